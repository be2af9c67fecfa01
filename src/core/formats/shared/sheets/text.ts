/** A workbook as text: a line for each row that holds something, tabs between its cells. Places and changes are of it. */
import type { CellChange, Sheet } from './workbook.js';

/** A row of a sheet in the text. */
export interface SheetLine {
  /** Positions of the sheet in the workbook and of the row in the sheet. */
  readonly sheet: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** The text, and its lines by sheet. Before the rows of each sheet its name stands in a line of its own. */
export interface SheetsText {
  readonly text: string;
  readonly lines: readonly (readonly SheetLine[])[];
  /** Where the line with the name of each sheet starts. */
  readonly starts: readonly number[];
}

/** Line breaks and tabs in cells: characters that no cell holds, since XML has no room for them. */
const lineBreak = '\u000b';
const tab = '\u000c';

/** The text of a cell as it stands in a line. */
export function inLine(text: string): string {
  return text.replaceAll('\n', lineBreak).replaceAll('\t', tab);
}

function outOfLine(text: string): string {
  return text.replaceAll(lineBreak, '\n').replaceAll(tab, '\t');
}

/** Writes sheets as text. A row is as wide as the widest of its sheet, so that each of its cells has a place. */
export function textOfSheets(sheets: readonly Sheet[]): SheetsText {
  let text = '';
  const starts: number[] = [];
  const lines = sheets.map(({ name, rows }, sheet) => {
    starts.push(text.length);
    text += `[${inLine(name)}]\n`;
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    return rows.map(({ row, cells }): SheetLine => {
      const start = text.length;
      const written = cells.map((cell) => inLine(cell?.text ?? '')).join('\t');
      text += written + '\t'.repeat(Math.min(width, mostPadded) - Math.min(cells.length, mostPadded));
      const end = text.length;
      text += '\n';
      return { sheet, row, start, end };
    });
  });
  return { text, lines, starts };
}

/** Rows are not filled up further than this: a cell that strayed far to the right would make each of them long. */
const mostPadded = 200;

/** The cells that differ in a text after changes; undefined where it no longer has the same rows. */
export function changedCells({ text, lines }: SheetsText, after: string): readonly CellChange[] | undefined {
  const [old, now] = [text.split('\n'), after.split('\n')];
  if (old.length !== now.length) return undefined;
  const changes: CellChange[] = [];
  let line = 0;
  for (const rows of lines) {
    if (old[line] !== now[line]) return undefined;
    line += 1;
    for (const { sheet, row } of rows) {
      if (old[line] !== now[line]) {
        const [cellsBefore, cellsAfter] = [old[line]!.split('\t'), now[line]!.split('\t')];
        cellsAfter.forEach((cell, column) => {
          if (cell !== (cellsBefore[column] ?? ''))
            changes.push({ sheet, row, column, text: outOfLine(cell) });
        });
      }
      line += 1;
    }
  }
  return changes;
}
