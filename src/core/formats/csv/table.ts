import { isHeading, translator } from './headings.js';
import { rowsOf } from './scan.js';

/** A table as it stands in the text: rows of cells. Rows count from 0 here and from 1 for people. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Which row holds the headings; -1 when none does. */
  readonly headerRow: number;
  /** What the headings mean: as they stand, or as was decided for them; empty for a column that is passed over. */
  readonly headings: readonly string[];
  /** The line on which a quotation mark opens that is never closed, from 1. */
  readonly unclosedLine: number | undefined;
}

const delimiters = [';', ',', '\t', '|'] as const;

/** Parses a table. The delimiter is the one that gives the most known headings, unless it is given. */
export function parseTable(
  text: string,
  given: string | undefined,
  columns?: Readonly<Record<string, string>>,
): Table {
  const translate = translator(columns);
  const isKnown = (heading: string) => {
    const meaning = translate(heading);
    return meaning === '' ? heading !== '' : isHeading(meaning);
  };
  const delimiter = given ?? detectDelimiter(text, isKnown);
  const { rows, unclosedLine } = parseRows(text, delimiter);
  const headerRow = findHeaderRow(rows, isKnown);
  return { rows, delimiter, headerRow, headings: (rows[headerRow] ?? []).map(translate), unclosedLine };
}

function parseRows(text: string, delimiter: string): { rows: string[][]; unclosedLine: number | undefined } {
  try {
    return { rows: rowsOf(text, delimiter), unclosedLine: undefined };
  } catch {
    const at = lastOpenQuote(text, delimiter);
    const unclosedLine = text.slice(0, at).split(/\r\n|\n|\r/).length;
    const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
    const before = text.slice(0, lineStart);
    return { rows: before.trim() === '' ? [] : parseBefore(before, delimiter), unclosedLine };
  }
}

/** The rows before a quotation mark that is never closed; where more of them are odd, marks count for nothing. */
function parseBefore(text: string, delimiter: string): string[][] {
  try {
    return rowsOf(text, delimiter);
  } catch {
    return rowsOf(text, delimiter, false);
  }
}

/** The offset of the quotation mark that is still open at the end of the text. */
function lastOpenQuote(text: string, delimiter: string): number {
  let atStart = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"' && atStart) {
      const start = at;
      for (at += 1; at < text.length; at++) {
        if (text[at] !== '"') continue;
        if (text[at + 1] === '"') at += 1;
        else if (at + 1 >= text.length || text[at + 1] === delimiter || /[\r\n]/.test(text[at + 1]!)) break;
      }
      if (at >= text.length) return start;
      atStart = false;
    } else {
      atStart = character === delimiter || character === '\n' || character === '\r';
    }
  }
  return text.length;
}

function detectDelimiter(text: string, isKnown: (heading: string) => boolean): string {
  const sample = sampleOf(text);
  let best: string = ';';
  let most = -1;
  for (const delimiter of delimiters) {
    const { rows } = parseRows(sample, delimiter);
    const headings = Math.max(0, ...rows.slice(0, 20).map((row) => row.filter(isKnown).length));
    const widest = Math.max(0, ...rows.slice(0, 20).map((row) => row.length));
    const score = headings * 1000 + widest;
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

/** The first lines of a text: enough to tell how it is made. */
function sampleOf(text: string): string {
  let end = 0;
  for (let line = 0; line < 30 && end < 20_000; line++) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text.slice(0, 40_000);
    end = next + 1;
  }
  return text.slice(0, Math.min(end, 40_000));
}

/** The row among the first twenty that has the most known headings, at least two. */
function findHeaderRow(rows: readonly (readonly string[])[], isKnown: (heading: string) => boolean): number {
  let best = -1;
  let most = 1;
  rows.slice(0, 20).forEach((row, index) => {
    const known = row.filter(isKnown).length;
    if (known > most) {
      most = known;
      best = index;
    }
  });
  return best;
}
