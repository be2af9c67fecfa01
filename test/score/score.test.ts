import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../check-file.js';
import { run } from '../cli/run.js';

const schema = JSON.parse(readFileSync(projectPath('schemas/score.schema.json'), 'utf8'));
const isScore = new Ajv2020.default({ strict: false }).compile(schema);
const catalogue = readFileSync(projectPath('test/score/katalog.ttl'));
const links = readFileSync(projectPath('test/score/links.json'), 'utf8');
const base = 'https://data.exempel.se/';

/** Runs `metakoll score` on files in memory. */
async function score(argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}) {
  return await run(['score', ...argv], {
    files: { 'katalog.ttl': catalogue, 'links.json': links, ...files },
    env: { LANG: 'sv_SE.UTF-8' },
  });
}

interface Scored {
  readonly of: number;
  readonly catalogues: readonly {
    readonly id: string | null;
    readonly points: unknown;
    readonly mean: unknown;
    readonly dimensions: Readonly<Record<string, unknown>>;
    readonly indicators: Readonly<Record<string, unknown>>;
    readonly stars?: { readonly mean: number; readonly counts: readonly number[]; readonly missing: unknown };
    readonly datasets: readonly {
      readonly id: string | null;
      readonly points: unknown;
      readonly dimensions: unknown;
      readonly distribution: string | null;
      readonly metrics: Readonly<Record<string, boolean | null>>;
    }[];
    readonly actions: readonly {
      readonly action: string;
      readonly points: number;
      readonly places: number;
      readonly resources: readonly (string | null)[];
      readonly fix?: { readonly rule: string; readonly places: number };
    }[];
  }[];
}

/** The JSON form, which always fits its schema. */
async function scored(
  argv: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<Scored> {
  const paths = Object.keys(files).length > 0 ? Object.keys(files) : ['katalog.ttl'];
  const { out, code } = await score([...paths, '--format', 'json', ...argv], files);
  expect(code).toBe(0);
  const found: unknown = JSON.parse(out());
  isScore(found);
  expect(isScore.errors ?? []).toEqual([]);
  return found as Scored;
}

const known = ['--links-status', 'links.json'];
const short = (id: string | null) => id?.replace(base, '') ?? null;

describe('points', () => {
  it('follow the rule of the Swedish portal, with the best distribution taken whole', async () => {
    const { of, catalogues } = await scored(known);
    const [first] = catalogues;
    expect(of).toBe(375);
    expect([first?.points, first?.mean, catalogues.length]).toEqual([219, 218.75, 1]);
    expect(
      first?.datasets.map(({ id, points, distribution }) => [short(id), points, short(distribution)]),
    ).toEqual([
      ['bad', 310, 'bad-csv'],
      ['plan', 230, 'plan-xlsx'],
      ['arkiv', 110, null],
      ['vagar', 225, 'vagar-gpkg'],
    ]);
    expect(first?.datasets[0]?.dimensions).toEqual({
      findability: 60,
      accessibility: 100,
      interoperability: 70,
      reusability: 75,
      contextuality: 5,
    });
  });

  it('follow the rule of the European portal, which takes file types only', async () => {
    const { of, catalogues } = await scored(['--method', 'eu', ...known]);
    expect(of).toBe(405);
    expect(catalogues[0]?.mean).toBe(203.75);
    expect(catalogues[0]?.datasets.map(({ points }) => points)).toEqual([260, 230, 110, 215]);
  });

  it('are a range where nobody has tried the links, and the distribution that counts may be another', async () => {
    const { catalogues } = await scored();
    expect(catalogues[0]?.datasets.map(({ points, distribution }) => [points, short(distribution)])).toEqual([
      [{ from: 230, to: 310 }, 'bad-csv'],
      [{ from: 180, to: 260 }, 'plan-json'],
      [110, null],
      [{ from: 175, to: 225 }, 'vagar-gpkg'],
    ]);
    expect(catalogues[0]?.datasets[0]?.metrics).toMatchObject({
      accessUrlStatusCode: null,
      formatAvailability: true,
    });
  });

  it('round each dimension on its own, half up', async () => {
    const { catalogues } = await scored(known);
    expect(catalogues[0]?.dimensions).toEqual({
      findability: 63,
      accessibility: 63,
      interoperability: 40,
      reusability: 50,
      contextuality: 4,
    });
  });
});

describe('indicators and stars', () => {
  it('tell the share of datasets or distributions for which a metric is true', async () => {
    const [found] = (await scored(known)).catalogues;
    expect(found?.indicators).toMatchObject({
      keywordAvailability: 75,
      spatialAvailability: 25,
      formatAvailability: 100,
      downloadUrlAvailability: 60,
      downloadUrlStatusCode: 40,
    });
  });

  it('give stars only with those before them, with the reason for each that is missing', async () => {
    const [found] = (await scored()).catalogues;
    expect(found?.stars).toEqual({
      mean: 1.8,
      counts: [1, 1, 1, 2, 0, 0],
      missing: { 'not-rdf': 2, 'not-machine-readable': 1, proprietary: 1, 'licence-not-open': 1 },
    });
  });
});

describe('actions', () => {
  it('are worth the score made anew, minus the score before', async () => {
    const [found] = (await scored(known)).catalogues;
    expect(found?.actions.map(({ action, points, places }) => [action, points, places])).toEqual([
      ['spatial', 15, 3],
      ['temporal', 15, 3],
      ['downloadURL', 12.5, 2],
      ['contactPoint', 10, 2],
      ['keyword', 7.5, 1],
      ['links', 7.5, 1],
      ['mediaType', 5, 3],
      ['accessRights', 3.75, 1],
      ['issued', 3.75, 3],
      ['modified', 3.75, 3],
      ['byteSize', 3.75, 4],
      ['licenseForm', 2.5, 1],
      ['rights', 2.5, 4],
    ]);
    expect(found?.actions[4]?.resources).toEqual([`${base}plan`]);
  });

  it('name the rule whose fix does it', async () => {
    const text = catalogue
      .toString()
      .replace(
        'http://creativecommons.org/publicdomain/zero/1.0/',
        'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
      );
    const [found] = (await scored([], { 'annan.ttl': text })).catalogues;
    expect(found?.actions.find(({ action }) => action === 'licenseForm')?.fix).toEqual({
      rule: 'license-canonical-iri',
      places: 1,
    });
  });

  it('never advise to give the address of an API as a file, nor a media type that does not follow from the format', async () => {
    const api = `
class: Catalog
id: ${base}k
dataset:
  - id: ${base}d
    distribution:
      - id: ${base}d/api
        accessURL: ${base}api
        format: ${base}eget-format
        accessService: { id: ${base}api#tjanst, title: { sv: API } }
`;
    const [found] = (await scored([], { 'api.yaml': api })).catalogues;
    const actions = found?.actions.map(({ action }) => action) ?? [];
    expect(actions).toContain('keyword');
    expect(actions).not.toContain('downloadURL');
    expect(actions).not.toContain('mediaType');
  });
});

describe('catalogues', () => {
  it('are found across files, and datasets in none stand by themselves', async () => {
    const files = {
      'katalog.yaml': `class: Catalog\nid: ${base}k\ndataset: [${base}d]\n`,
      'd.yaml': `class: Dataset\nid: ${base}d\nkeyword: { sv: bad }\n---\nclass: Dataset\nid: ${base}e\n`,
    };
    const { catalogues } = await scored([], files);
    expect(catalogues.map(({ id, datasets }) => [id, datasets.map((dataset) => dataset.id)])).toEqual([
      [`${base}k`, [`${base}d`]],
      [null, [`${base}e`]],
    ]);
  });

  it('are the same whether a dataset stands in its catalogue or is referred to', async () => {
    const inline = `class: Catalog\nid: ${base}k\ndataset:\n  - { id: ${base}d, keyword: { sv: bad }, distribution: { id: ${base}f, format: text/csv } }\n`;
    const apart = `---\nclass: Catalog\nid: ${base}k\ndataset: ${base}d\n---\nclass: Dataset\nid: ${base}d\nkeyword: { sv: bad }\ndistribution: ${base}f\n---\nclass: Distribution\nid: ${base}f\nformat: text/csv\n`;
    const [one, other] = [await scored([], { 'a.yaml': inline }), await scored([], { 'a.yaml': apart })];
    expect(one).toEqual(other);
  });
});

describe('the command', () => {
  it('shows what gives most, in text', async () => {
    const { out, code } = await score(['katalog.ttl', ...known, '--top', '3']);
    expect(code).toBe(0);
    await expect(out()).toMatchFileSnapshot('score.sv.txt');
  });

  it('shows everything with --verbose, in English', async () => {
    const { out } = await score(['katalog.ttl', '--lang', 'en', '--verbose', '--by', 'dataset']);
    await expect(out()).toMatchFileSnapshot('score.en.txt');
  });

  it('can put the datasets of a publisher together', async () => {
    const { out } = await score(['katalog.ttl', '--by', 'publisher', ...known]);
    expect(out()).toContain('Exempel kommun (4 datamängder)');
  });

  it('writes Markdown, a table and a page', async () => {
    const markdown = await score(['katalog.ttl', '-f', 'markdown', ...known]);
    await expect(markdown.out()).toMatchFileSnapshot('score.md');
    const table = await score(['katalog.ttl', '-f', 'csv', ...known]);
    const rows = table.out().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatch(
      /^Öppna data i Exempel kommun;Badplatser;https:\/\/data\.exempel\.se\/bad;katalog\.ttl;310;310;375;60;100;70;75;5;/,
    );
    const page = await score(['katalog.ttl', '-f', 'html', ...known]);
    expect(page.out()).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(page.out()).toContain('219 av 375 poäng');
    expect(page.out()).not.toContain('<script');
  });

  it('ends with 1 below a limit in points or by rating, where that is certain', async () => {
    expect((await score(['katalog.ttl', ...known, '--fail-under', '220'])).code).toBe(1);
    expect((await score(['katalog.ttl', ...known, '--fail-under', '220'])).err()).toContain(
      '219 poäng, färre än gränsen 220.',
    );
    expect((await score(['katalog.ttl', ...known, '--fail-under', '219'])).code).toBe(0);
    expect((await score(['katalog.ttl', ...known, '--fail-under', 'Bra'])).code).toBe(1);
    expect((await score(['katalog.ttl', ...known, '--fail-under', 'good'])).code).toBe(1);
    // Without links up to 226 points are possible.
    expect((await score(['katalog.ttl', '--fail-under', 'good'])).code).toBe(0);
  });

  it.each([
    [['--fail-under', 'brilliant'], 'brilliant'],
    [['--top', '0'], '--top 0'],
    [['--links-status', 'katalog.ttl'], 'katalog.ttl'],
    [['--links-status', 'none.json'], 'none.json'],
    [['--method', 'no'], 'no'],
  ])('says what is wrong with %s', async (argv, word) => {
    const { code, err } = await score(['katalog.ttl', ...argv]);
    expect(code).toBe(2);
    expect(err()).toContain(word);
  });

  it('has nothing to say where there is no dataset', async () => {
    const { code, err } = await score(['a.yaml'], { 'a.yaml': `class: Agent\nid: ${base}a\n` });
    expect(code).toBe(2);
    expect(err()).toContain('ingen datamängd');
  });
});
