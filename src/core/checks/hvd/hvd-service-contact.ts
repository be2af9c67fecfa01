import type { Rule } from '../rule.js';
import { eachMissingByLaw } from '../shared/legislation.js';

export const hvdServiceContact: Rule = {
  code: 'hvd-service-contact',
  group: 'hvd',
  severity: 'error',
  about: ['DataService.contactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachResource: eachMissingByLaw('hvd-service-contact'),
};
