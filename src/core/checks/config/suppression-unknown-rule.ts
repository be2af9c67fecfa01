import type { Rule } from '../rule.js';

export const suppressionUnknownRule: Rule = {
  code: 'suppression-unknown-rule',
  group: 'config',
  severity: 'warning',
  foundBy: ['settings'],
  about: [],
};
