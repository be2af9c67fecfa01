import type { Rule } from '../rule.js';

export const csvConflictingCells: Rule = {
  code: 'csv-conflicting-cells',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#3-distributioner-motsvarar-samma-data-i-olika-format',
};
