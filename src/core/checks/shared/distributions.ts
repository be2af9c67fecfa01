import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { CatalogueDocument } from '../../model/document.js';
import { resourcesOfClass } from '../described.js';
import type { CheckContext } from '../rule.js';

const known = new WeakMap<CatalogueDocument, ReadonlyMap<ResourceNode, readonly ResourceNode[]>>();

/** The distributions of each dataset that has any, whether they stand in it or are referred to. */
export function distributionsByDataset({
  document,
  find,
}: Pick<CheckContext, 'document' | 'find'>): ReadonlyMap<ResourceNode, readonly ResourceNode[]> {
  let found = known.get(document);
  if (!found) {
    const lists = new Map<ResourceNode, ResourceNode[]>();
    const add = (dataset: ResourceNode, distribution: ResourceNode) => {
      const list = lists.get(dataset);
      if (list) list.push(distribution);
      else lists.set(dataset, [distribution]);
    };
    for (const node of resourcesOfClass(document, 'Distribution')) {
      if (node.parent?.type.key === 'Dataset' && node.property === 'distribution') add(node.parent, node);
    }
    for (const dataset of resourcesOfClass(document, 'Dataset')) {
      const values = valuesOf(dataset.data, 'distribution');
      for (const value of values.length > 1 ? new Set(values) : values) {
        const target = typeof value === 'string' ? find(value) : undefined;
        if (target?.type.key === 'Distribution' && target.parent !== dataset) add(dataset, target);
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
