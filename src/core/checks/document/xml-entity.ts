import type { Rule } from '../rule.js';

export const xmlEntity: Rule = {
  code: 'xml-entity',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
