import type { ResourceNode } from '../../../model/canonical.js';
import type { Location, Place } from '../../../model/place.js';
import type { Span } from '../../../model/text.js';
import { meaningOf } from '../../../profile/keys.js';
import type { TreeContext, TreeSource } from './context.js';
import { isPartOfText } from './made-objects.js';
import { type Path, pathTo, type Traced, traceNode } from './traces.js';

/** Where a value stands, and the key before it if it has one. */
export interface Spot {
  readonly key?: Span;
  readonly value: Span;
}

/** Finds the spots of many paths in one pass over the source. Paths that do not exist are left out. */
export type FindSpots = (paths: readonly Path[]) => ReadonlyMap<string, Spot>;

/** A path as a key of a map. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** What is asked of the source: a path, and whether the key or the value is meant. */
export interface Wanted {
  readonly path: Path;
  readonly part: 'key' | 'value' | 'first-line';
}

/** Turns places in the canonical document of a tree into spans of its source text. */
export function locateInTree(
  context: TreeContext,
  text: string,
  places: readonly Place[],
  findSpots: FindSpots,
): readonly Location[] {
  const traces = new Map<ResourceNode, readonly Traced[]>();
  const wanted = places.map((place) =>
    place.kind === 'span' ? place.span : wantedFor(context, place, traces),
  );
  const spots = findSpots(wanted.flatMap((item) => ('path' in item ? prefixesOf(item.path) : [])));
  return wanted.map((item) => ({ span: 'path' in item ? spanOf(item, spots, text) : item }));
}

/** Where paths stand in the source. */
export function spansOf(wanted: readonly Wanted[], text: string, findSpots: FindSpots): readonly Span[] {
  const spots = findSpots(wanted.flatMap(({ path }) => prefixesOf(path)));
  return wanted.map((item) => spanOf(item, spots, text));
}

function wantedFor(
  context: TreeContext,
  place: Exclude<Place, { kind: 'span' }>,
  traces: Map<ResourceNode, readonly Traced[]>,
): Wanted {
  // A tree has no cells.
  if (place.kind === 'document' || place.kind === 'cell') return { path: [], part: 'first-line' };
  const source = place.node.source as TreeSource;
  const base = pathTo(source);
  if (isPartOfText(source.value)) return { path: base, part: 'value' };
  if (place.kind === 'key') return { path: [...base, place.key], part: 'key' };
  if (place.property === undefined) return { path: ownPath(place.node, base), part: 'first-line' };

  let traced = traces.get(place.node);
  if (!traced) {
    traced = traceNode(context, place.node);
    traces.set(place.node, traced);
  }
  const own = traced.filter((item) => item.property === place.property);
  const exact =
    own.find(
      (item) =>
        (place.index === undefined || item.index === place.index) &&
        (place.language === undefined
          ? place.index === undefined || item.language === undefined
          : item.language === place.language),
    ) ?? own[0];
  if (exact) {
    const wholeProperty = place.index === undefined && place.language === undefined;
    return wholeProperty && own.length > 1
      ? { path: [...base, exact.path[0]!], part: 'key' }
      : { path: [...base, ...exact.path], part: 'value' };
  }
  const empty = Object.keys((place.node.source as TreeSource).value).find((key) => {
    const meaning = meaningOf(place.node.type, key);
    return meaning.kind === 'property' && meaning.property.key === place.property;
  });
  return empty === undefined
    ? { path: ownPath(place.node, base), part: 'first-line' }
    : { path: [...base, empty], part: 'key' };
}

/** What names a resource: its key, or in a list, where it has none, its IRI. */
function ownPath(node: ResourceNode, base: Path): Path {
  if (typeof base.at(-1) === 'string') return base;
  const tree = (node.source as TreeSource).value;
  const id = Object.keys(tree).find((key) => meaningOf(node.type, key).kind === 'id');
  return id === undefined ? base : [...base, id];
}

/** A path and all that lead to it: where a value is missing, the nearest thing that exists is shown. */
function prefixesOf(path: Path): Path[] {
  return Array.from({ length: path.length + 1 }, (_, length) => path.slice(0, length));
}

function spanOf(wanted: Wanted, spots: ReadonlyMap<string, Spot>, text: string): Span {
  for (let length = wanted.path.length; length >= 0; length--) {
    const spot = spots.get(pathKey(wanted.path.slice(0, length)));
    if (!spot) continue;
    const whole = length === wanted.path.length;
    if (whole && wanted.part === 'value') return spot.value;
    if (spot.key && wanted.part === 'first-line' && spot.value.end - spot.key.start < 300) {
      const line = firstLine({ start: spot.key.start, end: spot.value.end }, text);
      if (line.end >= spot.value.end) return line;
    }
    if (spot.key && (wanted.part === 'key' || wanted.part === 'first-line' || !whole)) return spot.key;
    return firstLine(spot.value, text);
  }
  return firstLine({ start: 0, end: text.length }, text);
}

/** The first line of a span that has anything on it. */
function firstLine(span: Span, text: string): Span {
  let start = span.start;
  while (start < span.end && /\s/.test(text[start]!)) start += 1;
  const line = /[\r\n]/.exec(text.slice(start, Math.min(span.end, start + 10_000)));
  const end = line ? start + line.index : Math.min(span.end, start + 10_000);
  return { start, end: Math.max(start, end) };
}
