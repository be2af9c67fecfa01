import type { Rule } from '../rule.js';

export const documentEncoding: Rule = {
  code: 'document-encoding',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
