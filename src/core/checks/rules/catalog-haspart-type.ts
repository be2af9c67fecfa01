import { quote } from '../../languages/words.js';
import { catalogues, partsOf } from '../catalogue-parts.js';
import type { Rule } from '../rule.js';

export const catalogHaspartType: Rule = {
  code: 'catalog-haspart-type',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog.hasPart'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  texts: {
    sv: {
      summary: 'En del av katalogen är inte angiven som katalog',
      title: ({ field }) => `Delen är inte angiven som katalog: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men den är inte angiven som en katalog (dcat:Catalog).`,
      why: () => 'Portalen hämtar bara delar som har klassen dcat:Catalog.',
      how: ({ args }) =>
        `Lägg till klassen: id: ${args['value']}, class: Catalog. I RDF/XML: <dcat:Catalog rdf:about="${args['value']}"/>.`,
    },
    en: {
      summary: 'A part of the catalogue is not said to be a catalogue',
      title: ({ field }) => `The part is not said to be a catalogue: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, which is not said to be a catalogue (dcat:Catalog).`,
      why: () => 'The portal harvests only parts of the class dcat:Catalog.',
      how: ({ args }) =>
        `Add the class: id: ${args['value']}, class: Catalog. In RDF/XML: <dcat:Catalog rdf:about="${args['value']}"/>.`,
    },
  },
  *check({ resourcesOf, isDescribed }) {
    for (const node of catalogues(resourcesOf('Catalog'))) {
      for (const { id, index } of partsOf(node)) {
        if (isDescribed(id)) continue;
        const place = { kind: 'resource', node, property: 'hasPart', index } as const;
        yield {
          rule: catalogHaspartType.code,
          place,
          property: node.type.properties.get('hasPart'),
          args: { value: id },
        };
      }
    }
  },
};
