// @ts-check
/**
 * Damaged texts, and what other parsers say of them. What one of them refuses must not pass: somebody who harvests the file
 * may use that very parser.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'n3';
import { SaxesParser } from 'saxes';
import { parseAllDocuments } from 'yaml';

/** @typedef {'rdfxml' | 'turtle' | 'ntriples' | 'jsonld' | 'json' | 'yaml' | 'csv'} PeerFormat */

/** Signs that mean something in one of the formats, and such as nobody sees. */
const signs = [
  ...'<>&"\'/=;:,.|#@^_[]{}()\\!?-%*~`$ \t\n\r',
  ...['\u00a0', '\u200b', '\ufeff', '\u0000', '\u0007', 'å', '😀', '\ud800'],
  ...['<!--', '-->', ']]>', '<![CDATA[', '&amp;', '&x;', '&#0;', '</', '/>', '<?', 'xml:lang="sv"'],
  ...['""', '"""', '^^', '@sv', '\\u12', '\\"', ' .', ' ;', '_:', '0x1', '+1', 'NaN', ';;', '\r\n'],
];

/**
 * Numbers that look like chance and are the same each time (mulberry32).
 * @param {number} seed
 * @returns {() => number} the next one, from 0 to 1
 */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A text with one to three changes.
 * @param {string} text
 * @param {() => number} next
 * @returns {string}
 */
export function mutated(text, next) {
  let changed = text;
  for (let count = 1 + Math.floor(next() * 3); count > 0; count--) changed = changedOnce(changed, next);
  return changed;
}

/**
 * @param {string} text
 * @param {() => number} next
 */
function changedOnce(text, next) {
  const at = Math.floor(next() * text.length);
  const length = 1 + Math.floor(next() ** 3 * 40);
  const sign = signs[Math.floor(next() * signs.length)] ?? '';
  const kind = next();
  if (kind < 0.35) return text.slice(0, at) + sign + text.slice(at);
  if (kind < 0.6) return text.slice(0, at) + text.slice(at + length);
  if (kind < 0.75) return text.slice(0, at) + sign + text.slice(at + 1);
  if (kind < 0.9) return text.slice(0, at + length) + text.slice(at);
  return kind < 0.97
    ? text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
    : text.slice(0, at);
}

/**
 * Why another parser refuses a text; undefined where it does not.
 * @param {PeerFormat} format
 * @param {string} text
 * @returns {string | undefined}
 */
export function refusal(format, text) {
  try {
    peers[format](text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}

/** Tables as strict programs read them; but a row may be shorter than the headings, as Excel writes it, and empty. */
const tables = {
  bom: true,
  delimiter: ';',
  // Each kind of row end counts; it would only look for the first that it meets.
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count_less: true,
  skip_empty_lines: true,
};

/** @type {Readonly<Record<PeerFormat, (text: string) => void>>} */
const peers = {
  rdfxml: (text) => {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
  },
  // In files of Turtle, TriG is read as well.
  turtle: (text) => void new Parser({ format: 'TriG', baseIRI: 'https://data.exempel.se/' }).parse(text),
  ntriples: (text) => void new Parser({ format: 'N-Triples' }).parse(text),
  json: (text) => JSON.parse(text),
  jsonld: (text) => JSON.parse(text),
  // A carriage return ends a line in YAML, which this parser does not know.
  yaml: (text) => {
    for (const { errors } of parseAllDocuments(text.replace(/\r\n?/g, '\n'))) if (errors[0]) throw errors[0];
  },
  csv: (text) => void parseCsv(text, tables),
};

/**
 * Whether a report tells that a text is not as it should be. A quotation mark within a cell of a table is a part of its text to
 * spreadsheets, so that it is a warning.
 * @param {{ summary: { errors: number }, diagnostics: readonly { rule: string }[] }} report
 */
export function isReported({ summary, diagnostics }) {
  return summary.errors > 0 || diagnostics.some(({ rule }) => rule === 'csv-quote-inside');
}
