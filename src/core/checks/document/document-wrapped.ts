import type { Rule } from '../rule.js';

export const documentWrapped: Rule = {
  code: 'document-wrapped',
  group: 'document',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
