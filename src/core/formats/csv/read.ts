import type { Finding } from '../../model/finding.js';
import type { Read, ReadOptions } from '../../model/reader.js';
import type { Column } from '../shared/table/headings.js';
import { meantTable, readTables, tableDocument, withoutHeadings } from '../shared/table/read.js';
import { assume, type TreeContext, treeContext } from '../shared/tree/context.js';
import { csvLayout } from './cells.js';
import { type LongRow, longRow } from './long-rows.js';
import { type CsvTable, type Cut, parseTable } from './table.js';

/** Reads tables as people make them in spreadsheets. */
export const readCsv: Read = (source, options) => {
  const parsed = parseTable(source.text, options.delimiter, options.columns);
  const context = treeContext({ profile: options.profile, listsInText: true, addsScheme: false });
  context.defaultLanguage = options.defaultLanguage ?? options.likelyLanguage;
  for (const mark of parsed.stray.slice(0, mostMarks)) context.findings.push(strayQuote(source.text, mark));
  const { headerRow, rows } = parsed;
  const [inner] = parsed.inner;
  // In a text without headings a mark tells nothing.
  if (inner !== undefined && headerRow >= 0) context.findings.push(innerQuote(inner, parsed.inner.length));
  if (headerRow < 0) {
    if (parsed.stray.length === 0 || rows.some((row) => row.some((cell) => cell.trim() !== '')))
      context.findings.push(withoutHeadings(rows));
    const tables = [meantTable(parsed, context)];
    return tableDocument({ layout: csvLayout(parsed), tables, context }, {}, true);
  }
  noteHowItWasRead(context, parsed, options);
  const { columns } = meantTable(parsed, context);
  const long = longRows(parsed, columns);
  const table = withMeantRows(parsed, long);
  const read = { layout: csvLayout(table), tables: [meantTable(table, context)], context };
  const data = readTables(read);
  const [first] = long;
  if (first) context.findings.push(longRowFinding(first, long.length));
  if (context.resources.length === 0 && table.stray.length === 0) {
    context.findings.push({
      rule: 'document-no-resource',
      place: { kind: 'document' },
      args: { kind: 'headings-only' },
    });
  }
  // Within the quotation marks around a row no cell can have some of its own.
  return tableDocument(read, data, table.wholeRows);
};

/** So many stray marks are reported for one file. */
const mostMarks = 20;

/** A mark whose other half stands on the line, and after which the cell goes on. */
const halfQuoted = /"[^"\r\n]{0,2000}"(?=[^"\r\n])/y;

function strayQuote(text: string, mark: number): Finding {
  halfQuoted.lastIndex = mark;
  return {
    rule: 'document-syntax',
    place: { kind: 'span', span: { start: mark, end: mark + 1 } },
    args: { format: 'CSV', cause: halfQuoted.test(text) ? 'csv-quote-inside' : 'csv-quote' },
  };
}

/** Marks within cells are reported once, at the first of them. */
function innerQuote(mark: number, count: number): Finding {
  return {
    rule: 'csv-quote-inside',
    place: { kind: 'span', span: { start: mark, end: mark + 1 } },
    args: { count },
  };
}

/** Rows with more cells than there are headings. */
function longRows(
  { rows, headerRow, headings, delimiter }: CsvTable,
  columns: readonly (Column | undefined)[],
): LongRow[] {
  const found: LongRow[] = [];
  for (let row = headerRow + 1; row < rows.length; row++) {
    const cells = rows[row]!;
    if (cells.length <= headings.length) continue;
    const long = longRow(row, cells, headings.length, columns, delimiter);
    if (long) found.push(long);
  }
  return found;
}

function withMeantRows(table: CsvTable, long: readonly LongRow[]): CsvTable {
  if (long.length === 0) return table;
  const rows = [...table.rows];
  const cut = new Map<number, Cut>();
  for (const { row, cells, count, column } of long) {
    rows[row] = cells;
    if (column !== undefined) cut.set(row, { column, more: count - cells.length });
  }
  return { ...table, rows, cut };
}

/** Rows that are too long are reported once, at the first of them. */
function longRowFinding({ row, count, headings, column }: LongRow, rows: number): Finding {
  return {
    rule: 'csv-row-long',
    place: { kind: 'cell', row, column: column ?? headings },
    args: { row: row + 1, cells: count, headings, rows, cut: column !== undefined },
  };
}

function noteHowItWasRead(context: TreeContext, table: CsvTable, options: ReadOptions): void {
  if (options.delimiter === undefined) assume(context, 'delimiter', { delimiter: table.delimiter });
  if (table.headerRow > 0) assume(context, 'header-row', { row: table.headerRow + 1 });
  if (table.wholeRows) assume(context, 'quoted-rows', {});
  for (const { row, kind } of table.passedOver) assume(context, 'other-row', { row: row + 1, kind });
}
