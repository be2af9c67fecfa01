import type { Rule } from '../rule.js';

export const configRuleUnknown: Rule = {
  code: 'config-rule-unknown',
  group: 'config',
  severity: 'error',
  foundBy: ['settings'],
  about: [],
};
