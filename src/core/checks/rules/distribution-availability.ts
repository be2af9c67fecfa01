import { writeSuggestedIri } from '../fixes.js';
import type { Rule } from '../rule.js';

export const distributionAvailability: Rule = {
  code: 'distribution-availability',
  group: 'distribution',
  severity: 'error',
  about: ['Distribution.availability'],
  fix: (finding) => writeSuggestedIri(finding),
};
