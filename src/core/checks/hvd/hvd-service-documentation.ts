import type { Rule } from '../rule.js';
import { eachMissingByLaw } from '../shared/legislation.js';

export const hvdServiceDocumentation: Rule = {
  code: 'hvd-service-documentation',
  group: 'hvd',
  severity: 'error',
  about: ['DataService.page'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachResource: eachMissingByLaw('hvd-service-documentation'),
};
