import type { Rule } from '../rule.js';

export const configKeyMissing: Rule = {
  code: 'config-key-missing',
  group: 'config',
  severity: 'error',
  foundBy: ['settings'],
  about: [],
};
