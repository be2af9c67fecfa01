import { quote } from '../../languages/words.js';
import { catalogues, isOnlyNamed } from '../catalogue-parts.js';
import type { Rule } from '../rule.js';

export const catalogSubcatalogRemote: Rule = {
  code: 'catalog-subcatalog-remote',
  group: 'catalog',
  severity: 'info',
  about: ['Catalog'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#ladda-underkataloger-fran-separata-skordningskallor',
  texts: {
    sv: {
      summary: 'En delkatalog hämtas från sin egen adress',
      title: () => 'Delkatalogen hämtas från sin egen adress',
      message: ({ args, language }) =>
        `Delkatalogen ${quote(language, args['value'])} beskrivs inte här. Portalen hämtar den från dess egen adress.`,
      why: () => 'Går adressen inte att hämta avbryts hela hämtningen, även av de andra katalogerna.',
      how: () => 'Kontrollera att adressen ger RDF/XML, och kontrollera den filen för sig.',
    },
    en: {
      summary: 'A part of a catalogue is harvested from its own address',
      title: () => 'The part is harvested from its own address',
      message: ({ args, language }) =>
        `The part ${quote(language, args['value'])} is not described here. The portal fetches it from its own address.`,
      why: () =>
        'If the address cannot be fetched the whole harvest ends, that of the other catalogues as well.',
      how: () => 'Check that the address delivers RDF/XML, and check that file by itself.',
    },
  },
  *check({ resourcesOf }) {
    for (const node of catalogues(resourcesOf('Catalog'))) {
      if (node.id === undefined || !isOnlyNamed(node)) continue;
      yield {
        rule: catalogSubcatalogRemote.code,
        place: { kind: 'resource', node },
        args: { value: node.id },
      };
    }
  },
};
