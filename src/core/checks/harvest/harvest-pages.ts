import type { Rule } from '../rule.js';

export const harvestPages: Rule = {
  code: 'harvest-pages',
  group: 'harvest',
  severity: 'info',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
