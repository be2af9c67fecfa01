/** Changes of cells, and the text that comes of them. */
import type { TextEdit } from '../../../model/edit.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { withMore, withPart } from '../tree/slots.js';
import { splitList } from '../tree/split-list.js';
import type { CellWriter } from './table.js';

/** What becomes of a cell: of all of it, or of some of the values in it. */
interface CellChange {
  readonly row: number;
  readonly column: number;
  whole: string | undefined;
  readonly parts: Map<number, readonly string[]>;
  more: readonly string[];
  property: ProfileProperty | undefined;
}

/** The changes of cells that a fix makes. */
export class CellPlan {
  private readonly cells = new Map<string, CellChange>();
  failed = false;

  constructor(private readonly present: readonly (readonly string[])[]) {}

  fail(): void {
    this.failed = true;
  }

  /** The cell as it is now. */
  text(row: number, column: number): string {
    return this.present[row]?.[column] ?? '';
  }

  /** A cell gets another text. */
  set(row: number, column: number, text: string): void {
    const cell = this.cell(row, column);
    if (cell.parts.size > 0 || cell.more.length > 0 || (cell.whole !== undefined && cell.whole !== text))
      this.fail();
    cell.whole = text;
  }

  /** One of the values in a cell becomes these. */
  setPart(
    row: number,
    column: number,
    property: ProfileProperty,
    position: number,
    values: readonly string[],
  ): void {
    const cell = this.cell(row, column);
    if (cell.whole !== undefined || cell.parts.has(position)) this.fail();
    cell.property = property;
    cell.parts.set(position, values);
  }

  /** Values are put behind those in a cell. */
  add(row: number, column: number, property: ProfileProperty, values: readonly string[]): void {
    const cell = this.cell(row, column);
    if (cell.whole !== undefined) this.fail();
    cell.property = property;
    cell.more = [...cell.more, ...values];
  }

  rows(): readonly number[] {
    return [...this.cells.values()].map(({ row }) => row);
  }

  /** The changes of the text, or undefined where they cannot be made. */
  edits(writer: CellWriter): readonly TextEdit[] | undefined {
    const edits: TextEdit[] = [];
    for (const cell of this.cells.values()) {
      const edit = this.editOf(cell, writer);
      if (!edit) return undefined;
      edits.push(edit);
    }
    return this.failed ? undefined : edits;
  }

  private cell(row: number, column: number): CellChange {
    const key = `${row} ${column}`;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { row, column, whole: undefined, parts: new Map(), more: [], property: undefined };
      this.cells.set(key, cell);
    }
    return cell;
  }

  private editOf(cell: CellChange, writer: CellWriter): TextEdit | undefined {
    const { row, column, property, parts, more } = cell;
    if (cell.whole !== undefined || !property) return writer.write(row, column, cell.whole ?? '');
    let text: string | undefined = this.text(row, column);
    const before = text;
    // From the last one to the first, so that the positions stay.
    for (const [position, values] of [...parts].sort(([a], [b]) => b - a)) {
      text = text === undefined ? undefined : withPart(property, text, position, values);
    }
    if (text !== undefined && more.length > 0) text = joined(property, text, more);
    if (text === undefined) return undefined;
    const single = parts.size === 1 && more.length === 0 ? [...parts.values()][0] : undefined;
    return single && single.length > 0
      ? writer.writePart(row, column, before, text)
      : writer.write(row, column, text);
  }
}

/** The values of a cell with others behind them; undefined where they would not be parted again. */
function joined(property: ProfileProperty, text: string, more: readonly string[]): string | undefined {
  if (text.trim() !== '') return withMore(property, text, more);
  const [first = '', ...rest] = more;
  if (rest.length === 0) return isOneValue(property, first) ? first : undefined;
  return withMore(property, first, rest);
}

/** Whether the reader takes a text for one value, just as it is. */
export function isOneValue(property: ProfileProperty, text: string): boolean {
  const parts = splitList(property, text);
  return parts === undefined || (parts.length === 1 && parts[0] === text);
}

/** Which values of a list in a text differ: where they start and end, and what comes instead. */
export function partBetween(before: string, after: string): readonly [number, number, string] {
  const isMark = (sign: string | undefined) => sign === undefined || /[|;\n]/.test(sign);
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  while (start > 0 && !isMark(before[start - 1])) start -= 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  while (end > 0 && !isMark(before.at(-end))) end -= 1;
  return [start, before.length - end, after.slice(start, after.length - end)];
}
