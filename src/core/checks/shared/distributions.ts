import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import { resourcesOfClass } from '../described.js';
import { perDocument } from '../per-document.js';
import type { CheckContext } from '../rule.js';

type Sought = Pick<CheckContext, 'document' | 'find'>;

/** The distributions of each dataset that has any, whether they stand in it or are referred to. */
export const distributionsByDataset = perDocument(
  ({ document, find }: Sought): ReadonlyMap<ResourceNode, readonly ResourceNode[]> => {
    const lists = new Map<ResourceNode, ResourceNode[]>();
    for (const node of resourcesOfClass(document, 'Distribution')) {
      if (node.parent?.type.key === 'Dataset' && node.property === 'distribution')
        append(lists, node.parent, node);
    }
    for (const dataset of resourcesOfClass(document, 'Dataset')) {
      const values = valuesOf(dataset.data, 'distribution');
      for (const value of values.length > 1 ? new Set(values) : values) {
        const target = typeof value === 'string' ? find(value) : undefined;
        if (target?.type.key === 'Distribution' && target.parent !== dataset) append(lists, dataset, target);
      }
    }
    return lists;
  },
);

/** The datasets of each distribution. */
export const datasetsByDistribution = perDocument(
  (context: Sought): ReadonlyMap<ResourceNode, readonly ResourceNode[]> => {
    const lists = new Map<ResourceNode, ResourceNode[]>();
    for (const [dataset, distributions] of distributionsByDataset(context))
      for (const node of distributions) append(lists, node, dataset);
    return lists;
  },
);

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** What the services of a document say that they serve. */
export const servedIn = perDocument(({ document }): ReadonlySet<unknown> => {
  const services = resourcesOfClass(document, 'DataService');
  return new Set(services.flatMap(({ data }) => valuesOf(data, 'servesDataset')));
});

/** The only value of a property that is a text, or the first of several. */
export function firstText(node: ResourceNode, key: string): string | undefined {
  const value = node.data[key];
  if (typeof value === 'string') return value;
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : undefined;
}
