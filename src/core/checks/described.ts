import { type CanonicalValue, isBlank, type ResourceNode } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import { perDocument } from './per-document.js';

/** The resources that a document describes, by their IRIs and their classes. */
interface Described {
  /** The first description of an IRI. */
  readonly find: (id: string) => ResourceNode | undefined;
  /** All descriptions of those that are described several times. */
  readonly repeated: ReadonlyMap<string, readonly ResourceNode[]>;
  /** Those of each class, in document order. */
  readonly byClass: ReadonlyMap<string, readonly ResourceNode[]>;
}

const described = perDocument(({ document }) => index(document));

/** The resources of a document, by their IRIs and their classes: gone through once for all who ask. */
export function describedIn(document: CatalogueDocument): Described {
  return described({ document });
}

/** The resources of a class in a document, in document order. */
export function resourcesOfClass(document: CatalogueDocument, classKey: string): readonly ResourceNode[] {
  return describedIn(document).byClass.get(classKey) ?? [];
}

/** The addresses of the resources of a class in a document, each once. */
export function addressesOf(document: CatalogueDocument, classKey: string): ReadonlySet<string> {
  return new Set(
    resourcesOfClass(document, classKey).flatMap(({ id }) => (id === undefined || isBlank(id) ? [] : [id])),
  );
}

/** The resource that a value is which stands inside another one, and not an address. */
export function resourceInside(
  document: CatalogueDocument,
  value: CanonicalValue | undefined,
): ResourceNode | undefined {
  return typeof value === 'object' ? byData({ document }).get(value) : undefined;
}

const byData = perDocument(
  ({ document }) =>
    new Map<CanonicalValue, ResourceNode>(document.resources.map((node) => [node.data, node])),
);

function index({ resources, find }: CatalogueDocument): Described {
  const byClass = new Map<string, ResourceNode[]>();
  for (const node of resources) {
    const list = byClass.get(node.type.key);
    if (list) list.push(node);
    else byClass.set(node.type.key, [node]);
  }
  return find ? { find, repeated: new Map(), byClass } : { ...indexById(resources), byClass };
}

function indexById(resources: readonly ResourceNode[]): Pick<Described, 'find' | 'repeated'> {
  const first = new Map<string, ResourceNode>();
  const repeated = new Map<string, ResourceNode[]>();
  for (const node of resources) {
    const { id } = node;
    if (id === undefined) continue;
    const before = first.get(id);
    if (!before) {
      first.set(id, node);
      continue;
    }
    const all = repeated.get(id);
    if (all) all.push(node);
    else repeated.set(id, [before, node]);
  }
  return { find: (id) => first.get(id), repeated };
}
