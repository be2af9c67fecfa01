/** Workbooks that hold tables to read: a sheet for each, headings in view, numbers as numbers. */
import { columnLetters } from '../../shared/table/table.js';
import { assembled } from './package.js';
import { type SheetParts, type StyledCell, styles } from './sheet-xml.js';
import { colours } from './styles.js';

/** A table with its headings; null is an empty cell. */
export interface SheetTable {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Widths of columns in letters. */
const widths = { least: 10, most: 60 };

/** So many letters are room for in a cell. */
const mostLetters = 32_767;

/** So many rows decide how wide columns are. */
const measured = 200;

/** A workbook with a sheet for each table. Texts are never formulas. The same tables give the same bytes. */
export function workbookOfTables(tables: readonly SheetTable[]): Uint8Array {
  return assembled(
    tables.map((table) => ({ name: sheetName(table.name), parts: partsOf(table), titles: 1 })),
  );
}

/** A name that Excel takes for a sheet. */
function sheetName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();
}

function partsOf({ heads, rows }: SheetTable): SheetParts {
  const cell = (value: string | number | null): StyledCell | undefined =>
    value === null || value === ''
      ? undefined
      : typeof value === 'number'
        ? { text: value, style: styles.plain }
        : { text: value.slice(0, mostLetters), style: styles.text };
  return {
    rows: [heads.map((text) => ({ text, style: styles.heading })), ...rows.map((row) => row.map(cell))],
    widths: heads.map((head, column) => {
      const longest = Math.max(
        head.length,
        ...rows.slice(0, measured).map((row) => String(row[column] ?? '').length),
      );
      return Math.min(widths.most, Math.max(widths.least, longest + 3));
    }),
    columnStyles: heads.map(() => styles.plain),
    frozen: { rows: 1, columns: 1 },
    validations: [],
    filtered: `A1:${columnLetters(heads.length - 1)}${rows.length + 1}`,
    tab: colours.mandatory,
  };
}
