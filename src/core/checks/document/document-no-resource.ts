import type { Rule } from '../rule.js';

export const documentNoResource: Rule = {
  code: 'document-no-resource',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
