import { iriOf, isBlank, type ResourceNode, valuesOf } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';

/** A file of the run: its path and what it describes. */
export interface DescribedFile {
  readonly path: string;
  readonly document: CatalogueDocument;
}

/** A resource and the file that describes it. */
export interface FiledResource {
  readonly node: ResourceNode;
  readonly path: string;
}

/** All resources of a run, and how they lead to one another. */
export interface Resources {
  /** In the order of the files. Of several descriptions with one address each is there. */
  readonly all: readonly FiledResource[];
  /** Whether a description is the first with its address, or has none. */
  readonly isFirst: (found: FiledResource) => boolean;
  /** The resources of a class that a property names, whether they stand in it or are referred to, in order. */
  readonly targets: (from: ResourceNode, property: string, classKey?: string) => readonly FiledResource[];
}

/** Puts together what the files of a run describe. */
export function resourcesOfRun(files: readonly DescribedFile[]): Resources {
  const all = files.flatMap(({ path, document }) => document.resources.map((node) => ({ node, path })));
  const byId = new Map<string, FiledResource>();
  const parts = new Map<ResourceNode, Map<string, FiledResource>>();
  // Names of blank nodes are each file's own.
  const keyOf = (id: string, path: string | undefined) => (isBlank(id) ? `${path} ${id}` : id);
  let paths: ReadonlyMap<ResourceNode, string> | undefined;
  const pathOf = (node: ResourceNode) => {
    paths ??= new Map(all.map((found) => [found.node, found.path]));
    return paths.get(node);
  };
  for (const found of all) {
    const { id, parent, property, index } = found.node;
    const key = id === undefined ? undefined : keyOf(id, found.path);
    if (key !== undefined && !byId.has(key)) byId.set(key, found);
    if (!parent) continue;
    const inside = parts.get(parent) ?? new Map<string, FiledResource>();
    parts.set(parent, inside.set(`${property} ${Math.max(0, index)}`, found));
  }
  return {
    all,
    isFirst: (found) => found.node.id === undefined || byId.get(keyOf(found.node.id, found.path)) === found,
    targets: (from, property, classKey) => {
      const found = new Set<FiledResource>();
      for (const [position, value] of valuesOf(from.data, property).entries()) {
        const part = typeof value === 'string' ? undefined : parts.get(from)?.get(`${property} ${position}`);
        const id = iriOf(value) ?? '';
        const target = part ?? byId.get(isBlank(id) ? keyOf(id, pathOf(from)) : id);
        if (target && (classKey === undefined || target.node.type.key === classKey)) found.add(target);
      }
      return [...found];
    },
  };
}
