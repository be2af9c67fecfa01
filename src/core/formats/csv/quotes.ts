/** Quotation marks that a table has where it should not; other signs stay where they are. */

/** A text in which spaces stand for marks that are not meant, and where those were. */
export interface Unquoted {
  readonly text: string;
  /** Marks that open a cell which swallows whole rows, or never ends. */
  readonly stray: readonly number[];
  /** Marks in the middle of a cell, which are part of its text; the first of each cell. */
  readonly inner: readonly number[];
  /** Whether each row was put in quotation marks as if it were one cell. */
  readonly wholeRows: boolean;
}

/** Takes away quotation marks around whole rows and those that swallow rows. */
export function withoutStrayQuotes(text: string, delimiter: string): Unquoted {
  if (!text.includes('"')) return { text, stray: [], inner: [], wholeRows: false };
  const bare = withoutQuotesAroundRows(text, delimiter);
  if (bare !== undefined) return { text: bare, stray: [], inner: [], wholeRows: true };
  const stray: number[] = [];
  const closing: number[] = [];
  const inner: number[] = [];
  const width = widthOf(text, delimiter);
  let atStart = true;
  let isReported = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"' && atStart) {
      const end = endOfCell(text, at, delimiter);
      if (end < 0 || swallowsRows(text, at, end, delimiter, width)) {
        stray.push(at);
        if (end >= 0) closing.push(end);
        // One that opens again and again is no mark that slipped in.
        if (stray.length > mostStray) break;
      } else {
        const odd = markWithin(text, at, end);
        if (odd >= 0) inner.push(odd);
        at = end;
      }
      atStart = false;
    } else {
      if (sign === '"' && !isReported) {
        inner.push(at);
        isReported = true;
      }
      atStart = sign === delimiter || sign === '\n' || sign === '\r';
      if (atStart) isReported = false;
    }
  }
  return { text: withSpaces(text, [...stray, ...closing]), stray, inner, wholeRows: false };
}

const mostStray = 100;

/** Every line is one cell in quotation marks that holds the delimiter, and no other marks. */
function withoutQuotesAroundRows(text: string, delimiter: string): string | undefined {
  const marks: number[] = [];
  let rows = 0;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const [whole] = line;
    if (whole.trim() === '') continue;
    const start = line.index + (whole.charCodeAt(0) === 0xfeff ? 1 : 0);
    const end = line.index + whole.trimEnd().length - 1;
    const body = text.slice(start + 1, end);
    if (text[start] !== '"' || text[end] !== '"' || body.includes('"') || !body.includes(delimiter))
      return undefined;
    marks.push(start, end);
    rows += 1;
  }
  return rows > 1 ? withSpaces(text, marks) : undefined;
}

function withSpaces(text: string, marks: readonly number[]): string {
  if (marks.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const mark of [...marks].sort((one, other) => one - other)) {
    parts.push(text.slice(done, mark), ' ');
    done = mark + 1;
  }
  return parts.join('') + text.slice(done);
}

/** How many delimiters the widest of the first lines has. */
function widthOf(text: string, delimiter: string): number {
  const lines = text.slice(0, 40_000).split(/\r\n|\n|\r/, 20);
  return Math.max(...lines.map((line) => line.split(delimiter).length - 1));
}

/** The mark that ends a quoted cell; -1 where none does. */
function endOfCell(text: string, start: number, delimiter: string): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === '"') at += 1;
    else if (next === undefined || next === delimiter || next === '\n' || next === '\r') return at;
  }
  return -1;
}

/** A mark within a quoted cell that is not written twice, and does not end it; -1 where there is none. */
function markWithin(text: string, start: number, end: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0 && at < end; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

/** Whether a quoted cell holds a line that looks like a row of the table. */
function swallowsRows(text: string, start: number, end: number, delimiter: string, width: number): boolean {
  const least = Math.max(2, Math.ceil(width / 2));
  const cell = text.slice(start, end);
  if (!/[\r\n]/.test(cell)) return false;
  return cell.split(/\r\n|\n|\r/).some((line) => line.split(delimiter).length > least);
}
