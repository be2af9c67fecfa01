import { canonicalLicence, isEuLicence, isWellKnownLicence, saysNoLicence } from '../../profile/licences.js';
import type { Rule } from '../rule.js';
import { licenceFinding, licencesIn, licensed, usesOf } from './licences.js';

export const licenseDocumentDescribed: Rule = {
  code: 'license-document-described',
  group: 'license',
  severity: 'info',
  about: ['Distribution.license', 'DataService.license', 'LicenseDocument'],
  eachDocument: {
    of: licensed,
    *check(context) {
      for (const value of licencesIn(context)) {
        if (canonicalLicence(value) !== undefined || isEuLicence(value) || isWellKnownLicence(value))
          continue;
        if (!/^https?:/i.test(value) || saysNoLicence(value) || context.isDescribed(value)) continue;
        const own = usesOf(value, context).filter(({ node }) => node.type.key !== 'Catalog');
        const [first] = own;
        if (first)
          yield licenceFinding(licenseDocumentDescribed.code, first, { args: { value, count: own.length } });
      }
    },
  },
};
