import type { Range, SourceText } from '../../../model/text.js';
import { visible } from './visible.js';
import { clustersOf, widthOf } from './width.js';

/** A line of the source and the marks under it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const tabStop = 4;

/** How much of a line is looked at on either side of the fault; a file may be one line of many megabytes. */
const most = 400;

interface Cell {
  readonly text: string;
  readonly width: number;
  /** Whether the fault covers it. */
  readonly marked: boolean;
}

/**
 * The line where a range starts, at most so many columns wide, with `^` under the fault. A longer line is cut around
 * the fault. Undefined where there is nothing to show.
 */
export function excerptOf(source: SourceText, range: Range, columns: number): Excerpt | undefined {
  const full = source.lineText(range.start.line);
  if (full.trim() === '') return undefined;
  const start = Math.min(range.start.column - 1, full.length);
  const end = range.end.line === range.start.line ? Math.max(range.end.column - 1, start) : full.length;
  const indentation = /^[ \t]*/.exec(full)![0].length;
  const from = start - most > indentation ? outsidePair(full, start - most) : Math.min(indentation, start);
  const to = outsidePair(full, Math.min(full.trimEnd().length, start + most));
  const cells = [
    ...cellsOf(full.slice(from, start), false),
    ...cellsOf(full.slice(start, Math.min(end, to)), true),
    ...cellsOf(full.slice(Math.max(start, Math.min(end, to)), to), false),
  ];
  if (!cells.some((cell) => cell.marked)) {
    const at = cellsOf(full.slice(from, start), false).length;
    cells.splice(
      at,
      0,
      ...(cells[at] ? [{ ...cells[at], marked: true }] : [{ text: ' ', width: 1, marked: true }]),
    );
    if (cells[at + 1]) cells.splice(at + 1, 1);
  }
  return window(cells, Math.max(columns, 8), from > indentation, to < full.trimEnd().length);
}

/** The nearest place before or at this one that does not tear a surrogate pair. */
function outsidePair(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function cellsOf(text: string, marked: boolean): Cell[] {
  const cells: Cell[] = [];
  for (const part of text.split(/(\t)/)) {
    if (part === '\t') cells.push({ text: part, width: tabStop, marked });
    else {
      for (const cluster of clustersOf(visible(part)))
        cells.push({ text: cluster, width: widthOf(cluster), marked });
    }
  }
  return cells;
}

/** Chooses what fits: the whole line, or the fault with some of the line before and after it. */
function window(cells: readonly Cell[], columns: number, cutBefore: boolean, cutAfter: boolean): Excerpt {
  const fault = cells.findIndex((cell) => cell.marked);
  let total = 0;
  for (const cell of cells) total += cell.width;
  let first = 0;
  if (total > columns) {
    let last = fault;
    while (cells[last + 1]?.marked) last += 1;
    let needed = 0;
    for (let at = fault; at <= last && needed < columns; at++) needed += cells[at]!.width;
    const before = Math.max(
      Math.floor(columns / 4),
      Math.min(columns - needed - 4, Math.floor(columns * 0.4)),
    );
    let used = 0;
    first = fault;
    while (first > 0 && used + cells[first - 1]!.width <= before - 1) {
      first -= 1;
      used += cells[first]!.width;
    }
  }
  let line = cutBefore || first > 0 ? '…' : '';
  let marks = line === '' ? '' : ' ';
  let used = line.length;
  let at = first;
  for (; at < cells.length; at++) {
    const cell = cells[at]!;
    const width = cell.text === '\t' ? tabStop - (used % tabStop) : cell.width;
    const isLast = at === cells.length - 1 && !cutAfter;
    if (used + width > (isLast ? columns : columns - 1)) break;
    line += cell.text === '\t' ? ' '.repeat(width) : cell.text;
    marks += (cell.marked ? '^' : ' ').repeat(width);
    used += width;
  }
  if (at < cells.length || cutAfter) line += '…';
  return { line: line.trimEnd(), marks: marks.trimEnd() };
}
