import type { Rule } from '../rule.js';

export const harvestContentType: Rule = {
  code: 'harvest-content-type',
  group: 'harvest',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
