import type { Rule } from '../rule.js';
import { writeSuggestedIri } from '../shared/fixes.js';

export const distributionAvailability: Rule = {
  code: 'distribution-availability',
  group: 'distribution',
  severity: 'warning',
  foundBy: ['schema'],
  about: ['Distribution.availability'],
  fix: (finding) => writeSuggestedIri(finding),
};
