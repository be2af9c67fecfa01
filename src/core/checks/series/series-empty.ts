import type { Rule } from '../rule.js';
import { wholeSeriesIn } from './series.js';

export const seriesEmpty: Rule = {
  code: 'series-empty',
  group: 'series',
  severity: 'warning',
  about: ['DatasetSeries', 'Dataset.inSeries'],
  eachDocument: {
    of: ['DatasetSeries'],
    *check(context) {
      for (const { node, members } of wholeSeriesIn(context)) {
        if (members.length > 0) continue;
        // Without a catalogue a link can only come from a dataset of another file.
        if (!context.hasCatalogue && context.isLinked(node.id!)) continue;
        yield { rule: seriesEmpty.code, place: { kind: 'resource', node }, args: { value: node.id } };
      }
    },
  },
};
