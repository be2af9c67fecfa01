import type { Rule } from '../rule.js';

export const schemaPattern: Rule = {
  code: 'schema-pattern',
  group: 'schema',
  severity: 'error',
  foundBy: ['schema'],
  about: [],
};
