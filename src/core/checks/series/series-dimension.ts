import { type ResourceNode, titleOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { keysOf, seriesIn } from './series.js';

export const seriesDimension: Rule = {
  code: 'series-dimension',
  group: 'series',
  severity: 'info',
  about: ['Dataset.temporal', 'Dataset.spatial', 'DatasetSeries'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#15-datamangdsseriers-dimensioner',
  eachDocument: {
    of: ['DatasetSeries'],
    *check(context) {
      for (const { members } of seriesIn(context)) {
        const byDimension = new Map<string, ResourceNode>();
        const twice: { node: ResourceNode; other: ResourceNode }[] = [];
        for (const node of members) {
          const key = [
            ...keysOf(node, 'temporal', context.find),
            '|',
            ...keysOf(node, 'spatial', context.find),
          ].join(' ');
          if (key === ' | ' || key === '|') continue;
          const other = byDimension.get(key);
          if (other) twice.push({ node, other });
          else byDimension.set(key, node);
        }
        // Where all are the same the series is parted by something else.
        const [first] = twice;
        if (!first || byDimension.size < 2) continue;
        yield {
          rule: seriesDimension.code,
          place: { kind: 'resource', node: first.node },
          args: { other: titleOf(first.other, 'sv') ?? first.other.id ?? '', count: twice.length },
        };
      }
    },
  },
};
