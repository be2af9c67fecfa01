/** The cells of a workbook as a spreadsheet program shows them, and changes of single ones. */
import { workbooks } from './load-workbooks.js';

/** A visible sheet; rows and columns count from 0, as in the file. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The visible sheets of a workbook; none where it cannot be opened. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const { openWorkbook } = await workbooks();
  const opened = openWorkbook(bytes);
  if (!('workbook' in opened)) return [];
  return opened.workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, rows }) => {
      const filled = new Map(rows.map(({ row, cells }) => [row, cells.map((cell) => cell?.text ?? '')]));
      const empty: readonly string[] = [];
      const length = (rows.at(-1)?.row ?? -1) + 1;
      return { name, rows: Array.from({ length }, (_, row) => filled.get(row) ?? empty) };
    });
}

/** A cell of a workbook; rows and columns count from 0. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The workbook with another text in a cell; every other part stays byte for byte. Undefined where the cell cannot be changed: it is
 * the result of a formula, the sheet is protected, or the workbook is signed.
 */
export async function withSheetCell(
  bytes: Uint8Array,
  { sheet: name, row, column }: SheetPlace,
  text: string,
): Promise<Uint8Array | undefined> {
  const { openWorkbook } = await workbooks();
  const opened = openWorkbook(bytes);
  if (!('workbook' in opened)) return undefined;
  const { workbook } = opened;
  const sheet = workbook.sheets.findIndex((item) => item.name === name);
  const found = workbook.sheets[sheet];
  if (!found || found.isProtected || workbook.isSigned) return undefined;
  return workbook.withCells([{ sheet, row, column, text }]);
}
