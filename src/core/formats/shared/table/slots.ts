import type { CanonicalValue, ResourceNode } from '../../../model/canonical.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { meaningOf } from '../../../profile/keys.js';
import type { Traced, TreeSource } from '../tree/context.js';
import { presentAt } from '../tree/slots.js';
import { splitList } from '../tree/split-list.js';
import { type Traces, tracesOf } from '../tree/traces.js';
import type { Column } from './headings.js';
import { leadsTo, referenceColumn } from './located.js';
import { type ReadTable, type ReadTables, rowsIn, tableAt } from './table.js';
import { nameOf, ownerOf, rowFor } from './trees.js';

/** Where a value stands: the cells that repeat it, and which of the values in them it is. */
export interface CellSlot {
  readonly traced: Traced;
  readonly present: CanonicalValue | undefined;
  readonly column: number;
  readonly rows: readonly number[];
  /** Undefined where it is the only value of the cell. */
  readonly position: number | undefined;
  /** Whether the reader would take another text for the same kind of value. */
  readonly fits: (text: string) => boolean;
}

/** Finds the cells that values were read from, and those that they could be written to. */
export class CellSlots {
  readonly traces: Traces;

  constructor(private readonly read: ReadTables) {
    this.traces = tracesOf(read.context);
  }

  /** A cell as it is. */
  text(row: number, column: number): string {
    return rowsIn(this.read)[row]?.[column] ?? '';
  }

  /** Where a value stands; undefined where that cannot be told for certain. */
  slotOf(node: ResourceNode, traced: Traced): CellSlot | undefined {
    const column = this.columnOf(node, traced);
    const row = column === undefined ? undefined : rowFor(node, column);
    if (column === undefined || row === undefined) return undefined;
    const isOwn = traced.property === 'id' || traced.property === 'class';
    const property = node.type.properties.get(traced.property);
    const text = this.text(row, column);
    const parts = property && !isOwn ? splitList(property, text) : undefined;
    const sharing = this.traces(node, traced.property).filter(
      (other) => other.path[0] === traced.path[0] && other.path[1] === traced.path[1],
    );
    if (!isOwn && (parts?.length ?? 1) !== sharing.length) return undefined;
    if (text.trim() === '') return undefined;
    const present = isOwn ? node.data[traced.property] : presentAt(node, traced);
    const position = parts ? sharing.indexOf(traced) : undefined;
    const rows = this.repeating(node, row, column);
    return {
      traced,
      present,
      column,
      rows,
      position,
      fits: (other) => this.fits(node, traced, column, other),
    };
  }

  /** A cell that names a resource beside columns about it may hold an IRI, a name or an address. */
  private fits(node: ResourceNode, traced: Traced, index: number, text: string): boolean {
    const column = this.tableOf(node)?.columns[index];
    const step = column?.path.at(-1);
    const isName =
      column?.target === 'value' &&
      step &&
      node.parent &&
      leadsTo(column, node.parent) &&
      step.key === node.property;
    return !isName || text === '' || nameOf(step, text)[0] === traced.path[0];
  }

  /** The column that a value was read from. */
  private columnOf(node: ResourceNode, traced: Traced): number | undefined {
    const key = String(traced.path[0]);
    const read = this.tableOf(node);
    if (!read) return undefined;
    const { table, columns } = read;
    const row = table.rows[rowFor(node, undefined) ?? -1];
    if (columns.length === 0) {
      const headings = table.rows[table.headerRow]!;
      return headings.findLastIndex(
        (heading, index) => heading === key && (row?.[index]?.trim() ?? '') !== '',
      );
    }
    const value = (node.source as TreeSource).value[key];
    const known = columns.filter((column) => column !== undefined);
    const own = known.filter((column) => leadsTo(column, node) && keyOf(column) === key);
    // A name or an IRI beside columns about the same resource.
    const { parent } = node;
    const named = parent
      ? known.filter(
          (column) => column.target === 'value' && keyOf(column) === node.property && leadsTo(column, parent),
        )
      : [];
    const texts = [value].flat();
    const found = [...own, ...named].filter((column) => {
      const at = rowFor(node, column.index);
      return at !== undefined && texts.includes(this.text(at, column.index).trim());
    });
    return found.length === 1 ? found[0]!.index : undefined;
  }

  /** The column in which a value of the property would stand. */
  columnFor(node: ResourceNode, property: ProfileProperty, language: string | undefined): number | undefined {
    const read = this.tableOf(node);
    if (!read) return undefined;
    const { table, columns } = read;
    if (columns.length === 0) {
      const headings = table.rows[table.headerRow]!;
      const index = headings.findIndex((heading) => {
        const meaning = meaningOf(node.type, heading);
        return meaning.kind === 'property' && meaning.property === property && meaning.language === language;
      });
      return index < 0 ? undefined : index;
    }
    const found = columns.find(
      (column) =>
        column?.target === 'value' &&
        column.path.at(-1) === property &&
        column.language === language &&
        leadsTo(column, node),
    );
    return found?.index ?? referenceColumn(node, property.key, columns);
  }

  /** The column for the id of a resource. */
  idColumnFor(node: ResourceNode): number | undefined {
    const read = this.tableOf(node);
    if (!read) return undefined;
    const { table, columns } = read;
    if (columns.length > 0)
      return columns.find((column) => column?.target === 'id' && leadsTo(column, node))?.index;
    const index = table.headings.findIndex((heading) => meaningOf(node.type, heading).kind === 'id');
    return index < 0 ? undefined : index;
  }

  /** Whether the cells of a column may hold several values: no resource has two IRIs of its own. */
  isValueColumn(row: number, column: number): boolean {
    return (tableAt(this.read, row).columns[column]?.target ?? 'value') === 'value';
  }

  /** The table in which a resource is described. */
  private tableOf(node: ResourceNode): ReadTable | undefined {
    const row = rowFor(node, undefined);
    return row === undefined ? undefined : tableAt(this.read, row);
  }

  /** The rows of the same thing in which a cell says the same. */
  repeating(node: ResourceNode, row: number, column: number): readonly number[] {
    const text = this.text(row, column).trim();
    const rows = ownerOf(node)?.rows ?? [row];
    return [row, ...rows.filter((other) => other !== row && this.text(other, column).trim() === text)];
  }
}

/** The key that a column has in the object of its resource. */
function keyOf(column: Column): string {
  const last = column.path.at(-1);
  if (column.target !== 'value' || !last) return column.target;
  return last.key + (column.language === undefined ? '' : `-${column.language}`);
}
