import { findHeaderRow } from '../shared/table/header-row.js';
import { isHeading, translator } from '../shared/table/headings.js';
import { type PassedOver, passOver } from '../shared/table/hint-rows.js';
import type { Table } from '../shared/table/table.js';
import { withoutStrayQuotes } from './quotes.js';
import { rowsOf } from './scan.js';

/** A table as it stands in a text. */
export interface CsvTable extends Table {
  readonly delimiter: string;
  /** The text that was read: spaces stand in it for quotation marks that are not meant, so that all places stay. */
  readonly text: string;
  /** Offsets of quotation marks that would swallow whole rows. */
  readonly stray: readonly number[];
  readonly inner: readonly number[];
  /** Whether each row stood in quotation marks as if it were one cell. */
  readonly wholeRows: boolean;
  /** Rows that were passed over, since they describe nothing. */
  readonly passedOver: readonly PassedOver[];
  /** Rows in which a delimiter cut a text in pieces; absent where there are none. */
  readonly cut?: ReadonlyMap<number, Cut>;
}

/** A text that stands in more than one cell of the file: in which column, and in how many more cells. */
export interface Cut {
  readonly column: number;
  readonly more: number;
}

const delimiters = [';', ',', '\t', '|'] as const;

/** Parses a text. The delimiter is the one that gives the most known headings, unless it is given. */
export function parseTable(
  text: string,
  given: string | undefined,
  columns?: Readonly<Record<string, string>>,
): CsvTable {
  const translate = translator(columns);
  const isKnown = (heading: string) => {
    const meaning = translate(heading);
    return meaning === '' ? heading !== '' : isHeading(meaning);
  };
  const delimiter = given ?? detectDelimiter(text, isKnown);
  const unquoted = withoutStrayQuotes(text, delimiter);
  const rows = parseRows(unquoted.text, delimiter);
  const headerRow = findHeaderRow(rows, isKnown);
  const passedOver = headerRow < 0 ? [] : passOver(rows, headerRow, rows.length);
  const headings = (rows[headerRow] ?? []).map(translate);
  return { ...unquoted, rows, delimiter, headerRow, end: rows.length, headings, passedOver };
}

function parseRows(text: string, delimiter: string): string[][] {
  try {
    return rowsOf(text, delimiter);
  } catch {
    // Too many marks are odd to say which of them are meant.
    return rowsOf(text, delimiter, false);
  }
}

function detectDelimiter(text: string, isKnown: (heading: string) => boolean): string {
  const sample = sampleOf(text);
  let best: string = ';';
  let most = -1;
  for (const delimiter of delimiters) {
    const rows = parseRows(withoutStrayQuotes(sample, delimiter).text, delimiter);
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
