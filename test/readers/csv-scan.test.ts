/** Tables without quotation marks are taken apart directly; csv-parse says what should come of it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowSpans, rowsOf } from '../../src/core/formats/csv/scan.js';
import { runs } from '../runs.js';

const piece = fc.constantFrom(
  'a',
  'ö',
  ' ',
  ';',
  ',',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  '"',
  '""',
  "'",
  '#',
  '\u00a0',
  '😀',
);
const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const delimiter = fc.constantFrom(';', ',', '\t', '|');
/** Lines that all end in the same way, and no quotation marks. */
const table = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom('a', 'ö', ' ', ';', ',', '|', '#'), { maxLength: 8 })),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, end, isEnded]) => lines.map((line) => line.join('')).join(end) + (isEnded ? end : ''));

const expected = (text: string, separator: string, more: object = {}) =>
  parse(text, {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    ...more,
  }) as unknown[];

it.each([
  ['lines', table],
  ['anything', anyText],
])('takes %s apart as csv-parse does', (_, texts) => {
  fc.assert(
    fc.property(texts, delimiter, (text, separator) => {
      let rows: unknown;
      try {
        rows = expected(text, separator);
      } catch {
        expect(() => rowsOf(text, separator)).toThrow();
        return;
      }
      expect(rowsOf(text, separator)).toEqual(rows);
    }),
    runs(2000),
  );
});

it('finds the rows where csv-parse does', () => {
  fc.assert(
    fc.property(table, delimiter, (text, separator) => {
      const raw = expected(text, separator, { raw: true }) as { raw: string }[];
      const spans = rowSpans(text, separator, new Set(raw.keys()));
      expect([...spans.values()].map(({ start, end }) => text.slice(start, end))).toEqual(
        raw.map((record) => record.raw.replace(/\r?\n$|\r$/, '')),
      );
    }),
    runs(1000),
  );
});
