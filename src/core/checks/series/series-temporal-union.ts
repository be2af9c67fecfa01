import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { wholeSeriesIn } from './series.js';
import { compareDates, type DateValue, dateOf, outermost, writeDate } from './series-dates.js';

const ends = [
  { key: 'startDate', side: 'earliest' },
  { key: 'endDate', side: 'latest' },
] as const;

/** What the periods of some resources have at one end; undefined where one of them has none or cannot be read. */
function outermostOf(
  members: readonly ResourceNode[],
  { key, side }: (typeof ends)[number],
): DateValue | undefined {
  const dates: DateValue[] = [];
  for (const { data } of members) {
    const periods = valuesOf(data, 'temporal');
    if (periods.length === 0) return undefined;
    for (const period of periods) {
      const date = typeof period === 'object' && !Array.isArray(period) ? dateOf(period, key) : undefined;
      if (!date) return undefined;
      dates.push(date);
    }
  }
  return outermost(dates, side);
}

export const seriesTemporalUnion: Rule = {
  code: 'series-temporal-union',
  group: 'series',
  severity: 'warning',
  about: ['DatasetSeries.temporal', 'PeriodOfTime.startDate', 'PeriodOfTime.endDate'],
  guidance: 'https://docs.dataportal.se/dcat/sv/#dcat_DatasetSeries-dcterms_temporal',
  eachDocument: {
    of: ['DatasetSeries'],
    *check(context) {
      const all = wholeSeriesIn(context);
      if (all.length === 0) return;
      for (const period of context.resourcesOf('PeriodOfTime')) {
        const series = all.find(({ node }) => node === period.parent);
        if (!series || series.members.length === 0 || valuesOf(series.node.data, 'temporal').length > 1)
          continue;
        for (const end of ends) {
          const own = dateOf(period.data, end.key);
          const expected = own && outermostOf(series.members, end);
          if (!expected || compareDates(own, expected) === 0) continue;
          yield {
            rule: seriesTemporalUnion.code,
            place: { kind: 'resource', node: period, property: end.key },
            property: period.type.properties.get(end.key),
            args: { value: own.text, expected: expected.text, datatype: expected.datatype },
          };
        }
      }
    },
  },
  fix: writeDate,
};
