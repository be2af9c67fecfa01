import type { Rule } from '../rule.js';

export const configKeyUnknown: Rule = {
  code: 'config-key-unknown',
  group: 'config',
  severity: 'error',
  foundBy: ['settings'],
  about: [],
};
