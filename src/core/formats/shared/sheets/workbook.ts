/** What a workbook holds, whatever program made it. Rows and columns count from 0 here. */
import type { XmlFault } from './xml.js';

/** A cell that holds something. */
export interface SheetCell {
  /** The text; a date as ISO 8601 has it, a number as it was written. */
  readonly text: string;
  /** The address that the cell leads to. */
  readonly link?: string | undefined;
  /** The day that the number would be in a cell with the format of a date, where that is in our time. */
  readonly day?: string | undefined;
  /** An error value (`#REF!`) instead of a result, or a formula whose result was not stored. */
  readonly fault?: 'error' | 'no-result' | undefined;
  /** Whether the text is the result of a formula. */
  readonly isComputed?: boolean | undefined;
}

/** A row that holds something. */
export interface SheetRow {
  readonly row: number;
  /** From the first column on; undefined where a cell is empty. */
  readonly cells: readonly (SheetCell | undefined)[];
}

/** Cells that are shown as one; only the first holds a text. */
export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Merged[];
  /** Whether the program lets nobody change its cells. */
  readonly isProtected: boolean;
  /** Where its XML is broken: nothing behind that is read. */
  readonly fault: XmlFault | undefined;
}

/** A change of a cell: its new text. */
export interface CellChange {
  /** Position of the sheet in the workbook. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A workbook, and how its cells are changed. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly isSigned: boolean;
  /** The file with other texts in some of its cells; all else is the same. Undefined where a cell cannot be changed. */
  readonly withCells: (changes: readonly CellChange[]) => Uint8Array | undefined;
}

/** A row without the empty cells at its end; undefined where nothing is left. */
export function filledRow(row: number, cells: (SheetCell | undefined)[]): SheetRow | undefined {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === undefined) length -= 1;
  if (length === 0) return undefined;
  return { row, cells: Array.from({ length }, (_, column) => cells[column]) };
}
