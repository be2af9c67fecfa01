/** What cells of a sheet hold besides a text: addresses that they lead to, error values, and cells shown as one. */
import type { Finding } from '../../../model/finding.js';
import { rangeOf } from '../../../profile/profile.js';
import type { Column } from '../table/headings.js';
import type { ReadTable } from '../table/table.js';
import { assume, type TreeContext } from '../tree/context.js';
import type { PlacedRow } from './layout.js';

/**
 * Puts the address that a cell leads to in the place of its text where an address is wanted, and finds cells whose value
 * cannot be known.
 */
export function takeCells(
  { table, columns }: ReadTable,
  rows: string[][],
  placed: readonly PlacedRow[],
  context: TreeContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (let row = table.headerRow + 1; row < table.end; row++) {
    const { cellAt, width } = placed[row]!;
    for (let column = 0; column < Math.min(width, table.headings.length); column++) {
      const cell = cellAt(column);
      const heading = table.headings[column]?.trim() ?? '';
      if (!cell || heading === '' || (columns.length > 0 && !columns[column])) continue;
      if (cell.fault) {
        const args = { kind: cell.fault, value: cell.text, heading };
        findings.push({ rule: 'sheet-cell-error', place: { kind: 'cell', row, column }, args });
      } else if (cell.link !== undefined && wantsAddress(columns[column]) && !isAddress(cell.text))
        rows[row]![column] = cell.link;
      else if (cell.day !== undefined && isDate(columns[column])) {
        rows[row]![column] = cell.day;
        assume(context, 'date', { from: cell.text, to: cell.day });
      }
    }
  }
  return [...findings, ...mergedCells({ table, columns }, rows, placed)];
}

function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\S+|[^\s@]+@[^\s@]+)$/i.test(text.trim());
}

function isDate(column: Column | undefined): boolean {
  return column?.target === 'value' && column.path.at(-1)?.kind === 'date';
}

/** Whether the cells of a column hold the address of a page or file: a name of something else may lead to its home page. */
function wantsAddress(column: Column | undefined): boolean {
  if (column?.target === 'id') return true;
  const property = column?.target === 'value' ? column.path.at(-1) : undefined;
  if (property?.kind !== 'iri' || property.codelists) return false;
  return rangeOf(property).length === 0;
}

/** Cells that are shown as one over several rows that each describe something: only the first of them has the value. */
function mergedCells(
  { table, columns }: Pick<ReadTable, 'table' | 'columns'>,
  rows: readonly (readonly string[])[],
  placed: readonly PlacedRow[],
): readonly Finding[] {
  const sheet = placed[table.headerRow]?.sheet;
  if (!sheet || sheet.merged.length === 0) return [];
  const numberOf = (row: number) => placed[row]!.lineOf(0)?.row ?? -1;
  return sheet.merged.flatMap(({ row: first, lastRow, column }): readonly Finding[] => {
    const meaning = columns[column];
    if (first === lastRow || !meaning) return [];
    const covered: number[] = [];
    let top = -1;
    for (let row = table.headerRow + 1; row < table.end; row++) {
      const number = numberOf(row);
      if (number === first) top = row;
      if (number > first && number <= lastRow) covered.push(row);
    }
    const names = columns.filter((other) => isName(other, meaning.anchor));
    const isOwn = (row: number) =>
      meaning.anchor !== 'Dataset' || names.some((name) => (rows[row]?.[name!.index]?.trim() ?? '') !== '');
    if (top < 0 || (rows[top]?.[column] ?? '') === '' || !covered.some(isOwn)) return [];
    const place = { kind: 'cell', row: top, column } as const;
    return [
      { rule: 'sheet-cells-merged', place, args: { heading: meaning.heading, rows: lastRow - first + 1 } },
    ];
  });
}

/** Whether a column tells which dataset a row is about. */
function isName(column: Column | undefined, anchor: string): boolean {
  if (column?.anchor !== anchor) return false;
  return column.target === 'id'
    ? column.path.length === 0
    : column.path.length === 1 && column.path[0]!.key === 'title';
}
