import { canonicalLicence, cc0 } from '../../profile/licences.js';
import type { Rule } from '../rule.js';
import { licenceEdits, licenceFinding, licencesIn, licensed, usesOf } from './licences.js';

/** In what an address differs from the one in the profile; undefined where it is several things. */
function faultOf(value: string, suggestion: string): 'https' | 'slash' | 'page' | undefined {
  if (value === suggestion.replace('http:', 'https:')) return 'https';
  if (`${value}/` === suggestion) return 'slash';
  return /\/(?:deed|legalcode)/i.test(value) ? 'page' : undefined;
}

export const licenseCanonicalIri: Rule = {
  code: 'license-canonical-iri',
  group: 'license',
  severity: 'warning',
  about: ['Catalog.license', 'Distribution.license', 'DataService.license'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-duplicerade-identifierare',
  eachDocument: {
    of: licensed,
    *check(context) {
      for (const value of licencesIn(context)) {
        const suggestion = canonicalLicence(value);
        if (suggestion === undefined || suggestion === value) continue;
        const fault = faultOf(value, suggestion);
        for (const use of usesOf(value, context)) {
          // The licence of a catalogue is CC0; another one is the matter of catalog-license-cc0.
          if (use.node.type.key === 'Catalog' && suggestion !== cc0) continue;
          yield licenceFinding(licenseCanonicalIri.code, use, {
            severity: fault === 'https' ? 'info' : undefined,
            args: { value, suggestion, fault },
          });
        }
      }
    },
  },
  fix: (finding) => ({
    safe: true,
    edits: licenceEdits(finding, String(finding.args['suggestion'])),
  }),
};
