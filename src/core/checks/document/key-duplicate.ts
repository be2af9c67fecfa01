import type { Rule } from '../rule.js';

export const keyDuplicate: Rule = {
  code: 'key-duplicate',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
