import { iriOf, valuesOf } from '../../catalogue/document.js';
import { iriFault } from '../../iri.js';
import { quote } from '../../languages/words.js';
import { canonicalLicence, cc0, commonsLicenceOf } from '../../profile/licences.js';
import { licenceEdits, licenceFinding } from '../licences.js';
import type { Rule } from '../rule.js';

export const catalogLicenseCc0: Rule = {
  code: 'catalog-license-cc0',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog.license'],
  texts: {
    sv: {
      summary: 'Katalogen har en annan licens än CC0',
      title: () => 'Katalogens licens ska vara CC0',
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men beskrivningarna i en katalog ska vara fria enligt CC0.`,
      why: () =>
        'Licensen gäller beskrivningarna (metadata), inte själva datamängderna. Profilen kräver CC0 för dem.',
      how: () => `Skriv ${cc0}. Datamängdernas egna licenser anges på distributionerna.`,
      fix: () => 'Ange CC0 som katalogens licens',
    },
    en: {
      summary: 'The catalogue has another licence than CC0',
      title: () => 'The licence of the catalogue should be CC0',
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but the descriptions of a catalogue must be free under CC0.`,
      why: () =>
        'The licence is that of the descriptions (metadata), not of the datasets. The profile requires CC0 for them.',
      how: () => `Write ${cc0}. The licences of the datasets themselves stand on the distributions.`,
      fix: () => 'Make CC0 the licence of the catalogue',
    },
  },
  *check({ resourcesOf }) {
    for (const node of resourcesOf('Catalog')) {
      for (const [index, value] of valuesOf(node.data, 'license').entries()) {
        const iri = iriOf(value);
        // Other spellings of CC0 are a matter of their own.
        if (iri === undefined || iri === cc0 || iriFault(iri) !== undefined) continue;
        if ((canonicalLicence(iri) ?? commonsLicenceOf(iri)) === cc0) continue;
        yield licenceFinding(catalogLicenseCc0.code, { node, index }, { args: { value: iri } });
      }
    }
  },
  fix(finding) {
    const { place } = finding;
    // A licence that is described inside the catalogue would be lost, or change for the datasets as well.
    if (
      place.kind !== 'resource' ||
      valuesOf(place.node.data, 'license').some((value) => typeof value !== 'string')
    )
      return undefined;
    // Whoever owns the descriptions must agree.
    return { safe: false, edits: licenceEdits(finding, cc0) };
  },
};
