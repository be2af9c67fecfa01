import type { Rule } from '../rule.js';

export const keyDuplicate: Rule = {
  code: 'key-duplicate',
  group: 'document',
  severity: 'error',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
