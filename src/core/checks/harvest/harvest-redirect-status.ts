import type { Rule } from '../rule.js';

export const harvestRedirectStatus: Rule = {
  code: 'harvest-redirect-status',
  group: 'harvest',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#protokoll',
};
