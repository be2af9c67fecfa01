import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { keyOf } from './series.js';

/** The profile does not know the field of a series, which keeps it under its CURIE. */
const key = 'dcat:inSeries';

export const seriesNested: Rule = {
  code: 'series-nested',
  group: 'series',
  severity: 'error',
  about: ['DatasetSeries'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#18-inga-datamangdsserier-i-datamangdsserier',
  eachDocument: {
    of: ['DatasetSeries'],
    *check({ resourcesOf }) {
      for (const node of resourcesOf('DatasetSeries')) {
        const [value] = valuesOf(node.data, key);
        if (value === undefined) continue;
        yield {
          rule: seriesNested.code,
          place: { kind: 'resource', node, property: key },
          args: { value: keyOf(value) },
        };
      }
    },
  },
};
