/** The workbooks among the examples of the rules are made here; `UPDATE=1 npx vitest run test/workbooks` writes them anew. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { projectPath } from '../check-file.js';
import { type CellContent, type SheetContent, xlsx } from './make.js';

const publisher = 'http://dataportal.se/organisation/SE2120000001';

function datasets(heading: string, ...values: readonly CellContent[]): SheetContent {
  const names = ['Badplatser', 'Lekplatser', 'Parker'];
  const rows = values.map((value, index) => [
    `https://data.exempel.se/dataset/${names[index]!.toLowerCase()}`,
    names[index]!,
    value,
  ]);
  return { name: 'Datamängder', rows: [['Id', 'Titel (sv)', heading], ...rows] };
}

const files: SheetContent = {
  name: 'Distributioner',
  rows: [
    ['Datamängd', 'Titel (sv)', 'Webbadress för åtkomst'],
    ['Badplatser', 'CSV-fil', 'https://data.exempel.se/badplatser.csv'],
  ],
};

const examples: Readonly<Record<string, readonly SheetContent[]>> = {
  'sheet-cell-error/bad': [datasets('Version', { error: '#REF!' }, { formula: 'D3&".1"' })],
  'sheet-cell-error/good': [datasets('Version', '1.0', { formula: '1+1', result: 2 })],
  'sheet-cells-merged/bad': [{ ...datasets('Utgivare', publisher, null, null), merged: ['C2:C4'] }],
  'sheet-cells-merged/good': [datasets('Utgivare', publisher, publisher, publisher)],
  'sheet-hidden/bad': [datasets('Version', '1.0'), { ...files, isHidden: true }],
  'sheet-hidden/good': [
    datasets('Version', '1.0'),
    files,
    { name: 'Listor', rows: [['CC0'], ['CC BY 4.0']], isHidden: true },
  ],
};

/** The table of the parity test, as a sheet of its own. */
function sheetOfTable(): readonly SheetContent[] {
  const text = readFileSync(projectPath('test/parity/faulty.csv'), 'utf8');
  const rows = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(';').map((cell) => cell || null));
  return [{ name: 'Blad1', rows }];
}

it('the faulty table is the same as a workbook', () => {
  const path = projectPath('test/parity/faulty.xlsx');
  const bytes = xlsx(sheetOfTable());
  if (process.env['UPDATE'] === '1') writeFileSync(path, bytes);
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
});

it.each(Object.entries(examples))('%s.xlsx', (name, sheets) => {
  const path = projectPath(`test/rules/${name}.xlsx`);
  const bytes = xlsx(sheets);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
});
