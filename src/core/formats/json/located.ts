import { visit } from 'jsonc-parser';
import type { Span } from '../../model/text.js';
import { pathKey, type Spot } from '../shared/tree/located.js';
import type { Path } from '../shared/tree/traces.js';
import { noteSpot, type WantedPaths, wantedPaths } from '../shared/tree/wanted.js';
import { deepest, mostNested } from './nesting.js';

interface Frame {
  readonly wanted: WantedPaths | undefined;
  readonly start: number;
  readonly keySpan: Span | undefined;
  readonly isList: boolean;
  count: number;
  key: { readonly name: string; readonly span: Span } | undefined;
}

/** Finds where paths stand, in one walk over the text. The first step of a path is the number of the value. */
export function findSpotsInJson(text: string, paths: readonly Path[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  if (deepest(text) > mostNested) return spots;
  const root = wantedPaths(paths);
  spots.set(pathKey([]), { value: { start: 0, end: text.length } });
  // A file with one JSON value a line is several texts to the parser.
  const isSeveral = [...root.children.keys()].some((step) => step !== 0);
  if (!isSeveral) {
    walk(text, 0, root.children.get(0), spots);
    return spots;
  }
  let number = 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === '') continue;
    walk(match[0], match.index, root.children.get(number), spots);
    number += 1;
  }
  return spots;
}

function walk(
  text: string,
  base: number,
  wantedRoot: WantedPaths | undefined,
  spots: Map<string, Spot>,
): void {
  if (!wantedRoot) return;
  const stack: Frame[] = [];
  const shift = (span: Span): Span => ({ start: span.start + base, end: span.end + base });
  const enter = (): { wanted: WantedPaths | undefined; keySpan: Span | undefined } => {
    const frame = stack[stack.length - 1];
    if (!frame) return { wanted: wantedRoot, keySpan: undefined };
    if (frame.isList) return { wanted: frame.wanted?.children.get(frame.count++), keySpan: undefined };
    return { wanted: frame.key && frame.wanted?.children.get(frame.key.name), keySpan: frame.key?.span };
  };
  const leave = (wanted: WantedPaths | undefined, keySpan: Span | undefined, span: Span): void => {
    noteSpot(spots, wanted, { value: shift(span), ...(keySpan ? { key: shift(keySpan) } : {}) });
  };
  const begin = (isList: boolean, start: number): void => {
    stack.push({ ...enter(), start, isList, count: 0, key: undefined });
  };
  const end = (offset: number, length: number): void => {
    const frame = stack.pop();
    if (frame) leave(frame.wanted, frame.keySpan, { start: frame.start, end: offset + length });
  };
  visit(text, {
    onObjectBegin: (offset) => begin(false, offset),
    onArrayBegin: (offset) => begin(true, offset),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name, offset, length) => {
      const frame = stack[stack.length - 1];
      if (frame) frame.key = { name, span: { start: offset, end: offset + length } };
    },
    onLiteralValue: (_, offset, length) => {
      const { wanted, keySpan } = enter();
      leave(wanted, keySpan, { start: offset, end: offset + length });
    },
  });
}
