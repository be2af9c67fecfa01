import { iriOf, type ResourceNode, valuesOf } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';

/** A file of the run: its path and what it describes. */
export interface ScoredFile {
  readonly path: string;
  readonly document: CatalogueDocument;
}

/** A dataset with its distributions, in the order in which it names them. */
export interface DatasetNodes {
  readonly node: ResourceNode;
  readonly path: string;
  readonly distributions: readonly ResourceNode[];
  /** The described publisher, or the address of one that is not described. */
  readonly publisher: ResourceNode | string | undefined;
}

/** A catalogue with its datasets; without node the datasets of the files that stand in no catalogue. */
export interface CatalogueNodes {
  readonly node: ResourceNode | undefined;
  readonly path: string;
  readonly datasets: readonly DatasetNodes[];
}

/** The catalogues that the files describe, in the order of the files; each dataset stands in the first that has it. */
export function cataloguesIn(files: readonly ScoredFile[]): readonly CatalogueNodes[] {
  const all = files.flatMap(({ path, document }) => document.resources.map((node) => ({ node, path })));
  const index = indexOf(all);
  const taken = new Set<ResourceNode>();
  const take = (found: readonly Found[]): readonly DatasetNodes[] =>
    found.flatMap(({ node, path }) => {
      if (taken.has(node)) return [];
      taken.add(node);
      const parts = targets({ node, path }, 'distribution', 'Distribution', index);
      const [publisher] = targets({ node, path }, 'publisher', 'Agent', index);
      const address = iriOf(valuesOf(node.data, 'publisher')[0]);
      return [
        { node, path, distributions: parts.map((part) => part.node), publisher: publisher?.node ?? address },
      ];
    });
  const catalogues = all
    .filter(({ node }) => node.type.key === 'Catalog')
    .map((found) => ({ ...found, datasets: take(targets(found, 'dataset', 'Dataset', index)) }));
  const others = take(
    all.filter(
      ({ node }) => node.type.key === 'Dataset' && (index.byId.get(node.id ?? '')?.node ?? node) === node,
    ),
  );
  const [first] = others;
  return first ? [...catalogues, { node: undefined, path: first.path, datasets: others }] : catalogues;
}

interface Found {
  readonly node: ResourceNode;
  readonly path: string;
}

interface Index {
  /** The first description of each resource with an address. */
  readonly byId: ReadonlyMap<string, Found>;
  /** What stands in each resource, by its property and its position there. */
  readonly parts: ReadonlyMap<ResourceNode, ReadonlyMap<string, Found>>;
}

function indexOf(all: readonly Found[]): Index {
  const byId = new Map<string, Found>();
  const parts = new Map<ResourceNode, Map<string, Found>>();
  for (const found of all) {
    const { id, parent, property, index } = found.node;
    if (id !== undefined && !byId.has(id)) byId.set(id, found);
    if (!parent) continue;
    const inside = parts.get(parent) ?? new Map<string, Found>();
    parts.set(parent, inside.set(`${property} ${Math.max(0, index)}`, found));
  }
  return { byId, parts };
}

/** The resources of a class that a property names, whether they stand in it or are referred to, in order. */
function targets(
  { node }: Found,
  property: string,
  classKey: string,
  { byId, parts }: Index,
): readonly Found[] {
  const found = new Set<Found>();
  for (const [position, value] of valuesOf(node.data, property).entries()) {
    const part = typeof value === 'string' ? undefined : parts.get(node)?.get(`${property} ${position}`);
    const target = part ?? byId.get(iriOf(value) ?? '');
    if (target?.node.type.key === classKey) found.add(target);
  }
  return [...found];
}
