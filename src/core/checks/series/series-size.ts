import type { Rule } from '../rule.js';
import { seriesIn } from './series.js';

export const most = 50;

export const seriesSize: Rule = {
  code: 'series-size',
  group: 'series',
  severity: 'warning',
  about: ['DatasetSeries', 'Dataset.inSeries'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#17-antalet-datamangder-i-en-datamangdsserie',
  eachDocument: {
    of: ['DatasetSeries'],
    *check(context) {
      for (const { node, members } of seriesIn(context)) {
        if (members.length <= most) continue;
        yield { rule: seriesSize.code, place: { kind: 'resource', node }, args: { count: members.length } };
      }
    },
  },
};
