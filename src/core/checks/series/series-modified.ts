import type { Rule } from '../rule.js';
import { findWrongDates, writeDate } from './series-dates.js';

export const seriesModified: Rule = {
  code: 'series-modified',
  group: 'series',
  severity: 'warning',
  about: ['DatasetSeries.modified'],
  eachDocument: {
    of: ['DatasetSeries'],
    check: (context) => findWrongDates(context, seriesModified.code, 'modified', 'latest'),
  },
  fix: writeDate,
};
