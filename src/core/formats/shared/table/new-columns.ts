/** Columns that a table gets for what it has no column for: behind its last one, and one at a time. */
import type { ResourceNode } from '../../../model/canonical.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { headingFor, languageOfHeadings } from './new-headings.js';
import { meaning } from './rename.js';
import { type ReadTable, type ReadTables, tableAt } from './table.js';
import { rowFor } from './trees.js';
import { type Way, wayOf } from './way.js';

/** A column that a table gets. */
export interface NewColumn {
  readonly column: number;
  readonly heading: string;
  readonly headerRow: number;
}

/** Decides on the columns that the tables of a file get. A second one of a table has to wait until the first is there. */
export class NewColumns {
  private readonly decided = new Map<ReadTable, NewColumn | undefined>();

  constructor(private readonly read: ReadTables) {}

  /** The column for a property of a resource, or for its id; undefined where the table cannot get it, or not yet. */
  columnFor(
    node: ResourceNode,
    property: ProfileProperty | undefined,
    language?: string,
  ): NewColumn | undefined {
    const row = rowFor(node, undefined);
    const table = row === undefined ? undefined : tableAt(this.read, row);
    if (!table || table.columns.length === 0) return undefined;
    const heading = this.headingFor(table, node, property, language);
    if (heading === undefined) return undefined;
    const known = this.decided.get(table);
    if (known) return known.heading === heading ? known : undefined;
    const { rows, headerRow, end } = table.table;
    const column = rows.slice(headerRow, end).reduce((most, { length }) => Math.max(most, length), 0);
    if (!leavesOthers(table, column, heading)) return undefined;
    const made = { column, heading, headerRow };
    this.decided.set(table, made);
    return made;
  }

  private headingFor(
    { table, columns }: ReadTable,
    node: ResourceNode,
    property: ProfileProperty | undefined,
    language: string | undefined,
  ): string | undefined {
    const anchors = new Set(columns.flatMap((column) => (column ? [column.anchor] : [])));
    // In a list of datasets others stand beside them; any other list is about one class.
    const isOwnList = anchors.size === 1 && anchors.has(node.type.key) && node.type.key !== 'Dataset';
    const way: Way = isOwnList ? { start: node.type, path: [] } : wayOf(node);
    const tag = property?.kind === 'text' ? language : undefined;
    const target = property ? 'value' : 'id';
    const spoken = languageOfHeadings(table.headings) ?? 'sv';
    const heading = headingFor({ way, property, target, tag }, spoken, isOwnList);
    return heading !== undefined && table.headings.includes(heading) ? undefined : heading;
  }
}

/** Whether all other columns mean what they did, beside the new one. */
function leavesOthers({ table, columns, meant }: ReadTable, at: number, heading: string): boolean {
  const headings = Array.from({ length: at }, (_, index) => table.headings[index] ?? '');
  const read = meant([...headings, heading]);
  return read[at] !== undefined && columns.every((column, index) => meaning(column) === meaning(read[index]));
}
