import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { Audit, AuditedCatalogue } from '../../src/core/audit/audited.js';
import { readCatalogues } from '../../src/core/audit/audited.js';
import { auditTables } from '../../src/core/audit/tables.js';
import { Zip } from '../../src/core/formats/shared/sheets/zip.js';
import { readXlsx } from '../../src/core/formats/xlsx/workbook.js';
import { workbookOfTables } from '../../src/core/formats/xlsx/write/tables.js';
import { projectPath } from '../check-file.js';
import { memoryWorld } from '../cli/memory-world.js';
import { catalogueOf, ostby, vastby } from './catalogue.js';

const schema = JSON.parse(readFileSync(projectPath('schemas/audit.schema.json'), 'utf8'));
const isAudit = new Ajv2020.default({ strict: false, allowUnionTypes: true }).compile(schema);

const files = { 'ostby.ttl': ostby, 'vastby.ttl': vastby };

async function audit(
  argv: readonly string[],
  more: Readonly<Record<string, string>> = {},
  language = 'sv_SE',
) {
  const memory = memoryWorld({ files: { ...files, ...more }, env: { LANG: language } });
  const code = await main(['audit', '--no-config', ...argv], memory.world);
  return { code, out: memory.out(), err: memory.err(), written: memory.written };
}

async function asJson(argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Audit> {
  const { out, code, err } = await audit([...argv, '-f', 'json'], more);
  expect(err).toBe('');
  expect(code).toBe(0);
  const value = JSON.parse(out);
  expect(isAudit(value), JSON.stringify(isAudit.errors?.slice(0, 3))).toBe(true);
  return value as Audit;
}

const one = async (argv: readonly string[]): Promise<AuditedCatalogue> =>
  readCatalogues(await asJson(argv))[0]!;

describe('an audit', () => {
  it('sums each catalogue up', async () => {
    const { catalogues, of } = await asJson(['ostby.ttl', 'vastby.ttl']);
    expect(of).toBe(375);
    expect(catalogues.map(({ name, source }) => [name, source])).toEqual([
      ['Data i ostby', 'ostby.ttl'],
      ['Data i vastby', 'vastby.ttl'],
    ]);
    const [first] = readCatalogues({ catalogues });
    expect(first!.counts).toMatchObject({ Catalog: 1, Dataset: 4, Distribution: 2 });
    expect(first!.licences).toEqual([
      { value: 'http://creativecommons.org/licenses/by/4.0/', count: 1 },
      { value: 'http://creativecommons.org/publicdomain/zero/1.0/', count: 1 },
    ]);
    expect(first!.years).toEqual([
      { value: '2025', count: 1 },
      { value: null, count: 3 },
    ]);
    expect(
      first!.fill.find(({ class: key, property }) => key === 'Dataset' && property === 'keyword'),
    ).toMatchObject({
      filled: 2,
      of: 4,
    });
    expect(first!.points.from).toBeLessThan(first!.points.to);
  });

  it('recognises recommended datasets by specification, title and keyword', async () => {
    const states = async (file: string) =>
      Object.fromEntries(
        (await one([file])).coverage
          .filter(({ state }) => state !== 'missing')
          .map(({ id, state, by }) => [id, `${state}: ${by}`]),
      );
    expect(await states('ostby.ttl')).toEqual({
      badplatser: 'found: title and keyword',
      lekplatser: 'likely: title',
      detaljplaner: 'found: title and keyword',
    });
    expect(await states('vastby.ttl')).toEqual({ badplatser: 'found: specification' });
  });

  it('takes corrections of that', async () => {
    const corrections = JSON.stringify({
      'Data i ostby': { badplatser: 'missing', trad: 'Trädgårdar att besöka' },
    });
    const { catalogues } = await asJson(['ostby.ttl', '--coverage', 'c.json'], { 'c.json': corrections });
    const [first] = readCatalogues({ catalogues });
    const known = Object.fromEntries(first!.coverage.map((item) => [item.id, item]));
    expect(known['badplatser']).toEqual({ id: 'badplatser', state: 'missing', by: 'correction' });
    expect(known['trad']).toEqual({
      id: 'trad',
      state: 'found',
      by: 'correction',
      dataset: 'Trädgårdar att besöka',
    });
    const wrong = await audit(['ostby.ttl', '--coverage', 'c.json'], {
      'c.json': '{"x": {"badplatsen": "found"}}',
    });
    expect(wrong.code).toBe(2);
  });

  it('has a row for each high-value dataset', async () => {
    const { highValue } = await one(['ostby.ttl']);
    expect(highValue).toMatchObject([
      {
        title: 'Detaljplaner',
        publisher: 'ostby kommun',
        mainCategories: ['http://data.europa.eu/bna/c_ac64a52d'],
        categories: [],
        legislation: 'dataset only',
        api: [],
        bulkDownload: [],
        isLicenceOpen: true,
      },
    ]);
  });

  it('finds datasets that stand in several catalogues', async () => {
    const { duplicates } = await asJson(['ostby.ttl', 'vastby.ttl']);
    expect(duplicates).toEqual([
      { by: 'identifier', title: 'Lekplatser', catalogues: ['Data i ostby', 'Data i vastby'] },
    ]);
  });

  it('goes on where a catalogue cannot be read', async () => {
    const { catalogues } = await asJson(['ostby.ttl', 'borta.ttl', 'tom.yaml'], {
      'tom.yaml': 'class: Agent\nname: { sv: X }\n',
    });
    expect(catalogues.map(({ name, problem }) => [name, problem !== null])).toEqual([
      ['Data i ostby', false],
      ['borta.ttl', true],
      ['tom.yaml', true],
    ]);
    const { code, err } = await audit(['borta.ttl']);
    expect([code, err]).toEqual([2, expect.stringContaining('borta.ttl')]);
  });

  it('tells catalogues of one title apart', async () => {
    const { catalogues } = await asJson(['ostby.ttl', 'kopia/ostby.ttl'], { 'kopia/ostby.ttl': ostby });
    expect(catalogues.map(({ name }) => name)).toEqual(
      ['Data i ostby (ostby.ttl) (ostby.ttl)', 'Data i ostby (ostby.ttl) (kopia/ostby.ttl)'].sort(
        (a, b) => a.length - b.length,
      ),
    );
  });

  it('takes a list', async () => {
    const list =
      'Namn;Adress;Organisationsnummer;Grupp\n"Östby; kommun";ostby.ttl;212000-0001;Norr\nVästby;../vastby.ttl;;\n';
    const { catalogues } = await asJson(['--list', 'lista/kommuner.csv'], {
      'lista/kommuner.csv': list,
      'lista/ostby.ttl': ostby,
    });
    expect(catalogues).toMatchObject([
      { name: 'Östby; kommun', organisation: '212000-0001', group: 'Norr', problem: null },
      { name: 'Västby', organisation: null, group: null, problem: null },
    ]);
    const wrong = await audit(['--list', 'l.csv'], { 'l.csv': 'a;b\n1;2\n' });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('adress')]);
  });

  it('says what has changed since an earlier one', async () => {
    const before = JSON.stringify(await asJson(['ostby.ttl', 'vastby.ttl']));
    const now = catalogueOf('ostby', [
      { title: 'Badplatser i Östby', keyword: 'badplats' },
      { title: 'Lekplatser', keyword: 'lekplats' },
      { title: 'Trädgårdar att besöka' },
      { title: 'Detaljplaner', keyword: 'detaljplan' },
      { title: 'Cykelvägar' },
    ]);
    const { trend } = await asJson(['ostby.ttl', 'ny.ttl', '--against', 'forra.json'], {
      'forra.json': before,
      'ostby.ttl': now,
      'ny.ttl': catalogueOf('nyby', [{ title: 'Utegym' }]),
    });
    expect(trend).toMatchObject({
      isOtherRules: false,
      newCatalogues: ['Data i nyby'],
      goneCatalogues: ['Data i vastby'],
      catalogues: [
        {
          name: 'Data i ostby',
          newDatasets: ['Cykelvägar'],
          goneDatasets: [],
          better: ['Lekplatser'],
          worse: ['Badplatser i Östby', 'Detaljplaner'],
        },
      ],
    });
    expect(trend!.catalogues[0]!.newFindings).toBeGreaterThan(0);
    expect(trend!.catalogues[0]!.fixedFindings).toBeGreaterThan(0);
  });

  it('knows states of links', async () => {
    const status = JSON.stringify({
      'https://data.exempel.se/bad.csv': 200,
      'https://data.exempel.se/planer': 404,
    });
    const { catalogues } = await asJson(['ostby.ttl', '--links-status', 's.json'], { 's.json': status });
    const [first] = readCatalogues({ catalogues });
    expect(first!.links).toEqual({ ok: 1, dead: 1, unverified: 0 });
    expect(first!.rules.map(({ rule }) => rule)).toContain('link-dead');
    expect(first!.points.from).toBe(first!.points.to);
  });

  it('needs the file with the states to be there', async () => {
    const { code, err } = await audit(['ostby.ttl', '--links-status', 'borta.json']);
    expect([code, err]).toEqual([2, 'metakoll: Det finns ingen fil eller mapp som heter ”borta.json”.\n']);
  });

  it('names contacts only where that is asked for', async () => {
    const contact = `${ostby}\n<https://ostby.exempel.se/k> a <http://www.w3.org/2006/vcard/ns#Organization> ; <http://www.w3.org/2006/vcard/ns#fn> "Kim Exempel" ; <http://www.w3.org/2006/vcard/ns#hasEmail> <mailto:kim@exempel.se> .\n<https://ostby.exempel.se/0> dcat:contactPoint <https://ostby.exempel.se/k> .\n`;
    const without = await audit(['k.ttl', '--out', 'ut'], { 'k.ttl': contact });
    expect([...without.written.values()].join('')).not.toMatch(/Kim Exempel|kim@/);
    const { catalogues } = await asJson(['k.ttl', '--contacts'], { 'k.ttl': contact });
    expect(readCatalogues({ catalogues })[0]!.contacts).toEqual(['Kim Exempel, kim@exempel.se']);
  });
});

describe('what an audit writes', () => {
  it('is a folder with pages, JSON and a table', async () => {
    const { written, err } = await audit(['ostby.ttl', 'vastby.ttl', '--out', 'ut']);
    expect([...written.keys()].map((path) => path.replace('/projekt/ut/', '')).sort()).toEqual([
      'audit.csv',
      'audit.json',
      'audit.xlsx',
      'data-i-ostby.html',
      'data-i-vastby.html',
      'index.html',
    ]);
    expect(err).toContain('Börja med ut/index.html');
    const csv = written.get('/projekt/ut/audit.csv')!.split('\r\n');
    expect(csv[0]).toMatch(/^name,source,organisation,group,problem,datasets,/);
    expect(csv[1]).toMatch(/^Data i ostby,ostby\.ttl,,,,4,2,0,/);
    expect(csv).toHaveLength(4);
  });

  it('is a workbook with a sheet for each table, numbers as numbers and no formulas', async () => {
    const result = await asJson(['k.ttl', 'borta.ttl'], { 'k.ttl': ostby.replace('Badplatser', '=1+1') });
    const zip = new Zip(workbookOfTables(auditTables(result, 'sv')));
    const { sheets } = readXlsx(zip)!;
    expect(sheets.map(({ name }) => name)).toEqual([
      'Katalogerna',
      'Fel och varningar',
      'Ifyllda fält',
      'Datamängder',
      'Värdefulla datamängder',
      'Täckning',
      'Att göra',
    ]);
    const cells = sheets[0]!.rows.map((row) => row.cells.map((cell) => cell?.text));
    expect(cells[0]?.slice(0, 7)).toEqual([
      'Katalog',
      'Källa',
      'Organisationsnummer',
      'Grupp',
      'Gick inte att läsa',
      'Datamängder',
      'Fel',
    ]);
    expect(cells[1]?.[5]).toBe('4');
    expect(cells[2]?.[4]).toMatch(/borta\.ttl/);
    const xml = zip.names.map((name) => new TextDecoder().decode(zip.part(name))).join('');
    expect(xml).toContain('=1+1');
    expect(xml).not.toContain('<f>');
    expect(xml).toMatch(/<c r="F2"><v>4<\/v>/);
    expect(xml.match(/state="frozen"/g)).toHaveLength(sheets.length);
  });

  it('needs a folder for its pages', async () => {
    const { code, err } = await audit(['ostby.ttl', '-f', 'html']);
    expect([code, err]).toEqual([2, expect.stringContaining('--out')]);
  });

  it.each(['sv_SE', 'en_GB'])('is the same each time, in %s', async (language) => {
    const first = await audit(['ostby.ttl', 'vastby.ttl', '--out', 'ut'], {}, language);
    const again = await audit(['ostby.ttl', 'vastby.ttl', '--out', 'ut'], {}, language);
    expect([...again.written]).toEqual([...first.written]);
  });

  it('is short on a terminal', async () => {
    const { out } = await audit(['ostby.ttl', 'vastby.ttl']);
    expect(out).toMatch(/^0 av 2 kataloger klarar kontrollen utan fel\. Medianen är /);
    expect(out).toMatch(/(?:Tre|Två) saker att göra först|Gör det här först/);
    expect(out).toMatch(/Katalog +Datamängder +Fel/);
  });

  it('sorts by points only where that is asked for', async () => {
    const order = async (argv: readonly string[]) => {
      const { written } = await audit(['vastby.ttl', 'ostby.ttl', '--out', 'ut', ...argv]);
      const table = written.get('/projekt/ut/index.html')!;
      return [...table.matchAll(/<a href="(data-i-\w+)\.html">/g)].map(([, name]) => name);
    };
    expect(await order([])).toEqual(['data-i-vastby', 'data-i-ostby']);
    expect(await order(['--rank'])).toEqual(['data-i-ostby', 'data-i-vastby']);
  });
});
