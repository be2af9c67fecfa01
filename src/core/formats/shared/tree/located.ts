import type { ResourceNode } from '../../../model/canonical.js';
import type { Location, Place } from '../../../model/place.js';
import type { Span } from '../../../model/text.js';
import { meaningOf } from '../../../profile/keys.js';
import type { Path, TreeSource } from './context.js';
import { kinds, type Layout, marks } from './layout.js';
import { isPartOfText } from './made-objects.js';
import { lastStep, type Traces } from './traces.js';

/** Where a way through a source leads: the row at its end, or of the nearest thing on it that exists. */
interface Spot {
  /** Negative for the file as a whole. */
  readonly row: number;
  readonly exists: boolean;
}

const file: Spot = { row: -1, exists: true };

/** What is asked of the source: a path, and whether the key or the value is meant. */
export interface Wanted {
  readonly path: Path;
  readonly part: 'key' | 'value' | 'first-line';
}

/** Follows a path through a source. */
function follow(layout: Layout, from: Spot, path: Path): Spot {
  let { row } = from;
  if (!from.exists) return from;
  for (const step of path) {
    const next = row < 0 ? layout.roots.get(Number(step)) : layout.child(row, step);
    if (next === undefined) return { row, exists: false };
    row = next;
  }
  return { row, exists: true };
}

/** Finds where the objects of resources stand; each is looked for once. */
export function spotsIn(layout: Layout): (source: TreeSource) => Spot {
  const known = new Map<TreeSource, Spot>();
  const spotOf = (source: TreeSource): Spot => {
    let spot = known.get(source);
    if (!spot) {
      spot = follow(layout, source.parent ? spotOf(source.parent) : file, source.path);
      known.set(source, spot);
    }
    return spot;
  };
  return spotOf;
}

/** Turns places in the canonical document of a tree into spans of its source text. */
export function locateInTree(
  traces: Traces,
  text: string,
  places: readonly Place[],
  layoutOf: () => Layout,
): readonly Location[] {
  let find: ((place: NodePlace) => Span) | undefined;
  return places.map((place) => {
    if (place.kind === 'span') return { span: place.span };
    // A tree has no cells.
    if (place.kind === 'document' || place.kind === 'cell') return { span: firstLine(text, 0, text.length) };
    find ??= finder(traces, text, layoutOf());
    return { span: find(place) };
  });
}

type NodePlace = Extract<Place, { kind: 'resource' | 'key' }>;

function finder(traces: Traces, text: string, layout: Layout): (place: NodePlace) => Span {
  const spotOf = spotsIn(layout);
  return (place) => {
    const { node } = place;
    const source = node.source as TreeSource;
    const base = spotOf(source);
    const at = (path: Path, part: Wanted['part']) => spanOf(layout, text, follow(layout, base, path), part);
    if (isPartOfText(source.value)) return at([], 'value');
    if (place.kind === 'key') return at([place.key], 'key');
    if (place.property === undefined) return at(ownPath(node), 'first-line');
    const own = traces(node, place.property);
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
      return wholeProperty && own.length > 1 ? at([exact.path[0]!], 'key') : at(exact.path, 'value');
    }
    const empty = Object.keys(source.value).find((key) => {
      const meaning = meaningOf(node.type, key);
      return meaning.kind === 'property' && meaning.property.key === place.property;
    });
    return empty === undefined ? at(ownPath(node), 'first-line') : at([empty], 'key');
  };
}

/** Where paths stand in the source. */
export function spansOf(wanted: readonly Wanted[], text: string, layout: Layout): readonly Span[] {
  return wanted.map(({ path, part }) => spanOf(layout, text, follow(layout, file, path), part));
}

/** The way from a resource to what names it: its key, or in a list, where it has none, its IRI. */
function ownPath(node: ResourceNode): Path {
  const source = node.source as TreeSource;
  if (typeof lastStep(source) === 'string') return [];
  const id = Object.keys(source.value).find((key) => meaningOf(node.type, key).kind === 'id');
  return id === undefined ? [] : [id];
}

function spanOf(layout: Layout, text: string, { row, exists }: Spot, part: Wanted['part']): Span {
  if (row < 0) return firstLine(text, 0, text.length);
  const value = valueSpan(layout, text, row);
  if (exists && part === 'value') return value;
  const start = layout.keyStart(row);
  if (start < 0) return firstLine(text, value.start, value.end);
  if (part === 'first-line' && value.end - start < 300) {
    const line = firstLine(text, start, value.end);
    if (line.end >= value.end) return line;
  }
  return { start, end: layout.keyEnd(row) };
}

/** What of a value is shown: of a block text its lines without the sign before them, and nothing left out. */
function valueSpan(layout: Layout, text: string, row: number): Span {
  const [start, end] = [layout.start(row), layout.end(row)];
  if (layout.kind(row) === kinds.scalar) {
    const style = layout.style(row);
    if (style === 'none') return emptyAt(layout.keyStart(row) < 0 ? start : layout.keyEnd(row));
    if (style !== 'literal' && style !== 'folded') return { start, end };
    const lines = /[\r\n]\s*/g;
    lines.lastIndex = start;
    const first = lines.exec(text);
    return { start: Math.min(end, first ? first.index + first[0].length : end), end };
  }
  if (layout.has(row, marks.flow) || layout.kind(row) === kinds.alias) return { start, end };
  const last = layout.children(row).at(-1);
  return last === undefined ? { start, end } : { start, end: valueSpan(layout, text, last).end };
}

const emptyAt = (at: number): Span => ({ start: at, end: at });

/** The first line of a span that has anything on it. */
function firstLine(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && /\s/.test(text[start]!)) start += 1;
  const line = /[\r\n]/.exec(text.slice(start, Math.min(to, start + 10_000)));
  const end = line ? start + line.index : Math.min(to, start + 10_000);
  return { start, end: Math.max(start, end) };
}
