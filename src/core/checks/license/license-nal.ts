import { cc0, commonsLicenceOf } from '../../profile/licences.js';
import type { Rule } from '../rule.js';
import { licenceEdits, licenceFinding, licencesIn, licensed, usesOf } from './licences.js';

export const licenseNal: Rule = {
  code: 'license-nal',
  group: 'license',
  severity: 'info',
  safeFixes: ['rewrites'],
  about: ['Catalog.license', 'Distribution.license', 'DataService.license'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/changes/#tidigare-beskrivna-avvikelser-fran-dcat-ap-200-bestar-med-foljande-kvalificeringar',
  eachDocument: {
    of: licensed,
    *check(context) {
      for (const value of licencesIn(context)) {
        const suggestion = commonsLicenceOf(value);
        if (suggestion === undefined) continue;
        for (const use of usesOf(value, context)) {
          if (use.node.type.key === 'Catalog' && suggestion !== cc0) continue;
          yield licenceFinding(licenseNal.code, use, { args: { value, suggestion } });
        }
      }
    },
  },
  fix: (finding) => ({
    safe: true,
    edits: licenceEdits(finding, String(finding.args['suggestion'])),
  }),
};
