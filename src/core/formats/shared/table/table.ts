/** What tables of cells have in common, whatever the file that they stand in. */
import type { TextEdit } from '../../../model/edit.js';
import type { Cell } from '../../../model/place.js';
import type { Span } from '../../../model/text.js';
import type { TreeContext } from '../tree/context.js';
import type { Column } from './headings.js';

/** A table: rows of cells under headings. Rows count from 0 here and from 1 for people. */
export interface Table {
  /** All rows of the file; those of the table stand after its headings and before `end`. */
  readonly rows: readonly (readonly string[])[];
  /** Which row holds the headings; -1 when none does. */
  readonly headerRow: number;
  readonly end: number;
  /** What the headings mean: as they stand, or as was decided for them; empty for a column that is passed over. */
  readonly headings: readonly string[];
}

/** Where a row stands, and its cells without signs around them such as quotation marks. */
export interface RowSpans {
  readonly span: Span;
  readonly cells: readonly Span[];
}

/** How the cells of tables stand in a text. */
export interface TableLayout {
  readonly text: string;
  readonly spansOf: (rows: ReadonlySet<number>) => ReadonlyMap<number, RowSpans>;
  /** What people call a cell. */
  readonly nameOf: (row: number, column: number) => Omit<Cell, 'heading'>;
  /** The cell at an offset that no table has, in files with more than a table. */
  readonly nameAt?: (offset: number) => Omit<Cell, 'heading'>;
  /** Writes into the cells of these rows. */
  readonly writer: (rows: ReadonlySet<number>) => CellWriter;
}

/** Makes changes of the text of cells; undefined where a cell is not found as it was read. */
export interface CellWriter {
  /** The change that gives a cell a text. */
  write(row: number, column: number, value: string): TextEdit | undefined;
  /** The same, but only for what differs: other values in the cell may change at the same time. */
  writePart(row: number, column: number, before: string, after: string): TextEdit | undefined;
}

/** A table and what its columns mean; none in a table whose headings are the keys of objects of any class. */
export interface ReadTable {
  readonly table: Table;
  readonly columns: readonly (Column | undefined)[];
  /** What the columns would mean under other headings. */
  readonly meant: (headings: readonly string[]) => readonly (Column | undefined)[];
}

/** What the tables of a file were read as. */
export interface ReadTables {
  readonly layout: TableLayout;
  /** In the order of their rows; at least one. */
  readonly tables: readonly ReadTable[];
  readonly context: TreeContext;
}

/** The table that a row belongs to. */
export function tableAt({ tables }: ReadTables, row: number): ReadTable {
  return tables.find(({ table }) => row < table.end) ?? tables.at(-1)!;
}

/** All rows of the file. */
export function rowsIn({ tables }: ReadTables): Table['rows'] {
  return tables[0]!.table.rows;
}

/** The letters of a column, as a spreadsheet has them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The first cell of a column that holds anything. */
export function firstCell({ rows, headerRow, end }: Table, column: number): string {
  for (let row = headerRow + 1; row < end; row++) {
    const cell = rows[row]?.[column]?.trim();
    if (cell) return cell;
  }
  return '';
}
