import { findMissing, ifLawApplies } from '../legislation.js';
import type { Rule } from '../rule.js';

export const hvdCategoryRequired: Rule = {
  code: 'hvd-category-required',
  group: 'hvd',
  severity: 'error',
  about: ['Dataset.hvdCategory', 'DataService.hvdCategory', 'DatasetSeries.hvdCategory'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  onlyIf: ifLawApplies,
  check: (context) => findMissing(context, hvdCategoryRequired.code),
};
