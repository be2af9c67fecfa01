import type { Rule } from '../rule.js';
import { writeSuggestedIri } from '../shared/fixes.js';

export const schemaCodelist: Rule = {
  code: 'schema-codelist',
  group: 'schema',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['reader', 'schema'],
  about: [],
  fix: (finding) => writeSuggestedIri(finding),
};
