/** Tables as they come: every row is read, and what would shift or swallow others is reported where it stands. */
import { describe, expect, it } from 'vitest';
import { check, fix } from '../../src/index.js';

const headings = 'Dataset id;Title (sv);Description (sv);Publisher id;Issued;Distribution id;Access URL';
const row = (number: number, title = `Platser ${number}`) =>
  `https://data.exempel.se/d/${number};${title};Var de ligger och hur de är;http://dataportal.se/organisation/SE2120000001;2024-03-01;https://data.exempel.se/d/${number}/a;https://data.exempel.se/${number}.csv`;

async function read(text: string) {
  const { report } = await check([{ path: 'a.csv', bytes: new TextEncoder().encode(text), named: true }], {
    language: 'en',
  });
  return {
    datasets: report.summary.resources['Dataset'],
    reported: report.diagnostics
      .filter(({ rule }) => rule === 'document-syntax' || rule === 'csv-row-long')
      .map(({ range }) => text.slice(range.start.offset, range.end.offset)),
    errors: report.summary.errors,
    assumed: report.files[0]!.assumptions.map(({ code }) => code),
  };
}

describe('row ends', () => {
  it.each([
    ['\r\n', '\n'],
    ['\n', '\r\n'],
    ['\n', '\r'],
    ['\r\n', '\r'],
  ])('a file that mixes %j and %j loses no row', async (first, second) => {
    const text = [headings, first, row(1), second, row(2), first, row(3), second].join('');
    expect(await read(text)).toMatchObject({ datasets: 3, errors: 0 });
  });

  it('a fix changes nothing but its cell', async () => {
    const table = (licence: string) =>
      `${headings};License\r\n${row(1)};${licence}\n${row(2)};CC0\r${row(3)};CC0\n`;
    const bytes = new TextEncoder().encode(table('https://creativecommons.org/publicdomain/zero/1.0/'));
    const { files } = await fix([{ path: 'a.csv', bytes, named: true }], {
      language: 'sv',
      unsafe: false,
      only: [],
    });
    expect(files[0]?.after).toBe(table('http://creativecommons.org/publicdomain/zero/1.0/'));
  });
});

describe('quotation marks', () => {
  it('one that would swallow rows is told at its place, and all rows are read', async () => {
    const text = `${headings}\n${row(1)}\n${row(2, '"Lekplatser')}\n${row(3)}\n${row(4, 'Skolor"')}\n${row(5)}\n`;
    expect(await read(text)).toMatchObject({ datasets: 5, reported: ['"'] });
  });

  it('one that is never closed likewise', async () => {
    expect(await read(`${headings}\n${row(1, '"Badplatser')}\n${row(2)}\n`)).toMatchObject({
      datasets: 2,
      reported: ['"'],
    });
  });

  it('a text over several lines is none of these', async () => {
    const text = `${headings}\n${row(1, '"Badplatser; sjöar\noch ""bryggor"""')}\n${row(2)}\n`;
    expect(await read(text)).toMatchObject({ datasets: 2, reported: [] });
  });

  it('those around each row are left out', async () => {
    const text = [headings, row(1), row(2)].map((line) => `"${line}"\n`).join('');
    expect(await read(text)).toMatchObject({
      datasets: 2,
      errors: 0,
      assumed: expect.arrayContaining(['quoted-rows']),
    });
  });
});

describe('rows that are no rows', () => {
  it('hints under the headings and a sum at the end are passed over and said', async () => {
    const text = `${headings}\nObligatorisk;Obligatorisk;Obligatorisk;Obligatorisk;ÅÅÅÅ-MM-DD;Valfri;Valfri\n${row(1)}\nSumma;1;;;;;\n`;
    const { datasets, errors, assumed } = await read(text);
    expect({ datasets, errors }).toEqual({ datasets: 1, errors: 0 });
    expect(assumed.filter((code) => code === 'other-row')).toHaveLength(2);
  });
});
