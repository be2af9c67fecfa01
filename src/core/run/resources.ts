import { iriOf, type ResourceNode, valuesOf } from '../model/canonical.js';
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
  for (const found of all) {
    const { id, parent, property, index } = found.node;
    if (id !== undefined && !byId.has(id)) byId.set(id, found);
    if (!parent) continue;
    const inside = parts.get(parent) ?? new Map<string, FiledResource>();
    parts.set(parent, inside.set(`${property} ${Math.max(0, index)}`, found));
  }
  return {
    all,
    isFirst: (found) => found.node.id === undefined || byId.get(found.node.id) === found,
    targets: (from, property, classKey) => {
      const found = new Set<FiledResource>();
      for (const [position, value] of valuesOf(from.data, property).entries()) {
        const part = typeof value === 'string' ? undefined : parts.get(from)?.get(`${property} ${position}`);
        const target = part ?? byId.get(iriOf(value) ?? '');
        if (target && (classKey === undefined || target.node.type.key === classKey)) found.add(target);
      }
      return [...found];
    },
  };
}
