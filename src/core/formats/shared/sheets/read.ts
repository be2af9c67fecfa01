import type { CatalogueDocument } from '../../../model/document.js';
import type { Finding } from '../../../model/finding.js';
import type { Unchangeable } from '../../../model/fixed.js';
import type { ProfileClass } from '../../../model/profile.js';
import type { ReadOptions } from '../../../model/reader.js';
import type { SourceText } from '../../../model/text.js';
import { sourceText } from '../../../source/text.js';
import { translator } from '../table/headings.js';
import { type PassedOver, passOver } from '../table/hint-rows.js';
import { meantTable, readTables, tableDocument, withoutHeadings } from '../table/read.js';
import type { Table } from '../table/table.js';
import { assume, type TreeContext, treeContext } from '../tree/context.js';
import { takeCells } from './cells.js';
import { findTable, type SheetTable } from './find-table.js';
import { type PlacedRow, sheetsLayout } from './layout.js';
import { changedCells, type SheetsText, textOfSheets } from './text.js';
import type { Sheet, Workbook } from './workbook.js';

/** A workbook that has been read. */
export interface ReadWorkbook {
  /** Its cells as text. */
  readonly source: SourceText;
  readonly document: CatalogueDocument;
  /** The file with the cells as another text has them, or why that cannot be. */
  readonly encode: (text: string) => Uint8Array | Unchangeable;
}

/** Reads the visible sheets of a workbook as tables, each by its name and its headings. */
export function readWorkbook(workbook: Workbook, options: ReadOptions): ReadWorkbook {
  const context = treeContext({ profile: options.profile, listsInText: true, addsScheme: false });
  context.defaultLanguage = options.defaultLanguage;
  const written = textOfSheets(workbook.sheets);
  const source = sourceText(written.text);
  const encode = (text: string) => withText(workbook, written, text);
  const translate = translator(options.columns);
  const found = isDanish(workbook) ? [] : tablesIn(workbook, written, context, translate);
  workbook.sheets.forEach(({ fault, name }, index) => {
    if (fault) context.findings.push(brokenSheet(name, written.starts[index]!, fault.cause));
  });

  const rows: string[][] = [];
  const placed: PlacedRow[] = [];
  const tables = found.map((table) => {
    const own = placeTable(table, workbook.sheets[table.sheet]!, written, rows, placed, translate);
    noteHow(context, own, placed[own.table.headerRow]!);
    const meant = meantTable(own.table, context, table.entry);
    for (const finding of takeCells(meant, rows, placed, context)) context.findings.push(finding);
    return meant;
  });
  const layout = sheetsLayout(written, workbook.sheets, placed);
  if (tables.length === 0) {
    if (context.findings.length === 0) context.findings.push(nothingFound(workbook));
    const none = { rows, headerRow: -1, end: 0, headings: [] };
    const empty = { layout, tables: [meantTable(none, context)], context };
    return { source, document: { ...tableDocument(empty, {}, true), hasComments: false }, encode };
  }
  const read = { layout, tables, context };
  const data = readTables(read);
  if (context.resources.length === 0 && workbook.sheets.every(({ fault }) => !fault)) {
    const place = { kind: 'document' } as const;
    context.findings.push({ rule: 'document-no-resource', place, args: { kind: 'headings-only' } });
  }
  return { source, document: { ...tableDocument(read, data), hasComments: false }, encode };
}

/** The tables of the visible sheets. What is hidden is not meant for others; it is noted where it would be read. */
function tablesIn(
  { sheets }: Workbook,
  { starts }: SheetsText,
  context: TreeContext,
  translate: (heading: string) => string,
): readonly SheetTable[] {
  return sheets.flatMap((sheet, index) => {
    const table = findTable(sheet, index, context.profile, translate);
    if (!table) {
      if (!sheet.isHidden && sheet.rows.length > 0) assume(context, 'sheet-left', { sheet: sheet.name });
      return [];
    }
    if (!sheet.isHidden) return [table];
    const hasRows = sheet.rows.length > table.headings + 1;
    if (hasRows)
      context.findings.push({
        rule: 'sheet-hidden',
        place: placeOfSheet(starts[index]!),
        args: { sheet: sheet.name },
      });
    return [];
  });
}

interface PlacedTable {
  readonly table: Table;
  readonly entry: ProfileClass | undefined;
  /** Fields stand below each other. */
  readonly isVertical: boolean;
  readonly passedOver: readonly PassedOver[];
}

/** Puts the rows of a table behind those of the tables before it. */
function placeTable(
  { headings, vertical, entry, sheet: index }: SheetTable,
  sheet: Sheet,
  written: SheetsText,
  rows: string[][],
  placed: PlacedRow[],
  translate: (heading: string) => string,
): PlacedTable {
  const lines = written.lines[index]!;
  const first = rows.length;
  const textAt = (row: number, column: number) => textOf(sheet, row, column);
  if (vertical) {
    // What stands above the first field that is known is a title, or says what the columns are.
    for (const column of [vertical.fields, vertical.values]) {
      rows.push(sheet.rows.map((_, row) => (row < headings ? '' : textAt(row, column))));
      placed.push({
        sheet,
        width: lines.length,
        lineOf: (at) => lines[at],
        placeIn: () => column,
        cellAt: (at) => sheet.rows[at]?.cells[column],
      });
    }
  } else {
    // A cell that is missing at the end of a row has its place all the same.
    const width = sheet.rows[headings]!.cells.length;
    sheet.rows.forEach(({ cells }, row) => {
      rows.push(Array.from(cells, (_, column) => textAt(row, column)));
      placed.push({
        sheet,
        width: Math.max(width, cells.length),
        lineOf: () => lines[row],
        placeIn: (column) => column,
        cellAt: (column) => cells[column],
      });
    });
  }
  const headerRow = vertical ? first : first + headings;
  const end = rows.length;
  const passedOver = passOver(rows, headerRow, end);
  return {
    table: { rows, headerRow, end, headings: rows[headerRow]!.map(translate) },
    entry,
    isVertical: vertical !== undefined,
    passedOver: passedOver.map(({ row, kind }) => ({ row: lines[row - first]?.row ?? 0, kind })),
  };
}

/** A cell as a text: spaces that do not break are spaces, an error value is none. */
function textOf(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.rows[row]?.cells[column];
  return !cell || cell.fault ? '' : cell.text.replaceAll('\u00a0', ' ');
}

function noteHow(
  context: TreeContext,
  { entry, passedOver, isVertical }: PlacedTable,
  headings: PlacedRow,
): void {
  const { name } = headings.sheet;
  assume(context, 'sheet', {
    sheet: name,
    class: entry?.key ?? 'Dataset',
    row: (headings.lineOf(0)?.row ?? 0) + 1,
    ...(isVertical ? { fields: 'rows' } : {}),
  });
  for (const { row, kind } of passedOver) assume(context, 'other-row', { sheet: name, row: row + 1, kind });
}

/** A sheet as a whole: the line with its name. */
function placeOfSheet(start: number): Finding['place'] {
  return { kind: 'span', span: { start, end: start } };
}

function brokenSheet(sheet: string, start: number, cause: string): Finding {
  return {
    rule: 'document-syntax',
    place: placeOfSheet(start),
    args: {
      format: 'Excel',
      stopped: true,
      cause: cause === 'document-type' ? 'sheet-document-type' : 'sheet-xml',
      sheet,
    },
  };
}

function nothingFound(workbook: Workbook): Finding {
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const texts = visible
    .flatMap(({ rows }) => rows.slice(0, 20))
    .map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  return withoutHeadings(texts, isDanish(workbook) ? 'dcat-ap-dk' : 'sheets');
}

/** Denmark's template gives its prefixes in rows above the headings, and writes short names with them. */
function isDanish({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) => {
    const [first, second] = rows.map(({ cells }) => cells[0]?.text.trim());
    return first === 'Class URI' && second === 'PREFIX';
  });
}

function withText(workbook: Workbook, written: SheetsText, text: string): Uint8Array | Unchangeable {
  const changes = changedCells(written, text);
  if (!changes) return 'cells';
  if (workbook.isSigned) return 'signed';
  if (changes.some(({ sheet }) => workbook.sheets[sheet]!.isProtected)) return 'protected';
  return workbook.withCells(changes) ?? 'cells';
}
