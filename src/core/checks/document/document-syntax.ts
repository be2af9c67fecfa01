import type { Rule } from '../rule.js';

/** Findings about what a file does not say. */
const missing = new Set([
  'schema-missing-mandatory',
  'schema-missing-recommended',
  'schema-reference-undescribed',
  'schema-unlinked-entity',
]);

/** Causes after which a file may have had more to say: something in it never ends. */
const unfinished = new Set([
  'quote',
  'bracket',
  'json-bracket',
  'xml-unclosed',
  'xml-tag',
  'turtle-quote',
  'turtle-bracket',
]);

export const documentSyntax: Rule = {
  code: 'document-syntax',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  // What is missing may stand in the part that could not be read, or that was cut off.
  explains: ({ args }) => {
    const isPartial = args['stopped'] === true || unfinished.has(String(args['cause']));
    return ({ rule }) => isPartial && missing.has(rule);
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
