import type { CatalogueDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { changesSomething, type Fixes, type LocatedSource } from '../../model/located.js';
import type { Place } from '../../model/place.js';
import type { Read, ReadOptions } from '../../model/reader.js';
import type { SourceText } from '../../model/text.js';
import { defaultClassName } from '../../profile/names.js';
import { classIn } from '../../profile/profile.js';
import { assume, type Tree, type TreeContext, treeContext } from '../shared/tree/context.js';
import { type Found, noteAgents, placeAll } from '../shared/tree/document.js';
import { type Column, nearestHeading, readHeadings } from './headings.js';
import { columnLetters, locateInTable } from './located.js';
import { parseTable, type Table } from './table.js';
import { conflictFinding, findClassColumn, type RowTrees, treesOfClasses, treesOfRows } from './trees.js';

/** Reads tables as people make them in spreadsheets. */
export const readCsv: Read = (source, options) => {
  const table = parseTable(source.text, options.delimiter, options.columns);
  const context = treeContext({ profile: options.profile, listsInText: true, addsScheme: false });
  context.defaultLanguage = options.defaultLanguage;
  if (table.unclosedLine !== undefined) context.findings.push(unclosed(source, table.unclosedLine));
  const { headerRow, rows } = table;
  if (headerRow < 0) return withoutHeadings(context, table, source);

  noteHowItWasRead(context, table, options);
  const { headings } = table;
  const classColumn = findClassColumn(rows, headerRow, headings, context.profile);
  const columns =
    classColumn === undefined
      ? readHeadings(headings, (index) => firstCell(rows, headerRow, index), context.profile)
      : [];
  const trees =
    classColumn === undefined
      ? treesOfRows(rows, headerRow, columns)
      : treesOfClasses(rows, headerRow, headings, classColumn, context.profile);
  const data = mapTrees(context, trees);
  for (const finding of headingFindings(table, columns, context)) context.findings.push(finding);
  const cellPlace = (row: number, column: number): Place => ({ kind: 'cell', row, column });
  for (const conflict of trees.conflicts) {
    context.findings.push(conflictFinding(conflict, cellPlace(conflict.row, conflict.column.index)));
  }
  if (context.resources.length === 0 && table.unclosedLine === undefined) {
    context.findings.push({
      rule: 'document-no-resource',
      place: { kind: 'document' },
      args: { kind: 'headings-only' },
    });
  }
  const read = { text: source.text, table, columns, context };
  const edits = async (fixes: Fixes) => {
    const { rewriteTable } = await import('./edit.js');
    return rewriteTable(read, fixes);
  };
  let placeAt: ((offset: number) => Place) | undefined;
  return document(context, data, {
    locate: (places) => locateInTable(source.text, table, columns, context, places),
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

function withoutHeadings(context: TreeContext, table: Table, source: SourceText): CatalogueDocument {
  const filled = table.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const place: Place = { kind: 'document' };
  if (table.unclosedLine === undefined || filled.length > 0) {
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
      locate: (places) => locateInTable(source.text, table, [], context, places),
    },
  );
}

function unclosed(source: SourceText, line: number): Finding {
  const start = source.startOfLine(line);
  return {
    rule: 'document-syntax',
    place: { kind: 'span', span: { start, end: start + source.lineText(line).length } },
    args: { format: 'CSV', cause: 'csv-quote', stopped: true },
  };
}

function noteHowItWasRead(context: TreeContext, table: Table, options: ReadOptions): void {
  if (options.delimiter === undefined) assume(context, 'delimiter', { delimiter: table.delimiter });
  if (table.headerRow > 0) assume(context, 'header-row', { row: table.headerRow + 1 });
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
