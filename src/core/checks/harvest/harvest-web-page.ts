import type { Rule } from '../rule.js';

export const harvestWebPage: Rule = {
  code: 'harvest-web-page',
  group: 'harvest',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
