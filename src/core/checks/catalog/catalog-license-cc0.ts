import { iriOf, valuesOf } from '../../model/canonical.js';
import { canonicalLicence, cc0, commonsLicenceOf } from '../../profile/licences.js';
import { iriFault } from '../../source/iri.js';
import { licenceEdits, licenceFinding } from '../license/licences.js';
import type { Rule } from '../rule.js';

export const catalogLicenseCc0: Rule = {
  code: 'catalog-license-cc0',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog.license'],
  eachDocument: {
    of: ['Catalog'],
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
