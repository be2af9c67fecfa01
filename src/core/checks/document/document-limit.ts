import type { Rule } from '../rule.js';

export const documentLimit: Rule = {
  code: 'document-limit',
  group: 'document',
  severity: 'error',
  about: [],
  foundBy: ['reader'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
