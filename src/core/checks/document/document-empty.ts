import type { Rule } from '../rule.js';

export const documentEmpty: Rule = {
  code: 'document-empty',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
