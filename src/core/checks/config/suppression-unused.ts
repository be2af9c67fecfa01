import type { Rule } from '../rule.js';

export const suppressionUnused: Rule = {
  code: 'suppression-unused',
  group: 'config',
  severity: 'warning',
  foundBy: ['settings'],
  about: [],
};
