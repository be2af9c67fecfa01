import type { Rule } from '../rule.js';

export const keyMisplaced: Rule = {
  code: 'key-misplaced',
  group: 'document',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
};
