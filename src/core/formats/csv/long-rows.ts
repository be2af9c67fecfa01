import type { Column } from '../shared/table/headings.js';

/** A row with more cells than there are headings, and what it was most likely meant to be. */
export interface LongRow {
  readonly row: number;
  readonly count: number;
  readonly headings: number;
  /** The column of the text that the delimiter most likely cut in two; undefined where the rest is just too much. */
  readonly column: number | undefined;
  readonly cells: readonly string[];
}

const address = /^(?:https?:\/\/|mailto:)\S+$/i;
const date = /^\d{4}(?:-\d\d){0,2}$/;
/** Longer rows than this were not made by a delimiter in a text. */
const mostMore = 5;

/**
 * What a row that is too long was meant to be: where the cells after one of its texts fit their headings better once they
 * are moved back, that text was cut by a delimiter in it.
 */
export function longRow(
  row: number,
  cells: readonly string[],
  headings: number,
  columns: readonly (Column | undefined)[],
  delimiter: string,
): LongRow | undefined {
  let count = cells.length;
  while (count > headings && cells[count - 1]!.trim() === '') count -= 1;
  if (count <= headings) return undefined;
  const more = count - headings;
  const plain = { row, count, headings, column: undefined, cells: cells.slice(0, headings) };
  if (more > mostMore) return plain;
  let best: LongRow = plain;
  let most = fitOf(plain.cells, columns);
  for (let column = 0; column < headings; column++) {
    if (!isText(columns[column])) continue;
    const joined = cells.slice(column, column + more + 1).join(delimiter);
    const meant = [...cells.slice(0, column), joined, ...cells.slice(column + more + 1, count)];
    const fit = fitOf(meant, columns) + likelihood(joined, cells[column + 1] ?? '');
    if (fit <= most) continue;
    most = fit;
    best = { ...plain, column, cells: meant };
  }
  return best;
}

/** Less than a cell that fits: after a delimiter in a text there is mostly a space, and quotation marks come in pairs. */
function likelihood(joined: string, rest: string): number {
  return (/^\s/.test(rest) ? 0.5 : 0) + (joined.split('"').length % 2 === 1 ? 0.25 : 0);
}

/** How many cells are what their headings ask for. */
function fitOf(cells: readonly string[], columns: readonly (Column | undefined)[]): number {
  return cells.filter((cell, index) => {
    const column = columns[index];
    const text = cell.trim();
    if (!column || text === '') return false;
    if (column.target === 'id') return address.test(text);
    const kind = kindOf(column);
    if (kind === 'text') return !address.test(text) && !date.test(text);
    return kind === 'date' ? date.test(text) : !text.includes(' ');
  }).length;
}

function isText(column: Column | undefined): boolean {
  return column?.target === 'value' && kindOf(column) === 'text';
}

function kindOf(column: Column): 'text' | 'date' | 'other' {
  const kind = column.path.at(-1)?.kind;
  if (kind === 'date') return 'date';
  return kind === 'text' || kind === 'string' || kind === 'literal' ? 'text' : 'other';
}
