import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { filesIn, read } from '../architecture/sources.js';
import { run } from './run.js';

const ajv = new Ajv2020.default({ strict: true, allErrors: true });
const isAnswer = ajv.compile(JSON.parse(read('schemas/explain.schema.json')) as object);

/** The answer of a command as JSON, which the published schema describes. */
async function json(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await run([...argv, '--format', 'json']);
  expect([code, err()]).toEqual([0, '']);
  const answer = JSON.parse(out()) as Record<string, unknown>;
  isAnswer(answer);
  expect(isAnswer.errors ?? []).toEqual([]);
  return answer;
}

describe('metakoll explain', () => {
  it('explains a rule with its example, in both languages', async () => {
    const sv = await run(['explain', 'license-not-iri', '--lang', 'sv'], { env: { COLUMNS: '80' } });
    expect(sv.code).toBe(0);
    expect(sv.out()).toContain('  5 │ license: Fri att använda\n    │          ^^^^^^^^^^^^^^^\n');
    expect(sv.out()).toContain('men det är ingen licens som metakoll känner till.');
    expect(sv.out()).toContain('  rules:\n    license-not-iri: off\n');
    const en = await run(['explain', 'license-not-iri', '--lang', 'en']);
    expect(en.out().replace(/\s+/g, ' ')).toContain('which is no licence that metakoll knows.');
  });

  it('takes a name of several words without quotes', async () => {
    expect(await json('explain', 'CC', 'BY', '4.0')).toMatchObject({
      kind: 'value',
      value: 'http://creativecommons.org/licenses/by/4.0/',
      list: 'licence-cc',
    });
  });

  it('explains a property, with how to write it', async () => {
    const answer = await json('explain', 'dataset.theme');
    expect(answer).toMatchObject({
      formatVersion: 1,
      language: 'en',
      kind: 'property',
      name: 'Dataset.theme',
      level: 'recommended',
      filter: 'category',
      snippets: { yaml: 'theme:\n  - ENVI\n' },
    });
  });

  it('lists exact names where several have the name', async () => {
    const { code, out } = await run(['explain', 'Titel', '--lang', 'sv']);
    expect(code).toBe(0);
    expect(out()).toMatch(/Dataset\.title +Titel, fält i Datamängd\n/);
    expect(out()).toContain('metakoll explain Catalog.title');
  });

  it('shows what there is without a name', async () => {
    const { code, out } = await run(['explain']);
    expect(code).toBe(0);
    expect(out()).toMatch(/Dataset +Dataset, 37 properties/);
    expect(await json('explain')).toMatchObject({ kind: 'overview' });
  });

  it('says what may have been meant where nothing has the name', async () => {
    const { code, out, err } = await run(['explain', 'licens-not-iri', '--lang', 'sv']);
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toContain('Inget heter ”licens-not-iri”.');
    expect(err()).toContain('license-not-iri');
    const strange = await run(['explain', '\u001b[31mxyzzy']);
    expect(strange.code).toBe(2);
    expect(strange.err()).not.toContain('\u001b');
  });

  it('has colour where it is asked for, and only there', async () => {
    const plain = await run(['explain', 'Dataset.title']);
    const painted = await run(['explain', 'Dataset.title', '--color']);
    expect(plain.out()).not.toContain('\u001b');
    expect(painted.out()).toContain('\u001b[1m');
    expect(painted.out().replace(/\u001b\[\d+m/g, '')).toBe(plain.out());
  });

  it('reads no files', async () => {
    expect((await run(['explain', 'document-syntax'])).read).toEqual([]);
  });
});

describe('metakoll rules', () => {
  it('lists the rules by group', async () => {
    const { code, out } = await run(['rules', '--lang', 'sv']);
    expect(code).toBe(0);
    expect(out()).toMatch(/^Licens och rättigheter \(license\)\n(?: .*\n)*? {2}license-not-iri +fel {2}/m);
  });

  it('filters them', async () => {
    const { rules } = await json('rules', '--group', 'license', '--severity', 'error', 'licence');
    expect((rules as { code: string }[]).map(({ code }) => code)).toContain('license-not-iri');
    const about = await json('rules', '--about', 'Dataset.title');
    expect((about['rules'] as { code: string }[]).map(({ code }) => code)).toContain(
      'schema-missing-mandatory',
    );
  });

  it('refuses what there is not', async () => {
    const group = await run(['rules', '--group', 'licence', '--lang', 'en']);
    expect([group.code, group.out()]).toEqual([2, '']);
    expect(group.err()).toContain('--group cannot be “licence”. Choose document,');
    const about = await run(['rules', '--about', 'Datset']);
    expect(about.code).toBe(2);
    expect(about.err()).toContain('Dataset');
    const none = await run(['rules', 'xyzzy', '--lang', 'sv']);
    expect([none.code, none.err()]).toEqual([
      2,
      'metakoll: Ingen regel passar. Skriv metakoll rules för att se alla.\n',
    ]);
  });
});

describe('metakoll vocab', () => {
  it('lists the code lists', async () => {
    const { code, out } = await run(['vocab', '--lang', 'sv']);
    expect(code).toBe(0);
    expect(out()).toMatch(/data-theme +Kategori, 13 värden i profilen, 14 kända/);
    const { lists, values } = await json('vocab');
    expect((lists as unknown[]).length).toBeGreaterThan(20);
    expect(values).toEqual([]);
  });

  it.each([
    [['data-theme', 'miljö']],
    [['ENVI']],
    [['environment']],
    [['Data', 'theme', 'natur']],
    [['http://publications.europa.eu/resource/authority/data-theme/ENVI']],
  ])('finds a value by %j', async (argv) => {
    const { values } = await json('vocab', ...argv);
    expect((values as { code: string }[]).map(({ code }) => code)).toContain('ENVI');
  });

  it('shows a list, and of one that is kept elsewhere only that', async () => {
    const { out } = await run(['vocab', 'access-right', '--lang', 'en']);
    expect(out()).toMatch(/^ {2}PUBLIC +public +http:\/\/publications\.europa\.eu\/resource/im);
    const elsewhere = await run(['vocab', 'grunddata', '--lang', 'en']);
    expect([elsewhere.code, elsewhere.out()]).toEqual([
      0,
      expect.stringContaining('does not come with metakoll'),
    ]);
  });

  it('says so where nothing is found', async () => {
    const { code, out, err } = await run(['vocab', 'xyzzy', '--lang', 'sv']);
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toContain('Inget värde passar ”xyzzy”.');
  });
});

describe('metakoll schema', () => {
  const published = filesIn('schemas').filter((path) => !/vocabularies|methods|starters|SOURCES/.test(path));

  it.each(published)('prints %s', async (path) => {
    const name = path.replace(/^.*\/|\.schema\.json$|\.jsonld$/g, '');
    const { code, out } = await run(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out())).toEqual(JSON.parse(read(path)));
  });

  it('lists all of them, each with what it is', async () => {
    const { schemas } = (await json('schema')) as { schemas: { name: string; about: string }[] };
    expect(schemas.map(({ name }) => name).sort()).toEqual(
      published.map((path) => path.replace(/^.*\/|\.schema\.json$|\.jsonld$/g, '')).sort(),
    );
    expect(schemas[0]!.name).toBe('catalogue');
  });

  it('takes a class by any name, and writes to a file', async () => {
    const { code, out, written } = await run(['schema', 'datamängd', '-o', 'd.json']);
    expect([code, out()]).toEqual([0, '']);
    expect(JSON.parse(written.get('/projekt/d.json')!)).toMatchObject({ title: 'Dataset' });
  });

  it('proposes the nearest name', async () => {
    const { code, err } = await run(['schema', 'catalog', 'x', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err()).toContain('No schema is called “catalog x”.');
    expect((await run(['schema', 'repport', '--lang', 'sv'])).err()).toContain('Menade du report?');
  });
});

describe.each(['explain', 'rules', 'vocab', 'schema'])('metakoll %s --help', (command) => {
  it('is there in both languages', async () => {
    const sv = await run([command, '--help', '--lang', 'sv']);
    const en = await run([command, '--help', '--lang', 'en']);
    expect(sv.code).toBe(0);
    expect(sv.out()).toMatch(new RegExp(`^Så här skriver du: metakoll ${command} \\[`));
    expect(en.out()).toMatch(new RegExp(`^Usage: metakoll ${command} \\[`));
    expect(sv.out()).toContain('Exempel:');
    expect(en.out()).toContain('Examples:');
    for (const { out } of [sv, en]) expect(out()).not.toMatch(/kontrolleras:|What to check:/);
  });
});
