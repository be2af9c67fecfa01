/** Workbooks as people fill them in: what is read, what is found, and at which cell. */
import { describe, expect, it } from 'vitest';
import { type CanonicalObject, check } from '../../src/index.js';
import { type SheetContent, type WorkbookContent, xlsx } from './make.js';

async function read(sheets: readonly SheetContent[], options: WorkbookContent = {}) {
  const bytes = xlsx(sheets, options);
  const { report, documents } = await check([{ path: 'katalog.xlsx', bytes, named: true }], {
    language: 'sv',
  });
  const data = documents.get('katalog.xlsx') as CanonicalObject | undefined;
  return {
    data,
    /** The resource with this title or name. */
    find: (name: string) => resources(data).find((item) => JSON.stringify(item).includes(`"${name}"`)),
    found: report.diagnostics,
    at: (rule: string) =>
      report.diagnostics
        .filter((item) => item.rule === rule)
        .map(({ cell }) => `${cell?.sheet}!${cell?.column}${cell?.row}`),
    counts: report.summary.resources,
    messages: report.files[0]!.assumptions.map(({ message }) => message),
  };
}

function resources(data: unknown): readonly CanonicalObject[] {
  if (Array.isArray(data)) return data.flatMap(resources);
  if (typeof data !== 'object' || data === null) return [];
  const own = data as CanonicalObject;
  return [...Object.values(own).flatMap(resources), ...('class' in own ? [own] : [])];
}

const id = (number: number) => `https://data.exempel.se/d/${number}`;

describe('sheets', () => {
  const catalogue: SheetContent = {
    name: 'Katalog',
    rows: [
      ['Fält', 'Värde', 'Hjälp'],
      ['Id', 'https://data.exempel.se/katalog', 'Adressen till katalogen'],
      ['Titel (sv)', 'Öppna data i Exempel kommun'],
      ['Beskrivning (sv)', 'Allt som är öppet.'],
      ['Utgivare', 'Exempel kommun'],
      ['Licens', 'CC0'],
    ],
  };
  const datasets: SheetContent = {
    name: 'Datamängder',
    rows: [
      ['Id', 'Titel (sv)', 'Beskrivning (sv)', 'Utgivare', 'Kontaktuppgift', 'I datamängdsserie'],
      [id(1), 'Badplatser', 'Alla bad.', 'Exempel kommun', 'Öppna data-gruppen', ''],
      [id(2), 'Lekplatser', 'Alla lekplatser.', 'Nya bolaget AB', 'Öppna data-gruppen', ''],
    ],
  };
  const files: SheetContent = {
    name: 'Distributioner',
    rows: [
      ['Datamängd', 'Titel (sv)', 'Webbadress för åtkomst', 'Format'],
      ['Badplatser', 'CSV-fil', 'https://data.exempel.se/bad.csv', 'CSV'],
      [id(2), 'JSON-fil', 'https://data.exempel.se/lek.json', 'JSON'],
      ['Lekplattser', 'GeoJSON-fil', 'https://data.exempel.se/lek.geojson', 'GeoJSON'],
    ],
  };
  const publishers: SheetContent = {
    name: 'Organisationer',
    rows: [
      ['Id', 'Namn (sv)', 'Typ'],
      ['212000-0001', 'Exempel kommun', 'LocalAuthority'],
      [null, 'Nya bolaget AB', 'Company'],
    ],
  };
  const contacts: SheetContent = {
    name: 'Kontakter',
    rows: [
      ['Id', 'Namn', 'E-post'],
      ['https://data.exempel.se/kontakt', 'Öppna data-gruppen', 'oppnadata@exempel.se'],
    ],
  };
  const all = [catalogue, datasets, files, publishers, contacts];

  it('are read by their names, and refer to one another by address or by name', async () => {
    const { data, counts, find, at, found } = await read(all);
    expect(counts).toEqual({ Catalog: 1, Dataset: 2, Distribution: 3, Agent: 2, ContactPoint: 1 });
    const [top] = data!['@graph'] as CanonicalObject[];
    expect(top).toMatchObject({
      id: 'https://data.exempel.se/katalog',
      publisher: 'http://dataportal.se/organisation/SE2120000001',
      license: 'http://creativecommons.org/publicdomain/zero/1.0/',
    });
    const [one, two] = top!['dataset'] as CanonicalObject[];
    expect(one).toMatchObject({
      publisher: 'http://dataportal.se/organisation/SE2120000001',
      contactPoint: ['https://data.exempel.se/kontakt'],
      distribution: [{ accessURL: 'https://data.exempel.se/bad.csv', format: 'text/csv' }],
    });
    expect(two).toMatchObject({ distribution: [{ format: 'application/json' }] });
    // A row without an address is the same resource wherever it is named.
    expect(two!['publisher']).toBe(find('Nya bolaget AB')!['id']);
    // A dataset that is not there is reported at the cell, with the title that is most like it.
    expect(at('csv-dataset-unknown')).toEqual(['Distributioner!A4']);
    expect(found.find(({ rule }) => rule === 'csv-dataset-unknown')?.how).toBe('Menade du ”Lekplatser”?');
  });

  it('are found wherever their table begins, and below titles', async () => {
    const { counts, at } = await read([
      { ...datasets, name: 'Blad1', at: { row: 7, column: 3 } },
      { name: 'Läs först', rows: [['Så här fyller du i'], ['Fråga oss om du undrar.']] },
    ]);
    expect(counts).toMatchObject({ Dataset: 2 });
    expect(at('dataset-distribution-missing').concat(at('schema-missing-recommended'))).toContain('Blad1!C8');
  });

  it('are named in advice, with a row to add where fields stand below each other', async () => {
    const { found } = await read(
      [{ ...catalogue, rows: catalogue.rows.filter(([field]) => field !== 'Id') }, datasets, files, contacts],
      {},
    );
    const advice = found.filter(({ rule }) => rule === 'id-blank-node').map(({ how }) => how);
    expect(advice.some((how) => how.startsWith('Lägg till raden ”Id” i bladet ”Katalog” och skriv'))).toBe(
      true,
    );
    expect(advice.some((how) => how.startsWith('Lägg till kolumnen ”Id” i bladet ”Distributioner”'))).toBe(
      true,
    );
  });

  it('that are hidden are left out, and that is said where they hold a table', async () => {
    const { counts, at } = await read([
      datasets,
      { ...files, isHidden: true },
      { name: 'Listor', rows: [['CC0'], ['CC BY']], isHidden: true },
    ]);
    expect(counts['Distribution']).toBeUndefined();
    expect(at('sheet-hidden')).toEqual(['Distributioner!A1']);
  });

  it('shows values of a sheet with fields below each other in their cells', async () => {
    const { at } = await read([
      { ...catalogue, rows: [...catalogue.rows, ['Språk', 'klingonska', 'Språket'], ['Hittepå', 'x']] },
      datasets,
    ]);
    expect(at('schema-codelist')).toEqual(['Katalog!B7']);
    expect(at('csv-heading-unknown')).toEqual(['Katalog!A8']);
  });
});

describe('cells', () => {
  const table = (heading: string, ...values: SheetContent['rows'][number]) => [
    {
      name: 'Datamängder',
      rows: [
        ['Id', 'Titel (sv)', heading],
        ...values.map((value, index) => [id(index), `Titel ${index}`, value]),
      ],
    },
  ];
  const values = async (
    heading: string,
    key: string,
    cells: SheetContent['rows'][number],
    options?: WorkbookContent,
  ) => {
    const { data } = await read(table(heading, ...cells), options);
    return resources(data)
      .filter((item) => item['class'] === 'Dataset')
      .map((item) => item[key] ?? null);
  };

  it('hold dates by the format of their numbers', async () => {
    const cells = [
      { day: 45352 },
      { number: 45352.5, format: 'yyyy\\-mm\\-dd\\ hh:mm' },
      { number: 45352, format: 'yyyy' },
      { number: 45352, format: '[$-41D]d mmmm yyyy;@' },
      { number: 45352, format: '[Red]"den" d/m' },
      45352,
      '2024-03-01',
      2024,
    ];
    expect(await values('Ändringsdatum', 'modified', cells)).toEqual([
      '2024-03-01',
      { '@type': 'xsd:dateTime', '@value': '2024-03-01T12:00:00' },
      '2024-03-01',
      '2024-03-01',
      '2024-03-01',
      '2024-03-01',
      '2024-03-01',
      { '@type': 'xsd:gYear', '@value': '2024' },
    ]);
    expect(await values('Ändringsdatum', 'modified', [{ day: 43890 }], { is1904: true })).toEqual([
      '2024-03-01',
    ]);
  });

  it('hold numbers as they were written', async () => {
    const cells = [
      2120000001,
      { number: '2.120000001E9', format: '0.00E+00' },
      { number: 0.30000000000000004, format: '#,##0.0\\ "kr"' },
      { number: 2120000001, format: '000000\\-0000' },
      { number: 42, format: '00000' },
      true,
    ];
    expect(await values('Version', 'version', cells)).toEqual([
      '2120000001',
      '2120000001',
      '0.3',
      '212000-0001',
      '00042',
      'true',
    ]);
  });

  it('hold texts whatever their form', async () => {
    const cells = [
      { inline: 'I cellen & så' },
      { rich: ['Två ', 'bitar'], spoken: 'tvaa' },
      'Rad 1\r\nRad 2',
      '  med\u00a0blanka  ',
    ];
    expect(await values('Beskrivning (sv)', 'description', cells)).toEqual([
      { sv: 'I cellen & så' },
      { sv: 'Två bitar' },
      { sv: 'Rad 1\nRad 2' },
      { sv: 'med blanka' },
    ]);
  });

  it('give the address that they lead to where an address is wanted', async () => {
    const link = 'https://www.exempel.se/bad?a=1&b=2';
    const cells = [
      { text: 'Webbsida', link },
      { text: 'https://www.exempel.se/annan', link },
      { formula: `HYPERLINK("${link}","Sidan")`, result: 'Sidan' },
    ];
    expect(await values('Landningssida', 'landingPage', cells)).toEqual([
      [link],
      ['https://www.exempel.se/annan'],
      [link],
    ]);
    // The name of an organisation may lead to its home page, which is not the organisation.
    expect(
      JSON.stringify(await values('Utgivare', 'publisher', [{ text: 'Exempel kommun', link }])),
    ).not.toContain(link);
  });

  it('with an error, or a formula without a result, are told', async () => {
    const sheets = table(
      'Version',
      { error: '#REF!' },
      { formula: 'A1&"x"' },
      { formula: '1+1', result: 2 },
      { formula: 'B2', result: 'text' },
    );
    const { at, data } = await read(sheets);
    expect(at('sheet-cell-error')).toEqual(['Datamängder!C2', 'Datamängder!C3']);
    expect(resources(data).map((item) => item['version'])).toEqual([undefined, undefined, '2', 'text']);
  });

  it('that are merged over rows of their own are told', async () => {
    const [sheet] = table('Utgivare', 'http://dataportal.se/organisation/SE2120000001', null, null);
    const { at } = await read([{ ...sheet!, merged: ['C2:C4', 'A1:A1'] }]);
    expect(at('sheet-cells-merged')).toEqual(['Datamängder!C2']);
  });
});
