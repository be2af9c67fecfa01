/** Changes of cells, and the text that comes of them. */
import type { TextEdit } from '../../model/edit.js';
import type { ProfileProperty } from '../../model/profile.js';
import type { Span } from '../../model/text.js';
import { withMore, withPart } from '../shared/tree/slots.js';
import { splitList } from '../shared/tree/split-list.js';
import { cellSpans } from './located.js';
import { rowSpans } from './scan.js';
import type { Table } from './table.js';

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

  constructor(private readonly table: Table) {}

  fail(): void {
    this.failed = true;
  }

  /** The cell as it is now. */
  text(row: number, column: number): string {
    return this.table.rows[row]?.[column] ?? '';
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

/** Writes cells into the text of a table. */
export class CellWriter {
  private readonly spans: ReadonlyMap<number, Span>;
  private readonly cells = new Map<number, readonly Span[]>();

  constructor(
    private readonly text: string,
    private readonly table: Table,
    rows: ReadonlySet<number>,
  ) {
    this.spans = rowSpans(text, table.delimiter, rows);
  }

  /** The change that gives a cell a text; undefined where the cell is not found as it was read. */
  write(row: number, column: number, value: string): TextEdit | undefined {
    const { text } = this;
    const line = this.spans.get(row);
    if (!line) return undefined;
    let cells = this.cells.get(row);
    if (!cells) {
      cells = cellSpans(text, line, this.table.delimiter);
      this.cells.set(row, cells);
    }
    const span = cells[column];
    if (!span) return this.beyond(line, cells.length, column, value);
    const isQuoted = this.isQuoted(row, column, span);
    if (isQuoted === undefined) return undefined;
    if (isQuoted) return { span, text: value.replaceAll('"', '""') };
    return { span, text: this.needsQuotes(value) ? `"${value.replaceAll('"', '""')}"` : value };
  }

  /** The same, but only for what differs: other values in the cell may change at the same time. */
  writePart(row: number, column: number, before: string, after: string): TextEdit | undefined {
    const whole = this.write(row, column, after);
    if (!whole) return undefined;
    const present = this.text.slice(whole.span.start, whole.span.end);
    const isQuoted = this.text[whole.span.start - 1] === '"';
    // Signs that are written twice would shift what is counted here.
    if (present.includes('"') || whole.text.includes('"') || (!isQuoted && this.needsQuotes(after)))
      return whole;
    const [start, end, added] = partBetween(before.trim() === present ? before.trim() : before, whole.text);
    return { span: { start: whole.span.start + start, end: whole.span.start + end }, text: added };
  }

  private isQuoted(row: number, column: number, span: Span): boolean | undefined {
    const cell = this.table.rows[row]?.[column] ?? '';
    const present = this.text.slice(span.start, span.end);
    if (this.text[span.start - 1] === '"' && present.replaceAll('""', '"') === cell) return true;
    return present === cell.trim() ? false : undefined;
  }

  private needsQuotes(value: string): boolean {
    return value.includes(this.table.delimiter) || /["\r\n]/.test(value) || value !== value.trim();
  }

  /** A cell behind the last one of a row that is shorter than others. */
  private beyond(line: Span, count: number, column: number, value: string): TextEdit {
    const { delimiter } = this.table;
    const written = this.needsQuotes(value) ? `"${value.replaceAll('"', '""')}"` : value;
    return { span: { start: line.end, end: line.end }, text: delimiter.repeat(column - count + 1) + written };
  }
}

/** Which values of a list in a text differ: where they start and end, and what comes instead. */
function partBetween(before: string, after: string): readonly [number, number, string] {
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
