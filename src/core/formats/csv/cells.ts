/** The cells of a CSV text: where they stand, and how they are written. */
import type { TextEdit } from '../../model/edit.js';
import type { Span } from '../../model/text.js';
import { partBetween } from '../shared/table/cells.js';
import { type CellWriter, columnLetters, type TableLayout } from '../shared/table/table.js';
import { rowSpans } from './scan.js';
import type { CsvTable, Cut } from './table.js';

/** How the cells of a table stand in its text, which is gone through once more up to the last row that is asked for. */
export function csvLayout(table: CsvTable): TableLayout {
  const { text, delimiter } = table;
  return {
    text,
    spansOf: (rows) =>
      new Map(
        [...rowSpans(text, delimiter, rows)].map(([row, span]) => {
          return [row, { span, cells: withWholeText(cellSpans(text, span, delimiter), table.cut?.get(row)) }];
        }),
      ),
    nameOf: (row, column) => ({ row: row + 1, column: columnLetters(column) }),
    writer: (rows) => new CsvCells(text, table, rows),
  };
}

/** Writes cells into the text of a table. */
class CsvCells implements CellWriter {
  private readonly spans: ReadonlyMap<number, Span>;
  private readonly cells = new Map<number, readonly Span[]>();

  constructor(
    private readonly text: string,
    private readonly table: CsvTable,
    rows: ReadonlySet<number>,
  ) {
    this.spans = rowSpans(text, table.delimiter, rows);
  }

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

/** The cells of a row whose text was cut, with that text as one. */
function withWholeText(spans: readonly Span[], cut: Cut | undefined): readonly Span[] {
  if (!cut) return spans;
  const { column, more } = cut;
  const whole = { start: spans[column]!.start, end: spans[column + more]!.end };
  return [...spans.slice(0, column), whole, ...spans.slice(column + more + 1)];
}

/** Where the cells of a row stand, without the quotation marks around them. */
export function cellSpans(text: string, row: Span, delimiter: string): Span[] {
  const spans: Span[] = [];
  let start = row.start;
  while (start <= row.end) {
    let end: number;
    if (text[start] === '"') {
      end = start + 1;
      while (end < row.end && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
      const next = text.indexOf(delimiter, end);
      spans.push({ start: start + 1, end: Math.min(end, row.end) });
      if (next < 0 || next >= row.end) break;
      start = next + delimiter.length;
      continue;
    }
    const next = text.indexOf(delimiter, start);
    end = next < 0 || next > row.end ? row.end : next;
    spans.push(trim(text, { start, end }));
    if (next < 0 || next >= row.end) break;
    start = next + delimiter.length;
  }
  return spans;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}
