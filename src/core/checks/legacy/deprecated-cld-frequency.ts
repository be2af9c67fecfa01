import type { Rule } from '../rule.js';
import { writeSuggestedIri } from '../shared/fixes.js';
import { claimOutdated } from '../shared/outdated.js';

export const deprecatedCldFrequency: Rule = {
  code: 'deprecated-cld-frequency',
  group: 'legacy',
  severity: 'warning',
  foundBy: ['schema'],
  about: ['Dataset.accrualPeriodicity', 'DatasetSeries.accrualPeriodicity'],
  claims: (finding) => claimOutdated(finding, 'accrualPeriodicity', deprecatedCldFrequency.code),
  fix: (finding) => writeSuggestedIri(finding),
};
