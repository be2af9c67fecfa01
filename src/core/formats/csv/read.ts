import type { CatalogueDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { changesSomething, type Fixes, type LocatedSource } from '../../model/located.js';
import type { Place } from '../../model/place.js';
import type { Read, ReadOptions } from '../../model/reader.js';
import { defaultClassName } from '../../profile/names.js';
import { classIn } from '../../profile/profile.js';
import { assume, type Tree, type TreeContext, treeContext } from '../shared/tree/context.js';
import { type Found, noteAgents, placeAll } from '../shared/tree/document.js';
import { type Column, nearestHeading, readHeadings } from './headings.js';
import { columnLetters, locateInTable } from './located.js';
import { type LongRow, longRow } from './long-rows.js';
import { type Cut, parseTable, type Table } from './table.js';
import { conflictFinding, findClassColumn, type RowTrees, treesOfClasses, treesOfRows } from './trees.js';

/** Reads tables as people make them in spreadsheets. */
export const readCsv: Read = (source, options) => {
  const parsed = parseTable(source.text, options.delimiter, options.columns);
  const context = treeContext({ profile: options.profile, listsInText: true, addsScheme: false });
  context.defaultLanguage = options.defaultLanguage;
  for (const mark of parsed.stray.slice(0, mostMarks)) context.findings.push(strayQuote(mark));
  const { headerRow, headings } = parsed;
  if (headerRow < 0) return withoutHeadings(context, parsed);

  noteHowItWasRead(context, parsed, options);
  const classColumn = findClassColumn(parsed.rows, headerRow, headings, context.profile);
  const columns =
    classColumn === undefined
      ? readHeadings(headings, (index) => firstCell(parsed.rows, headerRow, index), context.profile)
      : [];
  const long = longRows(parsed, columns);
  const table = withMeantRows(parsed, long);
  const { rows } = table;
  const trees =
    classColumn === undefined
      ? treesOfRows(rows, headerRow, columns)
      : treesOfClasses(rows, headerRow, headings, classColumn, context.profile);
  const data = mapTrees(context, trees);
  for (const finding of headingFindings(table, columns, context)) context.findings.push(finding);
  const [first] = long;
  if (first) context.findings.push(longRowFinding(first, long.length));
  const cellPlace = (row: number, column: number): Place => ({ kind: 'cell', row, column });
  for (const conflict of trees.conflicts) {
    context.findings.push(conflictFinding(conflict, cellPlace(conflict.row, conflict.column.index)));
  }
  if (context.resources.length === 0 && table.stray.length === 0) {
    context.findings.push({
      rule: 'document-no-resource',
      place: { kind: 'document' },
      args: { kind: 'headings-only' },
    });
  }
  const read = { text: table.text, table, columns, context };
  const edits = async (fixes: Fixes) => {
    const { rewriteTable } = await import('./edit.js');
    return rewriteTable(read, fixes);
  };
  const locate = (places: readonly Place[]) => locateInTable(table.text, table, columns, context, places);
  // Within the quotation marks around a row no cell can have some of its own.
  if (table.wholeRows) return document(context, data, { locate });
  let placeAt: ((offset: number) => Place) | undefined;
  return document(context, data, {
    locate,
    edits,
    editable: async (fixes) => (await edits(fixes)).map(changesSomething),
    at: async (offset) => {
      const { placesInTable } = await import('./at.js');
      placeAt ??= placesInTable(read);
      return placeAt(offset);
    },
  });
};

function document(
  context: TreeContext,
  data: CatalogueDocument['data'],
  source: LocatedSource,
): CatalogueDocument {
  return {
    data,
    resources: context.resources,
    findings: context.findings,
    assumptions: [...context.assumptions.values()],
    implied: [],
    source,
  };
}

function withoutHeadings(context: TreeContext, table: Table): CatalogueDocument {
  const filled = table.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const place: Place = { kind: 'document' };
  if (table.stray.length === 0 || filled.length > 0) {
    context.findings.push(
      filled.length === 0
        ? { rule: 'document-empty', place, args: {} }
        : {
            rule: 'document-no-resource',
            place,
            args: { kind: 'table', headings: (filled[0] ?? []).slice(0, 8) },
          },
    );
  }
  return document(
    context,
    {},
    {
      locate: (places) => locateInTable(table.text, table, [], context, places),
    },
  );
}

/** So many stray marks are told of one file. */
const mostMarks = 20;

function strayQuote(mark: number): Finding {
  return {
    rule: 'document-syntax',
    place: { kind: 'span', span: { start: mark, end: mark + 1 } },
    args: { format: 'CSV', cause: 'csv-quote' },
  };
}

/** Rows with more cells than there are headings. */
function longRows(
  { rows, headerRow, headings, delimiter }: Table,
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

function withMeantRows(table: Table, long: readonly LongRow[]): Table {
  if (long.length === 0) return table;
  const rows = [...table.rows];
  const cut = new Map<number, Cut>();
  for (const { row, cells, count, column } of long) {
    rows[row] = cells;
    if (column !== undefined) cut.set(row, { column, more: count - cells.length });
  }
  return { ...table, rows, cut };
}

/** Rows that are too long are told once, at the first of them. */
function longRowFinding({ row, count, headings, column }: LongRow, rows: number): Finding {
  return {
    rule: 'csv-row-long',
    place: { kind: 'cell', row, column: column ?? headings },
    args: { row: row + 1, cells: count, headings, rows, cut: column !== undefined },
  };
}

function noteHowItWasRead(context: TreeContext, table: Table, options: ReadOptions): void {
  if (options.delimiter === undefined) assume(context, 'delimiter', { delimiter: table.delimiter });
  if (table.headerRow > 0) assume(context, 'header-row', { row: table.headerRow + 1 });
  if (table.wholeRows) assume(context, 'quoted-rows', {});
  for (const { row, kind } of table.passedOver) assume(context, 'other-row', { row: row + 1, kind });
}

function mapTrees(context: TreeContext, trees: RowTrees): CatalogueDocument['data'] {
  const found = (tree: Tree, className: string): Found => {
    const entry = classIn(context.profile, className);
    return {
      source: { value: tree, parent: undefined, path: [] },
      meaning: { class: entry, name: defaultClassName(entry) },
      inSection: true,
    };
  };
  const all = trees.resources.map(({ tree, className }) => found(tree, className));
  if (trees.catalogue) all.unshift(found(trees.catalogue, 'Catalog'));
  if (all.length === 0) return {};
  noteAgents(context, all);
  return placeAll(context, all);
}

/** The first cell under a heading that holds anything. */
function firstCell(rows: Table['rows'], headerRow: number, index: number): string {
  for (let row = headerRow + 1; row < rows.length; row++) {
    const cell = rows[row]?.[index]?.trim();
    if (cell) return cell;
  }
  return '';
}

/** Headings that mean nothing to the profile, and those that were understood by another name. */
function headingFindings(
  table: Table,
  columns: readonly (Column | undefined)[],
  context: TreeContext,
): Finding[] {
  const findings: Finding[] = [];
  const headings = table.rows[table.headerRow] ?? [];
  columns.forEach((column, index) => {
    const heading = headings[index]?.trim() ?? '';
    if (column) {
      const meant = [
        column.anchor,
        ...column.path.map((step) => step.key),
        ...(column.target === 'value' ? [] : [column.target]),
      ];
      const to = meant.join('.') + (column.language ? ` (${column.language})` : '');
      assume(context, 'key', { from: heading, to, column: columnLetters(index) });
      return;
    }
    const isUsed = table.rows.slice(table.headerRow + 1).some((row) => (row[index]?.trim() ?? '') !== '');
    if (heading === '' || table.headings[index] === '' || !isUsed) return;
    findings.push({
      rule: 'csv-heading-unknown',
      place: { kind: 'cell', row: table.headerRow, column: index },
      args: { heading, suggestion: nearestHeading(heading) },
    });
  });
  return findings;
}
