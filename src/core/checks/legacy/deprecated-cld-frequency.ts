import type { Rule } from '../rule.js';
import { writeSuggestedIri } from '../shared/fixes.js';

export const deprecatedCldFrequency: Rule = {
  code: 'deprecated-cld-frequency',
  group: 'legacy',
  severity: 'warning',
  foundBy: ['schema'],
  about: ['Dataset.accrualPeriodicity', 'DatasetSeries.accrualPeriodicity'],
  fix: (finding) => writeSuggestedIri(finding),
};
