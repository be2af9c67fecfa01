import type { Rule } from '../rule.js';
import { replaceFound } from '../shared/fixes.js';

export const formatMediaType: Rule = {
  code: 'format-media-type',
  group: 'distribution',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: ['Distribution.format', 'DataService.format'],
  fix(finding) {
    const { suggestion, exact } = finding.args;
    return typeof suggestion === 'string'
      ? replaceFound(finding, [{ text: suggestion }], exact === true)
      : undefined;
  },
};
