/** Every format tells all findings, is well formed, stays the same, and does no harm whatever a catalogue says. */
import { readFileSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/core/report/reporters/list.js';
import { plainPainter } from '../../src/core/report/reporters/plain.js';
import { type CheckResult, check, type Diagnostic, type Language } from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { ajv04 } from './ajv-04.js';

const isSarif = ajv04.compile(sarifSchema);
/** What GitLab reads of the Code Climate format: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const isCodeQuality = new Ajv2020({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

async function reportAs(format: string, { report, sources, resourcesOf }: CheckResult, language: Language) {
  const pieces = (await reporters[format]!.load())(report, {
    language,
    sources,
    resourcesOf,
    failOn: 'error',
    paint: plainPainter,
    width: 100,
    maxFindings: 3,
    verbose: false,
  });
  return [...pieces].join('');
}

const inputOf = (name: string) => ({ path: name, bytes: readFileSync(projectPath(name)), named: true });

async function checked(names: readonly string[], language: Language): Promise<CheckResult> {
  return check(names.map(inputOf), { language });
}

/** A catalogue that tries everything that a text can try. */
function hostile(): { path: string; bytes: Uint8Array; named: boolean } {
  const texts = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ']]>&amp;<!--',
    "=cmd|' /C calc'!A0",
    '@SUM(A1)',
    '+1-2',
    '\u001b[31mred\u001b[0m\u0007',
    '\u202edlrow\u202c',
    '::error::pretend%0A::set-output name=x::y',
    '##vso[task.setvariable variable=x]y',
    '[click](javascript:alert(1)) @alla **b** `c`',
    '\ud800 half',
    'a;b"c\r\nd',
  ];
  const dataset = texts.map((text, index) => ({
    id: `https://data.exempel.se/${index}`,
    title: { sv: text },
    description: text,
    license: text,
    theme: text,
  }));
  const catalogue = { class: 'Catalog', id: 'https://data.exempel.se/k', title: { sv: texts[0] }, dataset };
  return {
    path: 'ond <katalog>.json',
    bytes: new TextEncoder().encode(JSON.stringify(catalogue)),
    named: true,
  };
}

/** Elements and attributes of an XML text; throws where it is not well formed. */
function xmlElements(text: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(text).close();
  return found;
}

/** How many findings a report in a format reports. */
const counters: Readonly<Record<string, (text: string) => number>> = {
  json: (text) => JSON.parse(text).diagnostics.length,
  ndjson: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === 'diagnostic').length,
  sarif: (text) => JSON.parse(text).runs[0].results.length,
  gitlab: (text) => JSON.parse(text).length,
  csv: (text) => parseCsv(text, { bom: true, delimiter: ';' }).length - 1,
  concise: (text) => text.trimEnd().split('\n').length,
  azure: (text) => text.trimEnd().split('\n').length,
  html: (text) => [...text.matchAll(/<div class="finding"/g)].length,
  github: (text) =>
    text
      .trimEnd()
      .split('\n')
      .reduce((sum, line) => sum + Number(/ – (\d+) (?:ställen|places) \[/.exec(line)?.[1] ?? 1), 0),
  markdown: (text) =>
    [...text.matchAll(/<details><summary>(.*)<\/summary>/g)].reduce(
      (sum, [, title]) => sum + Number(/ – (\d+) (?:ställen|places)$/.exec(title!)?.[1] ?? 1),
      0,
    ),
  summary: (text) => {
    const parts = text.split('\n\n');
    const table = parts
      .find((part) => /^(?:Per regel|By rule)\n/.test(part))!
      .split('\n')
      .slice(1);
    return table.some((line) => line.includes('…'))
      ? Number.NaN
      : table.reduce((sum, line) => sum + Number(/^ *(\d+)/.exec(line)![1]), 0);
  },
};

describe.each(['sv', 'en'] as const)('all formats (%s)', (language) => {
  it.each(Object.keys(counters))('%s tells every finding', async (format) => {
    for (const names of [['examples/faulty.yaml'], ['examples/faulty.csv', 'examples/faulty.json']]) {
      const result = await checked(names, language);
      const wanted = result.report.diagnostics.length;
      expect(wanted).toBeGreaterThan(20);
      const found = counters[format]!(await reportAs(format, result, language));
      if (!Number.isNaN(found)) expect(found).toBe(wanted);
    }
  });

  it('junit has a case for each resource and rule, and fails those that fail the check', async () => {
    const result = await checked(['examples/faulty.yaml'], language);
    const elements = xmlElements(await reportAs('junit', result, language));
    const cases = elements.filter(({ name }) => name === 'testcase');
    const failed = elements.filter(({ name }) => name === 'failure');
    const key = ({ rule, resource }: Diagnostic) => JSON.stringify([rule, resource]);
    const errors = result.report.diagnostics.filter(({ severity }) => severity === 'error');
    expect(failed).toHaveLength(new Set(errors.map(key)).size);
    expect(elements[0]!.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(failed.length),
    });
  });

  it('junit shows passing cases for a catalogue without findings', async () => {
    const result = await checked(['examples/full.yaml'], language);
    const elements = xmlElements(await reportAs('junit', result, language));
    expect(elements.filter(({ name }) => name === 'failure')).toEqual([]);
    expect(elements.filter(({ name }) => name === 'testcase').length).toBeGreaterThan(10);
  });

  it('a report without findings is well formed as well', async () => {
    const result = await checked(['examples/small.yaml'], language);
    const clean = { ...result, report: { ...result.report, diagnostics: [] } };
    for (const format of Object.keys(reporters)) {
      const text = await reportAs(format, clean, language);
      if (format === 'sarif') expect(isSarif(JSON.parse(text))).toBe(true);
      if (format === 'gitlab') expect(JSON.parse(text)).toEqual([]);
      if (format === 'junit') xmlElements(text);
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('the published forms', () => {
  it.each(['faulty.yaml', 'faulty.csv', 'faulty.json'])('SARIF of %s fits its schema', async (name) => {
    const text = await reportAs('sarif', await checked([`examples/${name}`], 'sv'), 'sv');
    isSarif(JSON.parse(text));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  it('SARIF is what code scanning asks for: relative addresses, help, fingerprints, rules by index', async () => {
    const log = JSON.parse(await reportAs('sarif', await checked(['examples/faulty.yaml'], 'en'), 'en'));
    const [{ tool, results }] = log.runs;
    for (const result of results) {
      const rule = tool.driver.rules[result.ruleIndex];
      expect(rule.id).toBe(result.ruleId);
      expect(rule.helpUri).toMatch(/^https:/);
      expect(rule.help.text.length).toBeGreaterThan(10);
      expect(result.partialFingerprints['metakoll/v1']).toMatch(/^[0-9a-f]{16}$/);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe('examples/faulty.yaml');
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
    }
  });

  it('GitLab reads the code quality report, and no fingerprint stands twice', async () => {
    const result = await checked(['examples/faulty.yaml', 'examples/faulty.json'], 'sv');
    const issues = JSON.parse(await reportAs('gitlab', result, 'sv'));
    isCodeQuality(issues);
    expect(isCodeQuality.errors ?? []).toEqual([]);
    const fingerprints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it('Markdown has room in a comment', async () => {
    const dataset = Array.from({ length: 300 }, (_, index) => ({
      id: `https://data.exempel.se/${index}`,
      title: { sv: `Datamängd ${index}` },
      [`okänt fält ${index} ${'x'.repeat(200)}`]: index,
    }));
    const bytes = new TextEncoder().encode(JSON.stringify({ class: 'Catalog', dataset }));
    const result = await check([{ path: 'a.json', bytes, named: true }], { language: 'sv' });
    const text = await reportAs('markdown', result, 'sv');
    expect(text.length).toBeGreaterThan(50_000);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/… och \d+ slag av anmärkningar till/);
  });
});

describe('a hostile catalogue', () => {
  const formats = Object.keys(reporters);

  it.each(formats)('does no harm in %s', async (format) => {
    const result = await check([hostile()], { language: 'sv' });
    const text = await reportAs(format, result, 'sv');
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/);
    if (format === 'html') {
      expect(text.match(/<script/g)).toHaveLength(1);
      expect(text).not.toMatch(/<img|<[^>]*onerror=/);
    }
    if (format === 'junit') xmlElements(text);
    if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(text);
    if (format === 'github')
      for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) /);
    if (format === 'azure') {
      for (const line of text.trimEnd().split('\n')) {
        const commands = line.match(/##vso\[task\./g) ?? [];
        expect(
          line.startsWith('##vso[task.logissue ') || commands.length === 0 || !line.startsWith('##'),
        ).toBe(true);
      }
    }
    if (format === 'csv') {
      const rows: string[][] = parseCsv(text, { bom: true, delimiter: ';' });
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }
    if (format === 'markdown') {
      expect(text).not.toMatch(/<script|<img|(?<!\\)\]\(javascript/);
      expect(text).not.toMatch(/(?:^|\s)@alla/);
    }
  });

  it.each(formats)('gives the same bytes twice in %s', async (format) => {
    const once = await reportAs(format, await check([hostile()], { language: 'en' }), 'en');
    const again = await reportAs(format, await check([hostile()], { language: 'en' }), 'en');
    expect(again).toBe(once);
  });
});
