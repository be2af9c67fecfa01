/** What changed in the cells of a table, for a reader who knows it as a spreadsheet. */

import { columnLetters } from '../columns.js';
import type { CellChange, SheetView } from '../protocol.js';

/** More are not listed. */
const mostChanges = 200;

/** The cells that differ, in the order of the table; undefined where rows or sheets came or went. */
export function cellChanges(
  before: readonly SheetView[],
  after: readonly SheetView[],
): readonly CellChange[] | undefined {
  if (before.length !== after.length) return undefined;
  const changes: CellChange[] = [];
  for (const [index, sheet] of after.entries()) {
    const old = before[index]!;
    if (old.rows.length !== sheet.rows.length) return undefined;
    for (const [row, cells] of sheet.rows.entries()) {
      const was = old.rows[row]!;
      for (let column = 0; column < Math.max(cells.length, was.length); column++) {
        const [one, other] = [was[column] ?? '', cells[column] ?? ''];
        if (one === other) continue;
        if (changes.length === mostChanges) return changes;
        const cell = `${columnLetters(column)}${row + 1}`;
        const place = sheet.name === undefined ? cell : `${sheet.name} ${cell}`;
        changes.push({ place, before: one, after: other });
      }
    }
  }
  return changes;
}
