/** Workbooks that are written: read again they say the same, and programs show lists, guidance and levels. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../src/core/formats/xlsx/write/workbook.js';
import { check, convert } from '../../src/index.js';
import { projectPath } from '../check-file.js';

async function written(path: string, language: 'sv' | 'en') {
  const bytes = readFileSync(projectPath(path));
  const result = await convert([{ path, bytes, named: true }], { to: 'xlsx', language });
  return { ...result, bytes: result.bytes! };
}

/** The statements of a file, whatever their order and what their blank nodes are called. */
async function statements(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await convert([{ path, bytes, named: true }], { to: 'ntriples', language: 'en' });
  return text
    .replace(/_:b\d+/g, '_:b')
    .split('\n')
    .sort();
}

function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes);
  const textOf = (name: string) => new TextDecoder().decode(parts[name]);
  const names = [...textOf('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!);
  return new Map(names.map((name, index) => [name, textOf(`xl/worksheets/sheet${index + 1}.xml`)]));
}

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  it.each(['examples/full.yaml', 'examples/series.yaml', 'examples/small.yaml'])(
    '%s says the same when it is read again',
    async (path) => {
      const { bytes, notes } = await written(path, language);
      expect(notes).toEqual([]);
      const before = await statements(path, readFileSync(projectPath(path)));
      expect(await statements('a.xlsx', bytes)).toEqual(before);
      const { report } = await check([{ path: 'a.xlsx', bytes, named: true }], { language });
      expect(report.summary).toMatchObject({ errors: 0, warnings: 0 });
    },
  );

  it('has lists, guidance and levels that programs take', () => {
    const bytes = workbookOf({ data: {}, rest: [] }, language, '1.0.0');
    const sheets = sheetsOf(bytes);
    expect([...sheets.keys()].every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
    const all = [...sheets.values()].join('');
    const values = (attribute: string) =>
      [...all.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map(([, text]) =>
        text!.replace(/&(?:amp|lt|gt|quot|#10);/g, '?'),
      );
    expect(Math.max(...values('prompt').map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(Math.max(...values('promptTitle').map(({ length }) => length))).toBeLessThanOrEqual(32);
    expect(values('prompt').filter((text) => text === '')).toEqual([]);
    const lists = [...all.matchAll(/<formula1>([^<]*)<\/formula1>/g)].map(([, list]) => list!);
    const workbook = new TextDecoder().decode(unzipSync(bytes)['xl/workbook.xml']);
    const names = [...workbook.matchAll(/definedName name="(lista_[^"]*)"/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThanOrEqual(12);
    for (const list of lists) expect(list.startsWith("'") || names.includes(list), list).toBe(true);
    for (const [name, xml] of [...sheets].slice(1)) expect(xml, name).toContain('state="frozen"');
    const words = language === 'sv' ? ['Obligatorisk', 'Rekommenderad'] : ['Mandatory', 'Recommended'];
    for (const word of words) expect(all).toContain(`>${word}<`);
  });

  it('offers values that are read as codes of their list', async () => {
    const bytes = workbookOf({ data: {}, rest: [] }, language, '1.0.0');
    const { report } = await check([{ path: 'a.xlsx', bytes, named: true }], { language });
    // Nothing is filled in, and nothing of what is there to help is taken for a dataset.
    expect(report.summary.resources).toEqual({});
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['document-no-resource']);
  });
});

it('is the same each time, and holds the day of no clock', async () => {
  const [one, two] = [await written('examples/full.yaml', 'sv'), await written('examples/full.yaml', 'sv')];
  expect(one.bytes).toEqual(two.bytes);
});

it('tells what has no cell', async () => {
  const text = [
    '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dcterms: <http://purl.org/dc/terms/> .',
    '<https://data.exempel.se/1> a dcat:Dataset ; dcterms:title "Ett"@sv, "Två"@sv ; <https://exempel.se/x> "y" .',
  ].join('\n');
  const bytes = new TextEncoder().encode(text);
  const { notes } = await convert([{ path: 'a.ttl', bytes, named: true }], { to: 'xlsx', language: 'sv' });
  expect(notes.map(({ code }) => code)).toContain('csv-left-out');
});

describe.each(['saved-by-libreoffice.xlsx', 'saved-by-libreoffice.ods'])('%s', (name) => {
  it('says what was written before LibreOffice saved it', async () => {
    const saved = readFileSync(projectPath(`test/workbooks/${name}`));
    const path = 'examples/small.yaml';
    expect(await statements(name, saved)).toEqual(await statements(path, readFileSync(projectPath(path))));
    const { bytes } = await written(path, 'sv');
    const found = async (file: string, content: Uint8Array) => {
      const { report } = await check([{ path: file, bytes: content, named: true }], { language: 'sv' });
      return report.diagnostics.map(({ rule, cell }) => `${rule} ${cell?.sheet}!${cell?.column}${cell?.row}`);
    };
    expect(await found(name, saved)).toEqual(await found('a.xlsx', bytes));
  });
});
