/** `fix` changes single cells of a workbook; every other part stays byte for byte. */

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check, fix } from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { type SheetContent, type WorkbookContent, xlsx } from './make.js';

const wrong = 'https://creativecommons.org/licenses/by/4.0';
const right = 'http://creativecommons.org/licenses/by/4.0/';
const table: SheetContent = {
  name: 'Mina data',
  rows: [
    ['Id', 'Titel (sv)', 'Nyckelord (sv)', 'Ändringsdatum', 'distribution accessURL', 'distribution license'],
    [
      'https://data.exempel.se/d/1',
      'Bad & bastu',
      'bad, sol, strand',
      { day: 45352 },
      'https://data.exempel.se/1.csv',
      wrong,
    ],
    [
      'https://data.exempel.se/d/2',
      { rich: ['Lek', 'platser'] },
      'lek',
      '2024-03-01',
      'https://data.exempel.se/2.csv',
      wrong,
    ],
  ],
};
const notes: SheetContent = { name: 'Anteckningar', rows: [['Fråga Anna']] };

async function fixed(bytes: Uint8Array, path = 'katalog.xlsx') {
  const { files } = await fix([{ path, bytes, named: true }], { language: 'sv', unsafe: true });
  return files[0]!;
}

const made = (options?: WorkbookContent, sheets = [table, notes]) => xlsx(sheets, options);
const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a workbook of Excel', () => {
  it('changes in the cells that are wrong, and nowhere else', async () => {
    const before = made();
    const file = await fixed(before);
    const [old, now] = [partsOf(before), partsOf(file.bytes)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const different = Object.keys(old).filter((name) => textOf(old[name]) !== textOf(now[name]));
    expect(different).toEqual(['xl/worksheets/sheet1.xml']);
    const cell = (name: string, text: string) =>
      `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    const wanted = textOf(old['xl/worksheets/sheet1.xml'])
      .replace(/<c r="C2".*?<\/c>/, cell('C2', 'bad|sol|strand'))
      .replace(/<c r="F2".*?<\/c>/, cell('F2', right))
      .replace(/<c r="F3".*?<\/c>/, cell('F3', right));
    expect(textOf(now['xl/worksheets/sheet1.xml'])).toBe(wanted);
    expect(file.made.map(({ rule }) => rule).sort()).toEqual([
      'keyword-list-in-one',
      'license-canonical-iri',
      'license-canonical-iri',
    ]);
    // A second time there is nothing left to do.
    expect((await fixed(file.bytes)).bytes).toEqual(file.bytes);
  });

  it.each<readonly [string, Uint8Array]>([
    ['signed', made({ parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } })],
    ['protected', made({}, [{ ...table, isProtected: true }, notes])],
  ])('that is %s is not changed', async (why, bytes) => {
    const file = await fixed(bytes);
    expect(file).toMatchObject({ stopped: why, made: [] });
    expect(file.bytes).toEqual(bytes);
  });

  it('keeps what a formula gives', async () => {
    const rows = table.rows.map((row, index) =>
      index === 1 ? [...row.slice(0, 5), { formula: `"${wrong}"`, result: wrong }] : row,
    );
    const file = await fixed(made({}, [{ ...table, rows }]));
    expect(textOf(partsOf(file.bytes)['xl/worksheets/sheet1.xml'])).toContain('<f>');
    expect(file.made.map(({ cell }) => `${cell?.column}${cell?.row}`).sort()).toEqual(['C2', 'F3']);
  });

  it('may name its elements as it likes', async () => {
    const plain = textOf(partsOf(made())['xl/worksheets/sheet1.xml']);
    const prefixed = plain.replace(/<(\/?)(?!\?)([a-z])/gi, '<$1x:$2').replace(' xmlns="', ' xmlns:x="');
    const file = await fixed(made({ parts: { 'xl/worksheets/sheet1.xml': prefixed } }));
    expect(file.made).toHaveLength(3);
    const { report } = await check([{ path: 'a.xlsx', bytes: file.bytes, named: true }], { language: 'sv' });
    expect(report.summary.resources).toEqual({ Dataset: 2, Distribution: 2 });
  });
});

describe.each(['libreoffice.xlsx', 'libreoffice.ods'])('%s', (name) => {
  it('changes in its sheets only, and reads as before', async () => {
    const before = new Uint8Array(readFileSync(projectPath(`test/workbooks/${name}`)));
    const file = await fixed(before, name);
    expect(file.made.map(({ rule }) => rule)).toContain('license-canonical-iri');
    const [old, now] = [partsOf(before), partsOf(file.bytes)];
    const different = Object.keys(old).filter((part) => textOf(old[part]) !== textOf(now[part]));
    expect(different.filter((part) => !/^(?:xl\/worksheets\/sheet\d\.xml|content\.xml)$/.test(part))).toEqual(
      [],
    );
    expect(different.length).toBeGreaterThan(0);
    const again = await fixed(file.bytes, name);
    expect(again.bytes).toEqual(file.bytes);
    expect(again.before.split('\n').length).toBe(file.before.split('\n').length);
  });
});
