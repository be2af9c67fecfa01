/** Thousands of damaged inputs: whatever comes in, the answer is a report. Seeded, so that a failure comes again. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Format } from '../../src/index.js';
import { runs } from '../runs.js';

const catalogue = readFileSync(new URL('../fixtures/damaged-base.yaml', import.meta.url), 'utf8');

const json = JSON.stringify(
  {
    class: 'Catalog',
    id: 'https://data.exempel.se/katalog',
    title: { sv: 'Öppna data', en: 'Open data' },
    publisher: { id: 'http://dataportal.se/organisation/SE2120000001', name: { sv: 'Exempel kommun' } },
    dataset: [
      {
        id: 'https://data.exempel.se/d/1',
        keyword: { sv: ['bad', 'strand'] },
        theme: ['ENVI'],
        issued: '2024-03-01',
      },
      {
        id: 'https://data.exempel.se/d/2',
        temporal: { startDate: '2024' },
        distribution: [{ accessURL: 'x' }],
      },
    ],
  },
  null,
  2,
);

const csv = [
  'Titel (sv);Beskrivning (sv);Utgivare;Nyckelord (sv);Webbadress för åtkomst;Format',
  'Badplatser;"Kommunens badplatser; med läge";Exempel kommun;bad|strand;https://data.exempel.se/1.csv;CSV',
  ';;;;https://data.exempel.se/1.json;JSON',
  'Parkering;"Text på\r\ntvå rader";212000-0001;parkering;https://data.exempel.se/2;text/csv',
].join('\r\n');

const bases: readonly { readonly format: Format; readonly text: string }[] = [
  { format: 'yaml', text: catalogue },
  { format: 'json', text: json },
  { format: 'csv', text: csv },
];

/** One way of damaging a text; positions are shares of its length. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '\u0000',
        '\t',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ': ',
        '- ',
        '&a ',
        '*a',
        '<<: *a',
        '---\n',
        '__proto__',
        '\ufffd',
        '\ud800',
        ';',
        '\r',
        '|',
        '>',
        '#',
        '@',
        '%',
        '!!map',
        '\\u0000',
      ),
    ),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
  }),
);

type Damage = typeof damage extends fc.Arbitrary<infer Kind> ? Kind : never;

function apply(text: string, change: Damage): string {
  const at = Math.floor(change.at * text.length);
  switch (change.kind) {
    case 'cut':
      return text.slice(0, at);
    case 'insert':
      return text.slice(0, at) + change.text + text.slice(at);
    case 'remove':
      return text.slice(0, at) + text.slice(at + change.length);
    case 'repeat':
      return text.slice(0, at + change.length) + text.slice(at);
  }
}

async function expectReport(bytes: Uint8Array, path: string, format?: Format): Promise<void> {
  const { report, sources } = await check([{ path, bytes, named: true, format }], { language: 'sv' });
  const { resources, errors } = report.summary;
  // Nothing known and nothing said would be a pass without a check.
  expect(Object.keys(resources).length > 0 || errors > 0).toBe(true);
  for (const { range, message, how } of report.diagnostics) {
    const length = sources.get(path)?.text.length ?? 0;
    expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
    expect(range.end.offset).toBeLessThanOrEqual(length);
    expect(range.start.line).toBeGreaterThan(0);
    expect(`${message}${how}`).not.toMatch(/undefined|\[object|NaN/);
  }
}

describe('damaged input gives a report', () => {
  for (const { format, text } of bases) {
    it(`${format}: damaged catalogues`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (changes) => {
          const damaged = changes.reduce(apply, text);
          await expectReport(new TextEncoder().encode(damaged), `katalog.${format}`, format);
        }),
        runs(250),
      );
    });
  }

  it('heaps of bytes, format unknown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('katalog', 'katalog.yaml', 'katalog.json', 'katalog.csv', 'katalog.txt'),
        async (bytes, path) => expectReport(bytes, path),
      ),
      runs(300),
    );
  });
});
