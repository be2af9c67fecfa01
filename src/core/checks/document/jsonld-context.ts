import type { Rule } from '../rule.js';

export const jsonldContext: Rule = {
  code: 'jsonld-context',
  group: 'document',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
