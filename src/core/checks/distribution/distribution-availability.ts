import type { Rule } from '../rule.js';
import { writeSuggestedIri } from '../shared/fixes.js';
import { claimOutdated } from '../shared/outdated.js';

export const distributionAvailability: Rule = {
  code: 'distribution-availability',
  group: 'distribution',
  severity: 'warning',
  foundBy: ['schema'],
  about: ['Distribution.availability'],
  claims: (finding) => claimOutdated(finding, 'availability', distributionAvailability.code),
  fix: (finding) => writeSuggestedIri(finding),
};
