import type { Rule } from '../rule.js';
import { eachMissingByLaw } from '../shared/legislation.js';

export const hvdCategoryRequired: Rule = {
  code: 'hvd-category-required',
  group: 'hvd',
  severity: 'error',
  about: ['Dataset.hvdCategory', 'DataService.hvdCategory', 'DatasetSeries.hvdCategory'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachResource: eachMissingByLaw('hvd-category-required'),
};
