import type { Span } from '../../model/text.js';
import { kinds, type Layout } from '../shared/tree/layout.js';

export type JsonObject = Record<string, unknown>;

/** An expanded document whose texts are marks. */
export type Marked = readonly unknown[];

/** A value and the key before it. */
interface JsonSpot {
  readonly key: Span | undefined;
  readonly value: Span;
}

/** An object of the source: its row in the layout. */
export type ObjectRow = number | undefined;

/** Finds the source of parts of an expanded document by the marks in them. */
export interface JsonSpots {
  /** The object that a node was made of; `outer` is the one around it. */
  readonly objectOf: (marked: unknown, outer: ObjectRow) => ObjectRow;
  /** The identifier of a node, or the start of its object. */
  readonly subjectSpan: (marked: unknown, object: number) => Span;
  readonly valueSpot: (marked: unknown, object: ObjectRow) => JsonSpot | undefined;
  readonly typeSpan: (object: ObjectRow, position: number) => JsonSpot | undefined;
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

/** Finds where the marks stand in the source. */
export function jsonSpots(layout: Layout, document: unknown, typeKeys: ReadonlySet<string>): JsonSpots {
  const leaves: number[] = [];
  // The same way as the marks were set: by the parsed value, in which a key stands once.
  const collect = (value: unknown, row: number | undefined): void => {
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries())
        collect(item, row === undefined ? undefined : layout.child(row, at));
    } else if (typeof value === 'object' && value !== null) {
      const rows = new Map(
        row === undefined ? [] : layout.children(row).map((child) => [layout.key(child), child]),
      );
      for (const [key, inner] of Object.entries(value))
        if (!unmarked.has(key) && !typeKeys.has(key)) collect(inner, rows.get(key));
    } else if (value !== null) leaves.push(row ?? 0);
  };
  if (layout.count > 0) collect(document, 0);

  const leafOf = (marked: unknown): number | undefined => {
    if (typeof marked === 'string') {
      return marked.startsWith(mark) ? leaves[Number(marked.slice(mark.length))] : undefined;
    }
    if (typeof marked !== 'object' || marked === null) return undefined;
    if ('@id' in marked) return leafOf(marked['@id']);
    for (const inner of Object.values(marked)) {
      const leaf = leafOf(inner);
      if (leaf !== undefined) return leaf;
    }
    return undefined;
  };
  const spanOf = (row: number): Span => ({ start: layout.start(row), end: layout.end(row) });
  const keyOf = (row: number): Span => ({ start: layout.keyStart(row), end: layout.keyEnd(row) });
  const wrapper = isWrapper(layout) ? 0 : undefined;
  return {
    objectOf: (marked, outer) => {
      const leaf = leafOf(marked);
      let found: number | undefined;
      let at = leaf === undefined ? -1 : layout.parent(leaf);
      for (; at >= 0 && at !== outer && at !== wrapper; at = layout.parent(at))
        if (layout.kind(at) === kinds.map) found = at;
      return found;
    },
    subjectSpan: (marked, object) => {
      const id =
        typeof marked === 'object' && marked !== null ? leafOf((marked as JsonObject)['@id']) : undefined;
      const start = layout.start(object);
      return id === undefined ? { start, end: start + 1 } : spanOf(id);
    },
    valueSpot: (marked, object) => {
      const leaf = leafOf(marked);
      if (leaf === undefined) return undefined;
      for (let at = leaf; at >= 0; at = layout.parent(at))
        if (layout.parent(at) === object) return { key: keyOf(at), value: spanOf(leaf) };
      return { key: undefined, value: spanOf(leaf) };
    },
    typeSpan: (object, position) => {
      if (object === undefined) return undefined;
      const row = layout.children(object).find((child) => typeKeys.has(layout.key(child)));
      if (row === undefined) return undefined;
      return { key: keyOf(row), value: spanOf(layout.child(row, position) ?? row) };
    },
  };
}

/** Whether the outermost object is no node itself but holds a graph. */
function isWrapper(layout: Layout): boolean {
  if (layout.count === 0 || layout.kind(0) !== kinds.map) return false;
  const own = layout.children(0).filter((child) => layout.key(child) !== '@context');
  const [only] = own;
  return own.length === 1 && layout.kind(only!) === kinds.list && /graph/i.test(layout.key(only!));
}
