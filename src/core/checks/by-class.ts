import type { CatalogueDocument, ResourceNode } from '../catalogue/document.js';

const known = new WeakMap<CatalogueDocument, ReadonlyMap<string, readonly ResourceNode[]>>();

/** The resources of a class in a document, in document order. */
export function resourcesOfClass(document: CatalogueDocument, classKey: string): readonly ResourceNode[] {
  let index = known.get(document);
  if (!index) {
    index = indexByClass(document.resources);
    known.set(document, index);
  }
  return index.get(classKey) ?? [];
}

function indexByClass(resources: readonly ResourceNode[]): ReadonlyMap<string, readonly ResourceNode[]> {
  const index = new Map<string, ResourceNode[]>();
  for (const node of resources) {
    const list = index.get(node.type.key);
    if (list) list.push(node);
    else index.set(node.type.key, [node]);
  }
  return index;
}
