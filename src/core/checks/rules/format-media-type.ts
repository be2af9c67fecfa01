import { replaceFound } from '../fixes.js';
import type { Rule } from '../rule.js';

export const formatMediaType: Rule = {
  code: 'format-media-type',
  group: 'distribution',
  severity: 'error',
  about: ['Distribution.format', 'DataService.format'],
  fix(finding) {
    const { suggestion, exact } = finding.args;
    return typeof suggestion === 'string'
      ? replaceFound(finding, [{ text: suggestion }], exact === true)
      : undefined;
  },
};
