import type { CatalogueDocument } from '../../../model/document.js';
import type { Finding } from '../../../model/finding.js';
import { changesSomething, type Fixes, type LocatedSource } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import type { ProfileClass } from '../../../model/profile.js';
import { defaultClassName } from '../../../profile/names.js';
import { classIn } from '../../../profile/profile.js';
import { assume, type Tree, type TreeContext } from '../tree/context.js';
import { type Candidate, noteAgents, placeAll } from '../tree/placing.js';
import { classifyCandidates } from '../tree/unclassed.js';
import { nearestHeading, readHeadings, readHeadingsOf } from './headings.js';
import { locateInTables } from './located.js';
import { marksPublication } from './publication.js';
import { joined } from './references.js';
import { firstCell, type ReadTable, type ReadTables, type Table } from './table.js';
import {
  conflictFinding,
  findClassColumn,
  type RowTrees,
  treesOfClass,
  treesOfClasses,
  treesOfRows,
} from './trees.js';
import { withoutUnpublished } from './unpublished.js';

/** A table whose columns are understood, and how its rows become objects. */
export interface MeantTable extends ReadTable {
  /** What is found of rows that are passed over. */
  readonly findings: readonly Finding[];
  /** What the datasets are called that are not to be published. */
  readonly unpublished: readonly string[];
  readonly trees: () => RowTrees;
}

/** What the columns of a table mean. Its rows are datasets and distributions, unless a class is named for all or for each. */
export function meantTable(table: Table, context: TreeContext, entry?: ProfileClass): MeantTable {
  const { columns } = columnsOf(table, context, entry);
  const { table: published, ...others } = withoutUnpublished(table, columns);
  return { ...columnsOf(published, context, entry), ...others };
}

function columnsOf(
  table: Table,
  { profile }: TreeContext,
  entry: ProfileClass | undefined,
): Omit<MeantTable, 'findings' | 'unpublished'> {
  if (entry !== undefined && entry.key !== 'Dataset') {
    const meant = (headings: readonly string[]) => readHeadingsOf(entry, headings);
    const read = { table, columns: meant(table.headings), meant };
    return { ...read, trees: () => treesOfClass(read, entry.key) };
  }
  const meant = (headings: readonly string[]) =>
    readHeadings(headings, (column) => firstCell(table, column), profile);
  const classColumn = findClassColumn(table, profile);
  if (classColumn !== undefined)
    return { table, columns: [], meant, trees: () => treesOfClasses(table, classColumn, profile) };
  const read = { table, columns: meant(table.headings), meant };
  return { ...read, trees: () => treesOfRows(read) };
}

/** Turns tables into the canonical document; what is found on the way is noted in the context. */
export function readTables(
  read: Omit<ReadTables, 'tables'> & { readonly tables: readonly MeantTable[] },
): CatalogueDocument['data'] {
  const { context, tables, layout } = read;
  const trees = tables.map((table) => table.trees());
  const { resources, lost } = joined(
    trees,
    context.profile,
    tables.flatMap(({ unpublished }) => unpublished),
  );
  const found = classifyCandidates(context, [
    ...resources.map(({ tree, className }) => foundIn(tree, classIn(context.profile, className))),
    ...trees.flatMap(({ unclassed = [] }) => unclassed.map((tree) => foundIn(tree, undefined))),
  ]);
  noteAgents(context, found);
  const data = found.length === 0 ? {} : placeAll(context, found);
  for (const table of tables)
    for (const finding of [...headingFindings(table, read), ...table.findings])
      context.findings.push(finding);
  for (const { row, column, owner, suggestion } of lost) {
    const place = { kind: 'cell', row, column } as const;
    context.findings.push({ rule: 'csv-dataset-unknown', place, args: { value: owner, suggestion } });
  }
  for (const { conflicts } of trees) {
    for (const conflict of conflicts)
      context.findings.push(conflictFinding(conflict, (row) => layout.nameOf(row, 0).row));
  }
  return data;
}

/** The document that tables were read as. In some files the text cannot be changed. */
export function tableDocument(
  read: ReadTables,
  data: CatalogueDocument['data'],
  isFixed = false,
): CatalogueDocument {
  const { context } = read;
  const locate = (places: readonly Place[]) => locateInTables(read, places);
  const edits = async (fixes: Fixes) => {
    const { rewriteTables } = await import('./edit.js');
    return rewriteTables(read, fixes);
  };
  let placeAt: ((offset: number) => Place) | undefined;
  const changeable: LocatedSource = {
    locate,
    edits,
    editable: async (fixes) => (await edits(fixes)).map(changesSomething),
    at: async (offset) => {
      const { placesInTables } = await import('./at.js');
      placeAt ??= placesInTables(read);
      return placeAt(offset);
    },
  };
  return {
    data,
    resources: context.resources,
    findings: context.findings,
    assumptions: [...context.assumptions.values()],
    implied: [],
    source: isFixed ? { locate } : changeable,
  };
}

function foundIn(tree: Tree, entry: ProfileClass | undefined): Candidate {
  return {
    source: { value: tree, parent: undefined, path: [] },
    meaning: entry && { class: entry, name: defaultClassName(entry) },
    inSection: true,
  };
}

/** Headings that mean nothing to the profile, and those that were understood by another name. */
function headingFindings(
  { table, columns }: ReadTable,
  { context, layout }: Pick<ReadTables, 'context' | 'layout'>,
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
      const to =
        column.target === 'owner'
          ? 'Dataset'
          : meant.join('.') + (column.language ? ` (${column.language})` : '');
      const name = layout.nameOf(table.headerRow, index);
      // In a workbook the letter alone says little.
      const place = name.sheet === undefined ? name.column : `${name.sheet}!${name.column}${name.row}`;
      assume(context, 'key', { from: heading, to, column: place });
      return;
    }
    if (marksPublication(table.headings[index] ?? '')) return;
    if (heading === '' || table.headings[index] === '' || firstCell(table, index) === '') return;
    findings.push({
      rule: 'csv-heading-unknown',
      place: { kind: 'cell', row: table.headerRow, column: index },
      args: { heading, suggestion: nearestHeading(heading) },
    });
  });
  return findings;
}

/** What is found of tables in which no headings are known. */
export function withoutHeadings(rows: Table['rows'], kind = 'table'): Finding {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const place: Place = { kind: 'document' };
  if (filled.length === 0) return { rule: 'document-empty', place, args: {} };
  const args = { kind, headings: (filled[0] ?? []).slice(0, 8) };
  return { rule: 'document-no-resource', place, args };
}
