/** Places as people and editors write them. */
import type { Cell } from '../../model/place.js';
import type { Diagnostic } from '../../model/report.js';

/** The name of a cell as a spreadsheet program takes it: `Datamängder!D7`, `'Mina data'!D7`, `D7`. */
export function cellAddress({ sheet, row, column }: Cell): string {
  if (sheet === undefined) return `${column}${row}`;
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${column}${row}`;
}

/** The file with the line and column, `katalog.yaml:4:12`, or with the cell of a workbook, `katalog.xlsx:Datamängder!D7`. */
export function placeText({ file, range, cell }: Pick<Diagnostic, 'file' | 'range' | 'cell'>): string {
  if (cell?.sheet !== undefined) return `${file}:${cellAddress(cell)}`;
  return `${file}:${range.start.line}:${range.start.column}`;
}
