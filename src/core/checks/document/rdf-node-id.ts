import type { Rule } from '../rule.js';

export const rdfNodeId: Rule = {
  code: 'rdf-node-id',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
