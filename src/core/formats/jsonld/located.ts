import { type Node as JsonNode, parseTree } from 'jsonc-parser';
import type { Span } from '../../model/text.js';

export type JsonObject = Record<string, unknown>;

/** An expanded document whose texts are marks. */
export type Marked = readonly unknown[];

/** A value and the key before it. */
interface JsonSpot {
  readonly key: Span | undefined;
  readonly value: Span;
}

/** Finds the source of parts of an expanded document by the marks in them. */
export interface JsonSpots {
  /** The object that a node was made of; `outer` is the one around it. */
  readonly objectOf: (marked: unknown, outer: unknown) => JsonNode | undefined;
  /** The identifier of a node, or the start of its object. */
  readonly subjectSpan: (marked: unknown, object: JsonNode) => Span | undefined;
  readonly valueSpot: (marked: unknown, object: unknown) => JsonSpot | undefined;
  readonly typeSpan: (object: unknown, position: number) => JsonSpot | undefined;
}

/** A document like another one, but with marks in the places of its texts and numbers. */
export interface MarkedDocument {
  readonly document: unknown;
  /** Names of keys that stand for `@type`. */
  readonly typeKeys: ReadonlySet<string>;
}

const mark = 'urn:metakoll:at:';

/** Their values say how other values are to be read: a mark there would change the meaning. */
const unmarked = new Set([
  '@context',
  '@language',
  '@direction',
  '@index',
  '@vocab',
  '@base',
  '@version',
  '@container',
]);

/**
 * Marks a document: each text and number becomes an IRI with its number, in the order in which the document is
 * gone through. Expanding it gives the same structure as expanding the document itself, so that the marks tell
 * where each part came from.
 */
export function markDocument(document: unknown, contexts: readonly unknown[]): MarkedDocument {
  const typeKeys = new Set(['@type']);
  for (const context of contexts) addTypeKeys(context, typeKeys);
  let count = 0;
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value === 'object' && value !== null) {
      const object: JsonObject = {};
      for (const [key, inner] of Object.entries(value)) {
        const result = unmarked.has(key) || typeKeys.has(key) ? inner : copy(inner);
        Object.defineProperty(object, key, {
          value: result,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return object;
    }
    return value === null ? null : mark + count++;
  };
  return { document: copy(document), typeKeys };
}

/** Finds the contexts of a document, wherever they stand. */
export function contextsIn(value: unknown, found: unknown[] = []): unknown[] {
  if (Array.isArray(value)) for (const item of value) contextsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context') found.push(inner);
      contextsIn(inner, found);
    }
  }
  return found;
}

function addTypeKeys(context: unknown, typeKeys: Set<string>): void {
  if (Array.isArray(context)) for (const item of context) addTypeKeys(item, typeKeys);
  else if (typeof context === 'object' && context !== null) {
    for (const [term, definition] of Object.entries(context)) {
      const id =
        typeof definition === 'object' && definition !== null ? definition['@id' as never] : definition;
      if (id === '@type') typeKeys.add(term);
    }
  }
}

/** Goes through the source text and gathers where the marks stand. */
export function jsonSpots(text: string, document: unknown, typeKeys: ReadonlySet<string>): JsonSpots {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const leaves: JsonNode[] = [];
  // The same way as the marks were set: by the parsed value, in which a key stands once.
  const collect = (value: unknown, node: JsonNode | undefined): void => {
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) collect(item, node?.children?.[at]);
    } else if (typeof value === 'object' && value !== null) {
      const properties = new Map(
        node?.children?.map(({ children }) => [children?.[0]?.value, children?.[1]]),
      );
      for (const [key, inner] of Object.entries(value)) {
        if (!unmarked.has(key) && !typeKeys.has(key)) collect(inner, properties.get(key));
      }
    } else if (value !== null) leaves.push(node ?? tree!);
  };
  if (tree) collect(document, tree);

  const leafOf = (marked: unknown): JsonNode | undefined => {
    if (typeof marked === 'string') {
      return marked.startsWith(mark) ? leaves[Number(marked.slice(mark.length))] : undefined;
    }
    if (typeof marked !== 'object' || marked === null) return undefined;
    if ('@id' in marked) return leafOf(marked['@id']);
    for (const inner of Object.values(marked)) {
      const leaf = leafOf(inner);
      if (leaf) return leaf;
    }
    return undefined;
  };
  const wrapper = tree && isWrapper(tree) ? tree : undefined;
  return {
    objectOf: (marked, outer) => {
      const leaf = leafOf(marked);
      let found: JsonNode | undefined;
      for (let at = leaf?.parent; at && at !== outer && at !== wrapper; at = at.parent) {
        if (at.type === 'object') found = at;
      }
      return found;
    },
    subjectSpan: (marked, object) => {
      const id =
        typeof marked === 'object' && marked !== null ? leafOf((marked as JsonObject)['@id']) : undefined;
      return id ? spanOf(id) : { start: object.offset, end: object.offset + 1 };
    },
    valueSpot: (marked, object) => {
      const leaf = leafOf(marked);
      if (!leaf) return undefined;
      for (let at: JsonNode | undefined = leaf; at; at = at.parent) {
        if (at.type === 'property' && at.parent === object)
          return { key: spanOf(at.children![0]!), value: spanOf(leaf) };
      }
      return { key: undefined, value: spanOf(leaf) };
    },
    typeSpan: (object, position) => {
      const property = (object as JsonNode | undefined)?.children?.find(({ children }) =>
        typeKeys.has(children?.[0]?.value),
      );
      const [key, value] = property?.children ?? [];
      if (!key || !value) return undefined;
      return { key: spanOf(key), value: spanOf(value.children?.[position] ?? value) };
    },
  };
}

/** Whether the outermost object is no node itself but holds a graph. */
function isWrapper(tree: JsonNode): boolean {
  const entries =
    (tree.type === 'object' ? tree.children : undefined)?.map(({ children }) => children ?? []) ?? [];
  const own = entries.filter(([key]) => key?.value !== '@context');
  const [key, value] = own[0] ?? [];
  return own.length === 1 && value?.type === 'array' && /graph/i.test(key?.value);
}

function spanOf(node: JsonNode): Span {
  return { start: node.offset, end: node.offset + node.length };
}
