import { saysNoLicence } from '../../profile/licences.js';
import type { Rule } from '../rule.js';
import { licenceFinding, licencesIn, licensed, usesOf } from './licences.js';

export const licenseNone: Rule = {
  code: 'license-none',
  group: 'license',
  severity: 'warning',
  about: ['Distribution.license', 'DataService.license'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#11-licenser',
  eachDocument: {
    of: licensed,
    *check(context) {
      for (const value of licencesIn(context)) {
        if (!saysNoLicence(value)) continue;
        for (const use of usesOf(value, context))
          if (use.node.type.key !== 'Catalog')
            yield licenceFinding(licenseNone.code, use, { args: { value } });
      }
    },
  },
};
