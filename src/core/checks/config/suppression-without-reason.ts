import type { Rule } from '../rule.js';

export const suppressionWithoutReason: Rule = {
  code: 'suppression-without-reason',
  group: 'config',
  severity: 'warning',
  foundBy: ['settings'],
  about: [],
};
