/** What is no workbook that can be read, and what is made to fill the memory: recognised, explained, never a crash. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { type SheetContent, xlsx } from './make.js';

const sheets: readonly SheetContent[] = [
  {
    name: 'Datamängder',
    rows: [
      ['Id', 'Titel (sv)'],
      ['https://data.exempel.se/d/1', 'Badplatser'],
      ['https://data.exempel.se/d/2', 'Lekplatser'],
    ],
  },
  {
    name: 'Distributioner',
    rows: [
      ['Datamängd', 'Webbadress för åtkomst'],
      ['Badplatser', 'https://data.exempel.se/bad.csv'],
    ],
  },
];
const good = xlsx(sheets);

async function read(bytes: Uint8Array, path = 'katalog.xlsx', format?: 'xlsx' | 'ods') {
  const { report } = await check([{ path, bytes, named: true, format }], { language: 'sv' });
  const [first] = report.diagnostics;
  return {
    report,
    first,
    counts: report.summary.resources,
    rules: report.diagnostics.map(({ rule }) => rule),
  };
}

const archive = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** An old file of Office: its first bytes, and the names of what is in it in UTF-16. */
function old(name: string): Uint8Array {
  const names = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(504).fill(0),
    ...names,
  ]);
}

describe('other files', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['katalog.xls', old('Workbook'), '.xls'],
    ['katalog.xlsx', old('EncryptedPackage'), 'lösenord'],
    ['katalog.xlsb', archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), '.xlsb'],
    ['katalog.numbers', archive({ 'Index/Document.iwa': 'x' }), 'Numbers'],
    [
      'katalog.docx',
      archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      'zip-arkiv',
    ],
    ['katalog.xlsx', good.subarray(0, 1500), 'skadad'],
    [
      'katalog.ods',
      archive({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'META-INF/manifest.xml':
          '<manifest:file-entry><manifest:encryption-data manifest:checksum=""/></manifest:file-entry>',
        'content.xml': 'x',
      }),
      'lösenord',
    ],
  ])('%s is recognised', async (path, bytes, word) => {
    const { first, report } = await read(bytes, path);
    expect(report.summary).toMatchObject({ errors: 1 });
    expect(`${first?.rule} ${first?.message}`).toContain('document-no-resource');
    expect(first?.message).toContain(word);
  });

  it('text that is said to be a workbook is none', async () => {
    const { first } = await read(strToU8('Id;Titel\n1;2\n'), 'a.xlsx', 'xlsx');
    expect(first?.rule).toBe('document-no-resource');
  });

  it("Denmark's template is recognised", async () => {
    const rows = [
      ['Class URI', 'http://www.w3.org/ns/dcat#Dataset'],
      ['PREFIX', 'ex'],
      ['URI', 'dct:title@da'],
    ];
    const { first } = await read(xlsx([{ name: 'Datasets', rows }]));
    expect(first?.message).toContain('Danmarks mall');
  });

  it('a workbook without headings says what its first row holds', async () => {
    const { first } = await read(xlsx([{ name: 'Blad1', rows: [['Hej', 'och', 'hå']] }]));
    expect(first).toMatchObject({
      rule: 'document-no-resource',
      cell: { sheet: 'Blad1', row: 1, column: 'A' },
    });
    expect(first?.message).toContain('”Hej”');
  });
});

describe('archives that are too large', () => {
  const name = 'xl/worksheets/sheet1.xml';
  const deflate = 8;
  /** Changes what an archive says of a part: in the list at the end, and before the part itself. */
  const edited = (bytes: Uint8Array, change: (view: DataView, header: number) => void) => {
    const result = bytes.slice();
    const view = new DataView(result.buffer);
    const sought = strToU8(name);
    for (const [signature, length] of [
      [0x04034b50, 30],
      [0x02014b50, 46],
    ] as const)
      for (let at = 0; at + length < result.length; at++)
        if (
          view.getUint32(at, true) === signature &&
          sought.every((byte, index) => result[at + length + index] === byte)
        )
          // The list names two versions, and so all that follows stands two bytes later.
          change(view, length === 46 ? at + 2 : at);
    return result;
  };
  const withSize = (bytes: Uint8Array, size: number) =>
    edited(bytes, (view, header) => view.setUint32(header + 22, size, true));
  /** A sheet with so many spaces behind it; zlib packs them in a fraction of the time that fflate takes. */
  const padded = (size: number) => {
    const parts = unzipSync(good);
    const sheet = parts[name]!;
    const long = Buffer.alloc(sheet.length + size, 32);
    long.set(sheet);
    const packed = zipSync({ ...parts, [name]: [deflateRawSync(long), { level: 0 }] });
    return edited(packed, (view, header) => {
      view.setUint16(header + 8, deflate, true);
      view.setUint32(header + 22, long.length, true);
    });
  };

  it('are refused before they are unpacked, whatever their list says', async () => {
    const bomb = padded(250_000_000);
    await read(good);
    expect(bomb.length).toBeLessThan(400_000);
    for (const bytes of [bomb, withSize(bomb, 2000)]) {
      const before = process.cpuUsage().user;
      const { first } = await read(bytes);
      expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1000);
      expect(first?.message).toContain('packas upp');
    }
  });

  it('a part that is shorter than its list says is broken', async () => {
    const { first } = await read(withSize(good, 100_000));
    expect(first?.message).toContain('skadad');
  });
});

describe('broken sheets', () => {
  const withSheet = (change: (xml: string) => string) => {
    const xml = new TextDecoder().decode(unzipSync(good)['xl/worksheets/sheet1.xml']);
    return xlsx(sheets, { parts: { 'xl/worksheets/sheet1.xml': change(xml) } });
  };

  it.each<readonly [string, (xml: string) => string, number]>([
    ['cut off', (xml) => xml.slice(0, xml.indexOf('<row r="3"')), 1],
    ['a tag that does not fit', (xml) => xml.replace('</row>', '</raw>'), 0],
    ['a tag within a tag', (xml) => xml.replace('<row r="3"', '<row < r="3"'), 1],
    ['a document type', (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'), 0],
  ])('%s: what stands before it and the other sheets are read', async (_, change, datasets) => {
    const { rules, counts, report } = await read(withSheet(change));
    expect(rules).toContain('document-syntax');
    expect(report.diagnostics.find(({ rule }) => rule === 'document-syntax')?.cell?.sheet).toBe(
      'Datamängder',
    );
    expect(counts['Distribution']).toBe(1);
    expect(counts['Dataset'] ?? 0).toBe(datasets);
  });

  it('nothing is changed in them', async () => {
    const { fix } = await import('../../src/index.js');
    const bytes = withSheet((xml) => xml.slice(0, -20));
    const { files } = await fix([{ path: 'a.xlsx', bytes, named: true }], { language: 'sv', unsafe: true });
    expect(files[0]?.bytes).toEqual(bytes);
  });
});

it('columns and rows that are formatted but empty cost nothing', async () => {
  const empty = Array.from({ length: 16_380 }, () => null);
  const rows = sheets[0]!.rows.map((row, index) => (index < 2 ? [...row, ...empty] : row));
  const { counts } = await read(xlsx([{ name: 'Datamängder', rows }]));
  expect(counts).toEqual({ Dataset: 2 });
});
