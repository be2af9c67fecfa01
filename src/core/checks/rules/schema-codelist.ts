import { writeSuggestedIri } from '../fixes.js';
import type { Rule } from '../rule.js';

export const schemaCodelist: Rule = {
  code: 'schema-codelist',
  group: 'schema',
  severity: 'error',
  about: [],
  fix: (finding) => writeSuggestedIri(finding),
};
