import { type ResourceNode, valuesOf } from '../catalogue/document.js';
import type { CheckContext } from './rule.js';

const known = new WeakMap<object, ReadonlyMap<ResourceNode, readonly ResourceNode[]>>();

/** The distributions of each dataset that has any, whether they stand in it or are referred to. */
export function distributionsByDataset(
  context: Pick<CheckContext, 'document' | 'resourcesOf' | 'find'>,
): ReadonlyMap<ResourceNode, readonly ResourceNode[]> {
  const { document, resourcesOf, find } = context;
  let found = known.get(document);
  if (!found) {
    const lists = new Map<ResourceNode, ResourceNode[]>();
    const add = (dataset: ResourceNode, distribution: ResourceNode) => {
      const list = lists.get(dataset);
      if (!list) lists.set(dataset, [distribution]);
      else if (!list.includes(distribution)) list.push(distribution);
    };
    for (const node of resourcesOf('Distribution')) {
      if (node.parent?.type.key === 'Dataset' && node.property === 'distribution') add(node.parent, node);
    }
    for (const dataset of resourcesOf('Dataset')) {
      for (const value of valuesOf(dataset.data, 'distribution')) {
        const target = typeof value === 'string' ? find(value) : undefined;
        if (target?.type.key === 'Distribution') add(dataset, target);
      }
    }
    found = lists;
    known.set(document, found);
  }
  return found;
}

/** The only value of a property that is a text, or the first of several. */
export function firstText(node: ResourceNode, key: string): string | undefined {
  const value = node.data[key];
  if (typeof value === 'string') return value;
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : undefined;
}
