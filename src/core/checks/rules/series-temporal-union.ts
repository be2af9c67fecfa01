import { type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { wholeSeriesIn } from '../series.js';
import { compareDates, type DateValue, dateOf, outermost, writeDate } from '../series-dates.js';

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
  limits: {
    sv: 'Jämför bara när alla datamängder i serien finns i samma fil och har tidsperiod. En period utan slut får serien alltid ha.',
    en: 'Compares only where all datasets of the series are in the same file and have a period. A series may always have a period without end.',
  },
  guidance: 'https://docs.dataportal.se/dcat/sv/#dcat_DatasetSeries-dcterms_temporal',
  texts: {
    sv: {
      summary: 'Seriens tidsperiod omfattar inte samma tid som dess datamängder tillsammans',
      title: ({ field }) => `Seriens tidsperiod stämmer inte: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men för datamängderna tillsammans är det ${quote(language, args['expected'])}.`,
      why: () =>
        'Seriens tidsperiod ska omfatta alla dess datamängder och inget mer, så att den hittas vid sökning på tid.',
      how: ({ args, language, property }) =>
        `Skriv ${quote(language, args['expected'])}${property?.key === 'endDate' ? ', eller ta bort slutet om serien fortsätter' : ''}.`,
      fix: () => 'Skriv den tid som datamängderna tillsammans omfattar',
    },
    en: {
      summary: 'The period of a series does not cover the same time as its datasets together',
      title: ({ field }) => `The period of the series does not fit: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but for the datasets together it is ${quote(language, args['expected'])}.`,
      why: () =>
        'The period of a series should cover all its datasets and nothing more, so that it is found by time.',
      how: ({ args, language, property }) =>
        `Write ${quote(language, args['expected'])}${property?.key === 'endDate' ? ', or remove the end if the series goes on' : ''}.`,
      fix: () => 'Write the time that the datasets together cover',
    },
  },
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
  fix: writeDate,
};
