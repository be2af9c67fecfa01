import type { Rule } from '../rule.js';

export const rdfLiteralAttribute: Rule = {
  code: 'rdf-literal-attribute',
  group: 'document',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
