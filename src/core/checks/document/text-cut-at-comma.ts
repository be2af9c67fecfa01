import type { Rule } from '../rule.js';

export const textCutAtComma: Rule = {
  code: 'text-cut-at-comma',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
};
