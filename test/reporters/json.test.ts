import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/model/report.js';
import { reportJson } from '../../src/core/report/reporters/json.js';
import { plainPainter } from '../../src/core/report/reporters/plain.js';
import { checkInputs } from '../../src/core/run/check.js';
import { cases } from './cases.js';
import { diagnostic, file, report, texts } from './sample.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const isReport = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function json(given: Report): string {
  const pieces = reportJson(given, {
    language: given.language,
    sources: new Map(),
    resourcesOf: () => [],
    failOn: 'error',
    paint: plainPainter,
    width: 80,
    maxFindings: 3,
    verbose: false,
  });
  return [...pieces].join('');
}

function expectReport(text: string): Report {
  const parsed = JSON.parse(text);
  isReport(parsed);
  expect(isReport.errors ?? []).toEqual([]);
  return parsed;
}

describe('the JSON report', () => {
  it.each(Object.keys(cases) as (keyof typeof cases)[])('is as its schema describes it: %s', (name) => {
    for (const language of ['sv', 'en'] as const) {
      const { report: given } = cases[name](language);
      const parsed = expectReport(json(given));
      expect(parsed.diagnostics).toHaveLength(given.diagnostics.length);
    }
  });

  it('is as its schema describes it for a file that was really checked', async () => {
    const text =
      'class: Catalog\ntitle: Öppna data\ndataset:\n  - title: { sv: Bad }\n    theme: [NIX]\n    colour: red\n';
    const csv = 'Titel (sv);Utgivare;Nyckelord\nBadplatser;Skara kommun;bad, sjö\n';
    const { report: given } = await checkInputs(
      [
        { path: 'a.yaml', bytes: new TextEncoder().encode(text), named: true },
        { path: 'b.csv', bytes: new TextEncoder().encode(csv), named: true },
        { path: 'c.pdf', bytes: new TextEncoder().encode('%PDF-1.7'), named: true },
      ],
      { language: 'sv' },
    );
    expect(given.diagnostics.length).toBeGreaterThan(5);
    expectReport(json(given));
  });

  it('has its keys in the same order however the report was put together', () => {
    const { report: given } = cases.table('sv');
    const turned = turn(given) as Report;
    expect(Object.keys(turned)).not.toEqual(Object.keys(given));
    expect(json(turned)).toBe(json(given));
  });

  it('leaves out facts that are not there, and ends with a line break', () => {
    const sources = texts({ 'a.yaml': 'title: x\n' });
    const found = diagnostic(sources, { at: 'x', args: { value: 'x', suggestion: undefined } });
    const text = json(report([file('a.yaml', {})], [found]));
    expect(expectReport(text).diagnostics[0]!.args).toEqual({ value: 'x' });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('sends nothing to a terminal that would steer it', () => {
    const { report: given } = cases.hostile('sv');
    const sources = texts({ 'a.yaml': '\u009b31m\u202e\u2028\n' });
    const found = diagnostic(sources, { at: '\u009b31m', message: '\u009b31m\u202e\u2028\u007f' });
    for (const text of [json(given), json(report([file('a.yaml', {})], [found]))]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
      expectReport(text);
    }
    expect(JSON.parse(json(report([], [found]))).diagnostics[0].message).toBe('\u009b31m\u202e\u2028\u007f');
  });
});

/** The same data with the keys of every object the other way round, except where the order tells something. */
function turn(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => turn(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, turn(item, name)] as const);
  return Object.fromEntries(key === 'resources' ? entries : entries.reverse());
}
