/** Rows of a table that their owner has marked as not to be published. */
import type { Finding } from '../../../model/finding.js';
import type { Column } from './headings.js';
import { keepsBack, marksPublication } from './publication.js';
import type { Table } from './table.js';

/** A table without the rows that are not to be published, and what is found of them. */
export interface PublishedTable {
  readonly table: Table;
  readonly findings: readonly Finding[];
  /** What the datasets are called that are not to be published. */
  readonly unpublished: readonly string[];
}

/** Empties the rows that are not to be published, and those that belong to the same dataset. */
export function withoutUnpublished(table: Table, columns: readonly (Column | undefined)[]): PublishedTable {
  const marks = table.headings.flatMap((heading, index) =>
    columns[index] === undefined && marksPublication(heading) ? [index] : [],
  );
  if (marks.length === 0) return { table, findings: [], unpublished: [] };
  const rows = [...table.rows];
  const findings: Finding[] = [];
  const namesOf = datasetsIn(columns);
  const gone = new Set<string>();
  let current = '';
  for (let row = table.headerRow + 1; row < table.end; row++) {
    const cells = rows[row]!;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const names = namesOf(cells);
    const [own = ''] = names;
    current = own || current;
    const mark = marks.find((index) => keepsBack(table.headings[index]!, cells[index] ?? ''));
    if (mark === undefined && !gone.has(current)) continue;
    rows[row] = [];
    if (mark === undefined) continue;
    // The row of another file of a dataset is about this file alone.
    for (const name of names) gone.add(name);
    const args = { heading: table.headings[mark]!.trim(), value: cells[mark]!.trim() };
    findings.push({ rule: 'csv-row-unpublished', place: { kind: 'cell', row, column: mark }, args });
  }
  return { table: { ...table, rows }, findings, unpublished: [...gone] };
}

/** By what rows are known to belong to one dataset: its address and its title. */
function datasetsIn(
  columns: readonly (Column | undefined)[],
): (cells: readonly string[]) => readonly string[] {
  const own = columns.filter((column) => column?.anchor === 'Dataset');
  const names = [
    ...own.filter((column) => column?.target === 'id' && column.path.length === 0),
    ...own.filter((column) => column?.path.length === 1 && column.path[0]!.key === 'title'),
  ];
  return (cells) => names.flatMap((column) => cells[column!.index]?.trim() || []);
}
