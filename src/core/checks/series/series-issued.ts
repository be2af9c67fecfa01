import type { Rule } from '../rule.js';
import { findWrongDates, writeDate } from './series-dates.js';

export const seriesIssued: Rule = {
  code: 'series-issued',
  group: 'series',
  severity: 'warning',
  about: ['DatasetSeries.issued'],
  eachDocument: {
    of: ['DatasetSeries'],
    check: (context) => findWrongDates(context, seriesIssued.code, 'issued', 'earliest'),
  },
  fix: writeDate,
};
