/** Where the cells of tables stand in the text of a workbook. */
import type { Span } from '../../../model/text.js';
import { type CellWriter, columnLetters, type RowSpans, type TableLayout } from '../table/table.js';
import { inLine, type SheetLine, type SheetsText } from './text.js';
import type { Sheet, SheetCell } from './workbook.js';

/** A row of a table: a row of a sheet, or a column of it where fields stand below each other. */
export interface PlacedRow {
  readonly sheet: Sheet;
  /** The line that holds a cell of the row, and which cell of the line it is. */
  readonly lineOf: (column: number) => SheetLine | undefined;
  readonly placeIn: (column: number) => number;
  readonly cellAt: (column: number) => SheetCell | undefined;
  readonly width: number;
}

/** How the cells of tables stand in the text of a workbook. */
export function sheetsLayout(
  { text, starts }: SheetsText,
  sheets: readonly Sheet[],
  rows: readonly PlacedRow[],
): TableLayout {
  const spanAt = (row: PlacedRow, column: number) => spanIn(text, row.lineOf(column), row.placeIn(column));
  return {
    text,
    spansOf: (wanted) => {
      const found = new Map<number, RowSpans>();
      for (const number of wanted) {
        const row = rows[number];
        if (!row) continue;
        const cells = Array.from({ length: row.width }, (_, column) => spanAt(row, column));
        const [first = { start: 0, end: 0 }] = cells;
        found.set(number, { span: { start: first.start, end: cells.at(-1)?.end ?? first.end }, cells });
      }
      return found;
    },
    nameOf: (number, column) => {
      const row = rows[number];
      if (!row) return { row: number + 1, column: columnLetters(column) };
      const line = row.lineOf(column) ?? row.lineOf(0);
      return {
        sheet: row.sheet.name,
        row: (line?.row ?? 0) + 1,
        column: columnLetters(row.placeIn(column)),
      };
    },
    nameAt: (offset) => {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      return { sheet: sheets[index]?.name ?? '', row: 1, column: 'A' };
    },
    writer: () => writerOf(rows, spanAt, ({ start, end }) => text.slice(start, end).split('\t').length),
  };
}

/** What a formula gives is not written over. */
function writerOf(
  rows: readonly PlacedRow[],
  spanAt: (row: PlacedRow, column: number) => Span,
  cellsIn: (line: SheetLine) => number,
): CellWriter {
  const write = (number: number, column: number, value: string) => {
    const row = rows[number];
    if (!row || row.cellAt(column)?.isComputed) return undefined;
    const line = row.lineOf(column);
    if (!line) return undefined;
    const missing = row.placeIn(column) - cellsIn(line) + 1;
    return { span: spanAt(row, column), text: '\t'.repeat(Math.max(0, missing)) + inLine(value) };
  };
  return { write, writePart: (row, column, _before, after) => write(row, column, after) };
}

/** Where a cell stands in its line; the end of the line where that is too short. */
function spanIn(text: string, line: SheetLine | undefined, place: number): Span {
  if (!line) return { start: 0, end: 0 };
  let { start } = line;
  for (let cell = 0; cell < place; cell++) {
    const next = text.indexOf('\t', start);
    if (next < 0 || next >= line.end) return { start: line.end, end: line.end };
    start = next + 1;
  }
  const next = text.indexOf('\t', start);
  return { start, end: next < 0 || next > line.end ? line.end : next };
}
