import type { ResourceNode } from '../../../model/canonical.js';
import type { Location, Place } from '../../../model/place.js';
import type { Span } from '../../../model/text.js';
import { propertyByName } from '../../../profile/keys.js';
import type { TreeContext } from '../tree/context.js';
import { traceProperty } from '../tree/map.js';
import type { Column } from './headings.js';
import { type ReadTable, type ReadTables, type Table, tableAt } from './table.js';
import { ownerOf, rowOfTree } from './trees.js';

/** A cell by its row and column, both from 0; without column the row as a whole. */
interface CellPlace {
  readonly row: number;
  readonly column: number | undefined;
}

/** Finds the cells of places in tables. */
export function locateInTables(read: ReadTables, places: readonly Place[]): readonly Location[] {
  const columnOf = rememberedColumns(read);
  const cells = places.map((place) => (place.kind === 'span' ? place.span : cellOf(place, read, columnOf)));
  const spans = read.layout.spansOf(new Set(cells.flatMap((cell) => ('row' in cell ? [cell.row] : []))));
  return cells.map((cell) => {
    if (!('row' in cell)) return withName(cell, read);
    const { row } = cell;
    const parts = spans.get(row)?.cells ?? [];
    const span = cell.column === undefined ? firstFilled(read.layout.text, parts) : parts[cell.column];
    const found = span ?? parts.at(-1) ?? { start: 0, end: 0 };
    const { rows, headerRow } = tableAt(read, row).table;
    if (headerRow < 0) return withName(found, read);
    const column = Math.max(0, span && cell.column !== undefined ? cell.column : parts.indexOf(found));
    const heading = rows[headerRow]?.[column]?.trim() ?? '';
    return { span: found, cell: { ...read.layout.nameOf(row, column), heading } };
  });
}

/** A place outside of tables. */
function withName(span: Span, { layout: { nameAt } }: ReadTables): Location {
  return nameAt ? { span, cell: { ...nameAt(span.start), heading: '' } } : { span };
}

type NodePlace = Extract<Place, { kind: 'resource' | 'key' }>;
type ColumnOf = (place: NodePlace, table: ReadTable) => number | undefined;

/** The columns of places: one for all resources in the same position and all that is said of them in the same way. */
function rememberedColumns({ context }: ReadTables): ColumnOf {
  const known = new Map<ReadTable, Map<string, number | undefined>>();
  return (place, read) => {
    const { table, columns } = read;
    if (columns.length === 0) return columnByHeading(place, table, context);
    let position = place.kind === 'key' ? '?' : `${place.property ?? ''} ${place.language ?? ''}`;
    for (let at: ResourceNode | undefined = place.node; at; at = at.parent)
      position += ` ${at.type.key} ${at.property}`;
    let ofTable = known.get(read);
    if (!ofTable) {
      ofTable = new Map();
      known.set(read, ofTable);
    }
    if (!ofTable.has(position)) ofTable.set(position, columnOf(place, columns));
    return ofTable.get(position);
  };
}

function cellOf(place: Exclude<Place, { kind: 'span' }>, read: ReadTables, columnIn: ColumnOf): CellPlace {
  if (place.kind === 'document') return { row: 0, column: undefined };
  if (place.kind === 'cell') return { row: place.row, column: place.column };
  const owner = ownerOf(place.node);
  if (!owner) return { row: 0, column: undefined };
  const column = columnIn(place, tableAt(read, owner.rows[0]!));
  return { row: rowOfTree(owner.source.value, column)!, column };
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

function firstFilled(text: string, spans: readonly Span[]): Span | undefined {
  return spans.find((span) => text.slice(span.start, span.end).trim() !== '') ?? spans[0];
}
