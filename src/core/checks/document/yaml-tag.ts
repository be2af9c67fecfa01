import type { Rule } from '../rule.js';

export const yamlTag: Rule = {
  code: 'yaml-tag',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
