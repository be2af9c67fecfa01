import type { Rule } from '../rule.js';

export const harvestRedirectHost: Rule = {
  code: 'harvest-redirect-host',
  group: 'harvest',
  severity: 'info',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#protokoll',
};
