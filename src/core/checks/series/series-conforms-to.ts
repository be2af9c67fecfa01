import { titleOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { deviationOf, seriesIn } from './series.js';

export const seriesConformsTo: Rule = {
  code: 'series-conforms-to',
  group: 'series',
  severity: 'warning',
  about: ['Dataset.conformsTo', 'DatasetSeries.conformsTo'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#15-datamangdsseriers-dimensioner',
  eachDocument: {
    of: ['DatasetSeries'],
    *check(context) {
      for (const series of seriesIn(context)) {
        const deviation = deviationOf(series, 'conformsTo', context.find);
        if (!deviation) continue;
        const { node, value, expected, count } = deviation;
        yield {
          rule: seriesConformsTo.code,
          place: { kind: 'resource', node, property: 'conformsTo' },
          property: node.type.properties.get('conformsTo'),
          args: { value, expected, count, series: titleOf(series.node, 'sv') ?? series.node.id },
        };
      }
    },
  },
};
