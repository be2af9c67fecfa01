import type { Rule } from '../rule.js';

export const contactKind: Rule = {
  code: 'contact-kind',
  group: 'contact',
  severity: 'warning',
  foundBy: ['schema'],
  about: ['ContactPoint.class'],
};
