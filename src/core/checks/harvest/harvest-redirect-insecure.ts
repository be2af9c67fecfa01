import type { Rule } from '../rule.js';

export const harvestRedirectInsecure: Rule = {
  code: 'harvest-redirect-insecure',
  group: 'harvest',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#protokoll',
};
