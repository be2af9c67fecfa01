import { parse } from 'csv-parse/sync';
import type { Span } from '../../model/text.js';

const options = (delimiter: string) => ({
  delimiter,
  // Every kind of row end counts: one that does not would join rows in silence.
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
  bom: false,
});

/** The rows of a table as lists of cells. Throws where a quotation mark is never closed. */
export function rowsOf(text: string, delimiter: string, quote = true): string[][] {
  const lineEnd = quote ? onlyLineEnd(text) : undefined;
  if (lineEnd === undefined || delimiter === '')
    return parse(text, quote ? options(delimiter) : { ...options(delimiter), quote });
  const rows: string[][] = [];
  eachLine(text, lineEnd, (start, end) => rows.push(text.slice(start, end).split(delimiter)));
  return rows;
}

/** Where the rows that are asked for stand in the text, without their line ends. */
export function rowSpans(
  text: string,
  delimiter: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  const lineEnd = onlyLineEnd(text);
  if (lineEnd !== undefined) {
    let row = 0;
    eachLine(text, lineEnd, (start, end) => {
      if (wanted.has(row)) found.set(row, { start, end });
      row += 1;
    });
    return found;
  }
  let last = -1;
  for (const row of wanted) if (row > last) last = row;
  let records: readonly { raw: string }[] = [];
  try {
    const wish = { ...options(delimiter), raw: true, to: last + 1 };
    records = parse(text, wish) as unknown as readonly { raw: string }[];
  } catch {
    // A quotation mark that is never closed: the places before it are found line by line.
    records = text.split('\n').map((line) => ({ raw: `${line}\n` }));
  }
  let offset = 0;
  records.forEach(({ raw }, row) => {
    let end = offset + raw.length;
    if (wanted.has(row))
      found.set(row, { start: offset, end: offset + raw.replace(/\r?\n$|\r$/, '').length });
    if (raw.endsWith('\r') && text[end] === '\n') end += 1;
    offset = end;
  });
  return found;
}

/**
 * The line end of a table that can be taken apart without looking at each sign: it has no quotation marks, and all lines
 * end in the same way, as people and programs write them.
 */
function onlyLineEnd(text: string): '\n' | '\r\n' | undefined {
  if (text.includes('"')) return undefined;
  if (!text.includes('\r')) return '\n';
  return /\r(?!\n)|(?<!\r)\n/.test(text) ? undefined : '\r\n';
}

/** Tells where each line starts and ends. What follows the last line end is a line only if it holds something. */
function eachLine(text: string, lineEnd: string, take: (start: number, end: number) => void): void {
  let start = 0;
  for (let end = text.indexOf(lineEnd); end >= 0; end = text.indexOf(lineEnd, start)) {
    take(start, end);
    start = end + lineEnd.length;
  }
  if (start < text.length) take(start, text.length);
}
