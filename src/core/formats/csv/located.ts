import type { ResourceNode } from '../../model/canonical.js';
import type { Cell, Location, Place } from '../../model/place.js';
import type { Span } from '../../model/text.js';
import { propertyByName } from '../../profile/keys.js';
import type { TreeContext, TreeSource } from '../shared/tree/context.js';
import { traceProperty } from '../shared/tree/map.js';
import type { Column } from './headings.js';
import { rowSpans } from './scan.js';
import type { Cut, Table } from './table.js';
import { rowOfTree } from './trees.js';

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
  context: TreeContext,
  places: readonly Place[],
): readonly Location[] {
  const columnOf = rememberedColumns(table, columns, context);
  const cells = places.map((place) => (place.kind === 'span' ? place.span : cellOf(place, columnOf)));
  const rows = new Set(cells.flatMap((cell) => ('row' in cell ? [cell.row] : [])));
  const spans = rowSpans(text, table.delimiter, rows);
  const headings = table.rows[table.headerRow] ?? [];
  const partsOf = new Map<number, readonly Span[]>();
  for (const [row, span] of spans) {
    partsOf.set(row, withWholeText(cellSpans(text, span, table.delimiter), table.cut?.get(row)));
  }
  return cells.map((cell) => {
    if (!('row' in cell)) return { span: cell };
    const parts = partsOf.get(cell.row) ?? [];
    const span = cell.column === undefined ? firstFilled(text, parts) : parts[cell.column];
    const found = span ?? parts.at(-1) ?? { start: 0, end: 0 };
    if (table.headerRow < 0) return { span: found };
    const column = Math.max(0, span && cell.column !== undefined ? cell.column : parts.indexOf(found));
    return { span: found, cell: cellName(cell.row, column, headings) };
  });
}

/** The cells of a row whose text was cut, with that text as one. */
function withWholeText(spans: readonly Span[], cut: Cut | undefined): readonly Span[] {
  if (!cut) return spans;
  const { column, more } = cut;
  const whole = { start: spans[column]!.start, end: spans[column + more]!.end };
  return [...spans.slice(0, column), whole, ...spans.slice(column + more + 1)];
}

function cellName(row: number, column: number, headings: readonly string[]): Cell {
  return { row: row + 1, column: columnLetters(column), heading: headings[column]?.trim() ?? '' };
}

/** The letters of a column, as a spreadsheet has them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

type NodePlace = Extract<Place, { kind: 'resource' | 'key' }>;
type ColumnOf = (place: NodePlace) => number | undefined;

/** The columns of places: one for all resources in the same position and all that is said of them in the same way. */
function rememberedColumns(
  table: Table,
  columns: readonly (Column | undefined)[],
  context: TreeContext,
): ColumnOf {
  if (columns.length === 0) return (place) => columnByHeading(place, table, context);
  const known = new Map<string, number | undefined>();
  return (place) => {
    let position = place.kind === 'key' ? '?' : `${place.property ?? ''} ${place.language ?? ''}`;
    for (let at: ResourceNode | undefined = place.node; at; at = at.parent)
      position += ` ${at.type.key} ${at.property}`;
    if (!known.has(position)) known.set(position, columnOf(place, columns));
    return known.get(position);
  };
}

function cellOf(place: Exclude<Place, { kind: 'span' }>, columnOf: ColumnOf): CellPlace {
  if (place.kind === 'document') return { row: 0, column: undefined };
  if (place.kind === 'cell') return { row: place.row, column: place.column };
  const { node } = place;
  const column = columnOf(place);
  const own = node.source as TreeSource;
  for (let at: TreeSource | undefined = own; at; at = at.parent) {
    const row = rowOfTree(at.value, column);
    if (row !== undefined) return { row, column };
  }
  return { row: 0, column };
}

/** The column of a value; where it is missing, the column in which it would stand. */
function columnOf(place: NodePlace, columns: readonly (Column | undefined)[]): number | undefined {
  const { node } = place;
  if (place.kind === 'key') return undefined;
  if (place.property === undefined) return ownColumn(node, columns);
  const own = columns.filter((column) => column !== undefined).filter((column) => leadsTo(column, node));
  const target = place.property === 'id' || place.property === 'class' ? place.property : 'value';
  const fitting = own.filter((column) => {
    return column.target === target && (target !== 'value' || column.path.at(-1)?.key === place.property);
  });
  const spoken = fitting.find((column) => column.language === place.language) ?? fitting[0];
  return spoken?.index ?? referenceColumn(node, place.property, columns) ?? ownColumn(node, columns);
}

/** Whether a column holds something of this resource. */
export function leadsTo(column: Column, node: ResourceNode): boolean {
  const depth = column.target === 'value' ? column.path.length - 1 : column.path.length;
  let at: ResourceNode | undefined = node;
  for (let step = depth - 1; step >= 0; step--) {
    if (!at || at.property !== column.path[step]?.key) return false;
    at = at.parent;
  }
  return at?.type.key === column.anchor;
}

/** The column with the IRI of another resource that the property points to. */
export function referenceColumn(
  node: ResourceNode,
  property: string,
  columns: readonly (Column | undefined)[],
): number | undefined {
  return columns.find((column) => {
    if (column?.target !== 'id' || column.path.at(-1)?.key !== property) return false;
    return leadsTo({ ...column, path: column.path.slice(0, -1) }, node);
  })?.index;
}

/** The column that holds the resource itself: its IRI, or else its name. */
function ownColumn(node: ResourceNode, columns: readonly (Column | undefined)[]): number | undefined {
  const known = columns.filter((column) => column !== undefined).filter((column) => leadsTo(column, node));
  const own =
    known.find((column) => column.target === 'id') ??
    known.find((column) => ['title', 'name', 'fn'].includes(column.path.at(-1)?.key ?? ''));
  if (own || !node.parent) return own?.index;
  const { parent, property } = node;
  return columns.find((column) => {
    return column?.target === 'value' && column.path.at(-1)?.key === property && leadsTo(column, parent);
  })?.index;
}

/** In a table with a column of classes the headings are the keys of the objects. */
function columnByHeading(place: NodePlace, table: Table, context: TreeContext): number | undefined {
  const headings = table.headings;
  if (place.kind === 'key') return indexOf(headings, place.key);
  if (place.property === undefined) return undefined;
  const found = traceProperty(context, place.node, place.property);
  const exact = found.find((item) => {
    return (
      (place.index === undefined || item.index === place.index) &&
      (place.language === undefined || item.language === place.language)
    );
  });
  const key = (exact ?? found[0])?.path[0];
  if (key !== undefined) return indexOf(headings, String(key));
  return indexOf(
    headings,
    headings.find((heading) => propertyByName(place.node.type, heading)?.key === place.property),
  );
}

function indexOf(headings: readonly string[], heading: string | undefined): number | undefined {
  const index = heading === undefined ? -1 : headings.indexOf(heading);
  return index < 0 ? undefined : index;
}

/** Where the cells of a row stand, without the quotation marks around them. */
export function cellSpans(text: string, row: Span, delimiter: string): Span[] {
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
