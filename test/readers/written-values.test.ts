/** Values as municipal staff write them in a cell: read as what they mean, or answered with what to write instead. */
import { describe, expect, it } from 'vitest';
import { check, fix } from '../../src/index.js';

const encode = (text: string) => new TextEncoder().encode(text);

async function read(path: string, text: string, language: 'sv' | 'en' = 'sv') {
  const { report, documents } = await check([{ path, bytes: encode(text), named: true }], { language });
  return { document: documents.get(path) ?? {}, diagnostics: report.diagnostics };
}

const entry = (type: string, key: string, value: string) =>
  `class: ${type}\nid: https://data.exempel.se/x\n${key}: ${JSON.stringify(value)}\n`;

async function readAs(type: string, key: string, value: string): Promise<string> {
  const { document } = await read('x.yaml', entry(type, key, value));
  return String(document[key]);
}

const frequencies: Readonly<Record<string, readonly string[]>> = {
  ANNUAL: [
    '1 gång per år',
    '1 ggr/år',
    'En gång/år',
    'läsårsvis',
    'Årlig uppdatering',
    'årligen i mars',
    'varje höst',
  ],
  ANNUAL_2: ['2 ggr/år', '2ggr per år', 'två gånger varje år', 'terminsvis', 'varje termin', 'var 6:e månad'],
  ANNUAL_3: ['3 ggr/år', 'tertialvis'],
  QUARTERLY: ['4 ggr/år', 'var 3:e månad', 'en gång per kvartal', 'every 3 months'],
  BIMONTHLY: ['varannan månad', '6 gånger om året'],
  MONTHLY: ['12 ggr/år', '1 gång i månaden', 'per månad', 'månadsvis.', 'Uppdateras månadsvis'],
  BIWEEKLY: ['var fjortonde dag', 'var 14:e dag', 'var 14 dag', 'varannan vecka', 'every other week'],
  WEEKLY: ['1 gång/vecka', 'varje måndag', 'varje fredag kl 8', 'ca 1 gång i veckan'],
  DAILY: ['dygnsvis', 'varje natt', 'dagligen kl 06', 'once a day', 'varje vardag'],
  QUADRENNIAL: ['vart 4:e år', 'vart fjärde år'],
  IRREG: ['vid förändring', 'vid behov', 'när något ändras'],
  OTHER: ['säsongsvis', 'vintertid', 'under säsong'],
  UPDATE_CONT: ['löpande', 'fortlöpande', 'realtid'],
};

describe('short forms', () => {
  it('of an area by its coordinates, and of a checksum by its digits', async () => {
    const area = 'POLYGON((17 60, 18 60, 18 61, 17 60))';
    const { document } = await read('x.yaml', entry('Dataset', 'spatial', area));
    expect(document['spatial']).toMatchObject([{ bbox: area }]);
    const point = await read('x.yaml', entry('Dataset', 'spatial', 'POINT(17 60)'));
    expect(point.document['spatial']).toMatchObject([{ centroid: 'POINT(17 60)' }]);
    const sum = '0123456789abcdef'.repeat(4);
    const file = await read('x.yaml', entry('Distribution', 'checksum', sum));
    expect(JSON.stringify(file.document['checksum'])).toContain(sum);
    expect(file.diagnostics.map(({ rule }) => rule)).toContain('distribution-checksum');
  });

  it('of an e-mail address that is hidden from programs', async () => {
    for (const text of ['info[at]exempel.se', 'info (at) exempel.se', 'info(snabel-a)exempel.se']) {
      const { diagnostics } = await read('x.yaml', entry('ContactPoint', 'hasEmail', text));
      const found = diagnostics.find(({ rule }) => rule === 'contact-email-mailto');
      expect(found?.how, text).toBe('Skriv ”info@exempel.se”.');
    }
  });
});

describe('a text in braces', () => {
  it('that is cut off at several commas is one finding', async () => {
    const { diagnostics } = await read('x.yaml', 'class: Dataset\ntitle: { sv: bild, material, mått }\n');
    const cut = diagnostics.filter(({ rule }) => rule === 'text-cut-at-comma');
    expect(cut.map(({ args }) => args['value'])).toEqual(['material, mått']);
  });
});

describe('frequencies', () => {
  it.each(Object.entries(frequencies))('%s', async (code, texts) => {
    for (const text of texts) {
      const value = await readAs('Dataset', 'accrualPeriodicity', text);
      expect(value, text).toBe(`http://publications.europa.eu/resource/authority/frequency/${code}`);
    }
  });

  it.each([
    '5 ggr/år',
    'minst en gång per år',
    '1-2 ggr/år',
    'varannan dag',
    'år efter år',
    'per konstgjord',
  ])('%s is none of the list, and never one that is only near', async (text) => {
    expect(await readAs('Dataset', 'accrualPeriodicity', text)).toBe(text);
  });
});

describe('licences', () => {
  it.each([
    ['Creative Commons Noll', 'http://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC0-licens', 'http://creativecommons.org/publicdomain/zero/1.0/'],
    ['Public domain', 'http://creativecommons.org/publicdomain/mark/1.0/'],
    ['Creative Commons Erkännande', 'http://creativecommons.org/licenses/by/4.0/'],
    ['CC BY SA', 'http://creativecommons.org/licenses/by-sa/4.0/'],
    ['fri', 'fri'],
    ['Okänd', 'Okänd'],
  ])('%s', async (text, value) => {
    expect(await readAs('Distribution', 'license', text)).toBe(value);
  });
});

describe('themes', () => {
  it.each([
    ['Bygg', 'REGI'],
    ['Kartor', 'REGI'],
    ['Turism', 'EDUC'],
    ['Fritid', 'EDUC'],
    ['Kultur & fritid', 'EDUC'],
    ['Trafik och gator', 'TRAN'],
    ['Kommun och politik', 'GOVE'],
    ['Avfall', 'ENVI'],
    ['Statistik', 'SOCI'],
  ])('%s', async (text, code) => {
    expect(await readAs('Dataset', 'theme', text)).toBe(
      `http://publications.europa.eu/resource/authority/data-theme/${code}`,
    );
  });
});

describe('formats', () => {
  it.each(['API', 'REST API', 'öppet API', 'webbtjänst', 'Karttjänst'])('%s is no format', async (text) => {
    const { diagnostics } = await read('x.yaml', entry('Distribution', 'format', text));
    const found = diagnostics.find(({ rule }) => rule === 'format-media-type');
    expect(found?.how).toContain('datatjänst');
    expect(found?.fix).toBeUndefined();
  });
});

/** What is written in the place of a date, what the advice says, and what a safe fix makes of it. */
const dates: readonly (readonly [text: string, how: string, fixed?: string])[] = [
  ['1/3-2024', '”2024-03-01”', '2024-03-01'],
  ['1/3 2024', '”2024-03-01”', '2024-03-01'],
  ['den 1 mars 2024', '”2024-03-01”', '2024-03-01'],
  ['1:a mars 2024', '”2024-03-01”', '2024-03-01'],
  ['fredag 1 mars 2024', '”2024-03-01”', '2024-03-01'],
  ['March 1, 2024', '”2024-03-01”', '2024-03-01'],
  ['30 juni 2024', '”2024-06-30”', '2024-06-30'],
  ['2024-3-1', '”2024-03-01”', '2024-03-01'],
  ['20240301', '”2024-03-01”', '2024-03-01'],
  ['13.3.2024', '”2024-03-13”', '2024-03-13'],
  ['1/3-24', 'Menade du ”2024-03-01”?'],
  ['240301', 'Menade du ”2024-03-01”?'],
  ['45352', 'Talet är så som ett kalkylblad räknar dagar. Menade du ”2024-03-01”?'],
  ['03/04/2024', 'Skriv 2024-04-03 eller 2024-03-04.'],
  ['24-03-01', 'Skriv 2024-03-01 eller 2001-03-24.'],
  ['mars 2024', 'till exempel 2024-03-01, eller bara årtalet 2024'],
  ['2024-03', 'till exempel 2024-03-01, eller bara årtalet 2024'],
  ['våren 2024', 'bara årtalet 2024'],
  ['vecka 12 2024', 'bara årtalet 2024'],
  ['2019–2024', 'Åren 2019 till 2024 skrivs i fältet ”Tidsperiod”'],
  ['2024-02-30', 'månadens sista dag är 2024-02-29'],
  ['31/4-2024', 'månadens sista dag är 2024-04-30'],
  ['löpande', 'skrivs i fältet ”Uppdateringsfrekvens” (uppdateras kontinuerligt, UPDATE_CONT)'],
  ['vid behov', 'skrivs i fältet ”Uppdateringsfrekvens” (oregelbundet, IRREG)'],
  ['okänt', 'Lämna fältet tomt'],
  ['idag', 'Skriv dagen med siffror'],
  ['i våras', 'Skriv till exempel 2024-03-01'],
];

describe('dates', () => {
  it.each(dates.map(([text, how, fixed = text]) => [text, how, fixed] as const))(
    '%s',
    async (text, how, fixed) => {
      const source = entry('Dataset', 'modified', text);
      const { diagnostics } = await read('x.yaml', source);
      const found = diagnostics.filter(({ rule }) => rule === 'schema-datatype');
      expect(found.map((each) => each.how)).toEqual([expect.stringContaining(how)]);
      const [file] = (await fix([{ path: 'x.yaml', bytes: encode(source), named: true }], { language: 'sv' }))
        .files;
      const after = new TextDecoder().decode(file!.bytes);
      expect(after).toBe(entry('Dataset', 'modified', fixed));
    },
  );

  it('is told alike in every format', async () => {
    const graph = `<https://data.exempel.se/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
<https://data.exempel.se/x> <http://purl.org/dc/terms/modified> "1/3-2024" .
`;
    const files = {
      'x.yaml': entry('Dataset', 'modified', '1/3-2024'),
      'x.json': '{ "class": "Dataset", "id": "https://data.exempel.se/x", "modified": "1/3-2024" }',
      'x.csv': 'Datamängd id;Titel;Ändringsdatum\nhttps://data.exempel.se/x;Badplatser;1/3-2024\n',
      'x.nt': graph,
    };
    for (const [path, text] of Object.entries(files)) {
      const { diagnostics } = await read(path, text, 'en');
      const found = diagnostics.filter(({ rule }) => rule === 'schema-datatype');
      expect(
        found.map(({ how }) => how),
        path,
      ).toEqual(['Write “2024-03-01”.']);
    }
  });

  it('an end that is still to come is left out', async () => {
    const { diagnostics } = await read(
      'x.yaml',
      'class: Dataset\nid: https://data.exempel.se/x\ntemporal: { startDate: 2020-01-01, endDate: tills vidare }\n',
    );
    expect(diagnostics.find(({ rule }) => rule === 'schema-datatype')?.how).toBe(
      'Lämna slutdatumet tomt så länge perioden pågår.',
    );
  });
});
