import type { Rule } from '../rule.js';

export const rdfAttributeUnknown: Rule = {
  code: 'rdf-attribute-unknown',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
