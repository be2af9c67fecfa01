import { parse } from 'csv-parse/sync';
import type { Cell, Location, Place, ResourceNode } from '../../catalogue/document.js';
import type { ProfileProperty } from '../../profile/profile.js';
import type { Span } from '../../source/text.js';
import type { TreeContext, TreeSource } from '../tree/context.js';
import { traceResource } from '../tree/map.js';
import type { Column } from './headings.js';
import type { Table } from './table.js';
import type { RowTrees } from './trees.js';

/** A cell by its row and column, both from 0; without column the row as a whole. */
interface CellPlace {
  readonly row: number;
  readonly column: number | undefined;
}

/** Finds the cells of places in a table. The text is gone through once more, up to the last row that is asked for. */
export function locateInTable(
  text: string,
  table: Table,
  columns: readonly (Column | undefined)[],
  trees: RowTrees,
  context: TreeContext,
  places: readonly Place[],
): readonly Location[] {
  const cells = places.map((place) => (place.kind === 'span' ? place.span : cellOf(place, columns, trees, context)));
  const rows = new Set(cells.flatMap((cell) => ('row' in cell ? [cell.row] : [])));
  const spans = rowSpans(text, table.delimiter, rows);
  const headings = table.rows[table.headerRow] ?? [];
  return cells.map((cell) => {
    if (!('row' in cell)) return { span: cell };
    const row = spans.get(cell.row);
    const parts = row ? cellSpans(text, row, table.delimiter) : [];
    const span = cell.column === undefined ? firstFilled(text, parts) : parts[cell.column];
    const found = span ?? parts.at(-1) ?? { start: 0, end: 0 };
    if (table.headerRow < 0) return { span: found };
    const column = Math.max(0, span && cell.column !== undefined ? cell.column : parts.indexOf(found));
    return { span: found, cell: cellName(cell.row, column, headings) };
  });
}

function cellName(row: number, column: number, headings: readonly string[]): Cell {
  return { row: row + 1, column: columnLetters(column), heading: headings[column]?.trim() ?? '' };
}

/** The letters of a column, as a spreadsheet has them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function cellOf(
  place: Exclude<Place, { kind: 'span' }>,
  columns: readonly (Column | undefined)[],
  trees: RowTrees,
  context: TreeContext,
): CellPlace {
  if (place.kind === 'document') return { row: 0, column: undefined };
  if (place.kind === 'cell') return { row: place.row, column: place.column };
  const source = place.node.source as TreeSource;
  const row = rowOf(source, trees);
  const own = trees.sources.get(source.value);
  if (place.kind === 'key') return { row, column: own?.columns.get(place.key) };
  if (place.property === undefined) return { row, column: undefined };
  const key = tracedKey(context, place.node, place);
  const column = key === undefined ? undefined : own?.columns.get(key);
  return { row, column: column ?? emptyColumn(place.node, place.property, columns) };
}

/** The row of an object; one that was made from a single cell belongs to the row of its parent. */
function rowOf(source: TreeSource, trees: RowTrees): number {
  for (let at: TreeSource | undefined = source; at; at = at.parent) {
    const found = trees.sources.get(at.value);
    if (found) return found.row;
  }
  return 0;
}

function tracedKey(
  context: TreeContext,
  node: ResourceNode,
  place: { readonly property?: string; readonly language?: string; readonly index?: number },
): string | undefined {
  const found: { language: string | undefined; index: number; key: string }[] = [];
  traceResource(
    {
      ...context,
      trace: (property, language, index, path) => {
        if (property === place.property) found.push({ language, index, key: String(path[0]) });
      },
    },
    node,
  );
  const exact = found.find(
    (item) =>
      (place.index === undefined || item.index === place.index) &&
      (place.language === undefined || item.language === place.language),
  );
  return (exact ?? found[0])?.key;
}

/** The column where a missing value would stand, if the table has one. */
function emptyColumn(node: ResourceNode, key: string, columns: readonly (Column | undefined)[]): number | undefined {
  const property: ProfileProperty | undefined = node.type.properties.get(key);
  const fits = (column: Column | undefined): column is Column => {
    if (!column) return false;
    const isOwn = column.path.length === 1 && column.anchor === node.type.key;
    const isBeside = column.path.length > 1 && column.path.at(-2)?.key === node.property;
    return (isOwn || isBeside) && column.path.at(-1) === property;
  };
  return columns.find(fits)?.index ?? (node.parent ? ownColumn(node, columns) : undefined);
}

/** The column that holds the resource itself: its IRI or name. */
function ownColumn(node: ResourceNode, columns: readonly (Column | undefined)[]): number | undefined {
  return columns.find((column) => column?.path.at(-1)?.key === node.property && column.path.length === 1)?.index;
}

/** Where the rows that are asked for stand in the text. */
function rowSpans(text: string, delimiter: string, wanted: ReadonlySet<number>): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  const last = Math.max(-1, ...wanted);
  let records: readonly { raw: string }[] = [];
  try {
    records = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      raw: true,
      to: last + 1,
    }) as unknown as readonly { raw: string }[];
  } catch {
    // A quotation mark that is never closed: the places before it are found line by line.
    records = text.split('\n').map((line) => ({ raw: `${line}\n` }));
  }
  let offset = 0;
  records.forEach(({ raw }, row) => {
    let end = offset + raw.length;
    if (wanted.has(row)) found.set(row, { start: offset, end: offset + raw.replace(/\r?\n$|\r$/, '').length });
    if (raw.endsWith('\r') && text[end] === '\n') end += 1;
    offset = end;
  });
  return found;
}

/** Where the cells of a row stand, without the quotation marks around them. */
function cellSpans(text: string, row: Span, delimiter: string): Span[] {
  const spans: Span[] = [];
  let start = row.start;
  while (start <= row.end) {
    let end: number;
    if (text[start] === '"') {
      end = start + 1;
      while (end < row.end && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
      const next = text.indexOf(delimiter, end);
      spans.push({ start: start + 1, end: Math.min(end, row.end) });
      if (next < 0 || next >= row.end) break;
      start = next + delimiter.length;
      continue;
    }
    const next = text.indexOf(delimiter, start);
    end = next < 0 || next > row.end ? row.end : next;
    spans.push(trim(text, { start, end }));
    if (next < 0 || next >= row.end) break;
    start = next + delimiter.length;
  }
  return spans;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}

function firstFilled(text: string, spans: readonly Span[]): Span | undefined {
  return spans.find((span) => text.slice(span.start, span.end).trim() !== '') ?? spans[0];
}
