import type { Rule } from '../rule.js';

export const harvestNotRdfxml: Rule = {
  code: 'harvest-not-rdfxml',
  group: 'harvest',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
