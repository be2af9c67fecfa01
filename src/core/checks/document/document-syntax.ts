import type { Rule } from '../rule.js';

export const documentSyntax: Rule = {
  code: 'document-syntax',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
