import { isBlank, type ResourceNode } from '../../model/canonical.js';
import type { Args } from '../../model/finding.js';
import type { Rule } from '../rule.js';

/** Fewer resources than this are reported one by one. */
const several = 5;

/** What readers refer to, and others point to. */
const main = ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService'];

export const idNone: Rule = {
  code: 'id-none',
  group: 'identity',
  severity: 'error',
  about: main,
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-blanka-noder',
  eachDocument: {
    of: main,
    check({ resourcesOf }) {
      const all = resourcesOf(...main);
      if (all.length < several || all.some(({ id }) => id !== undefined && !isBlank(id))) return [];
      const node = resourcesOf('Dataset')[0] ?? all[0]!;
      return [{ rule: idNone.code, place: { kind: 'resource', node }, args: countsOf(all) }];
    },
  },
  explains:
    () =>
    ({ rule }) =>
      rule === 'id-blank-node',
};

/** How many resources there are of each class. */
function countsOf(all: readonly ResourceNode[]): Args {
  const counts: Record<string, number> = {};
  for (const { type } of all) counts[type.key] = (counts[type.key] ?? 0) + 1;
  return counts;
}
