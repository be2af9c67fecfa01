import type { Rule } from '../rule.js';

export const schemaTooMany: Rule = {
  code: 'schema-too-many',
  group: 'schema',
  severity: 'error',
  foundBy: ['schema'],
  about: [],
};
