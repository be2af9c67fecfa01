import type { Rule } from '../rule.js';

export const configValueInvalid: Rule = {
  code: 'config-value-invalid',
  group: 'config',
  severity: 'error',
  foundBy: ['settings'],
  about: [],
};
