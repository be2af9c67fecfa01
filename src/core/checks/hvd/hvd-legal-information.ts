import type { Rule } from '../rule.js';
import { eachMissingByLaw } from '../shared/legislation.js';

export const hvdLegalInformation: Rule = {
  code: 'hvd-legal-information',
  group: 'hvd',
  severity: 'warning',
  about: ['Distribution.license', 'Distribution.rights', 'DataService.license'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachResource: eachMissingByLaw('hvd-legal-information'),
};
