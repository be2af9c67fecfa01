import type { Rule } from '../rule.js';

export const jsonldContext: Rule = {
  code: 'jsonld-context',
  group: 'document',
  severity: 'warning',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
