/** `metakoll diff`: what changed between two versions of a catalogue, whatever their formats and their order. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, diff as diffInputs, type Input, outputFormats } from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { run } from '../cli/run.js';
import { runs } from '../runs.js';

const schemas = ['report', 'diff'].map((name) =>
  JSON.parse(readFileSync(projectPath(`schemas/${name}.schema.json`), 'utf8')),
);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, schemas });
const isDiff = ajv.getSchema(schemas[1].$id)!;

const old = `class: Dataset
id: https://data.exempel.se/badplatser
title: { sv: Badplatser, en: Bathing sites }
keyword: { sv: [badplats, sjö] }
theme: [ENVI, HEAL]
temporal: { startDate: 2020-01-01 }
distribution:
  - id: https://data.exempel.se/badplatser/csv
    accessURL: https://data.exempel.se/badplatser.csv
`;
const young = `class: Dataset
id: https://data.exempel.se/badplatser
theme: [HEAL, ENVI]
temporal: { startDate: 2021-01-01 }
keyword: { sv: [sjö, friluftsliv] }
title: { en: Bathing sites, sv: Badplatser }
distribution:
  - id: https://data.exempel.se/badplatser/json
    accessURL: https://data.exempel.se/badplatser.json
    license: Fri att använda
`;
const files = { 'gammal.yaml': old, 'ny.yaml': young };

const input = (path: string, text: string): Input => ({
  path,
  bytes: new TextEncoder().encode(text),
  named: true,
});

describe('the difference', () => {
  it('names what is new, gone and changed, value by value', async () => {
    const { diff } = await diffInputs([input('a.yaml', old)], [input('b.yaml', young)], { language: 'sv' });
    expect(diff.resources.map(({ change, class: key, id }) => `${change} ${key} ${id}`)).toEqual([
      'changed Dataset https://data.exempel.se/badplatser',
      'added Distribution https://data.exempel.se/badplatser/json',
      'removed Distribution https://data.exempel.se/badplatser/csv',
    ]);
    const [dataset] = diff.resources;
    expect(dataset!.properties).toEqual(
      [
        {
          property: 'dcat:keyword',
          label: 'Nyckelord',
          removed: ['badplats (sv)'],
          added: ['friluftsliv (sv)'],
        },
        {
          property: 'dcterms:temporal',
          label: 'Tidsperiod',
          removed: ['startDate: 2020-01-01'],
          added: ['startDate: 2021-01-01'],
        },
        {
          property: 'dcat:distribution',
          label: 'Datamängdsdistribution',
          removed: ['https://data.exempel.se/badplatser/csv'],
          added: ['https://data.exempel.se/badplatser/json'],
        },
      ].map((expected) => expect.objectContaining({ ...expected, label: expect.any(String) })),
    );
  });

  it('pairs datasets and distributions without an address by identifier, title and what they lead to', async () => {
    const dataset = (identifier: string, title: string, distributions: string) =>
      `- class: Dataset\n  identifier: ${identifier}\n  title: { sv: ${title} }\n  distribution: [${distributions}]\n`;
    const csv = '{ title: { sv: CSV }, accessURL: https://data.exempel.se/a.csv, license: CC0 }';
    const before =
      dataset('A', 'Badplatser', csv) +
      dataset('', 'Lekplatser', '{ accessURL: https://data.exempel.se/l.csv }') +
      dataset('', 'Borta', '');
    const after =
      dataset('', 'Lekplatser', '{ accessURL: https://data.exempel.se/l.json }') +
      dataset('A', 'Alla badplatser', csv.replace('CC0', 'CC-BY-4.0')) +
      dataset('', 'Ny', '');
    const { diff } = await diffInputs([input('a.yaml', before)], [input('b.yaml', after)], {
      language: 'sv',
    });
    expect(
      diff.resources.map(
        ({ change, class: key, title, id, properties }) =>
          `${change} ${key} ${title} ${id} ${properties.map(({ property }) => property).join()}`,
      ),
    ).toEqual([
      'changed Distribution undefined undefined dcat:accessURL',
      'changed Dataset Alla badplatser undefined dcterms:title',
      'changed Distribution CSV undefined dcterms:license',
      'added Dataset Ny undefined ',
      'removed Dataset Borta undefined ',
    ]);
    expect(diff.summary).toMatchObject({ added: 1, removed: 1, changed: 3 });
    expect(isDiff(diff), JSON.stringify(isDiff.errors)).toBe(true);
  });

  it('cuts long values for people, and not for programs', async () => {
    const text = (sign: string) =>
      `class: Dataset\nid: https://e.x/1\ndescription: { sv: ${sign.repeat(5000)} }\n`;
    const both = { 'gammal.yaml': text('a'), 'ny.yaml': text('b') };
    const { out } = await run(['diff', 'gammal.yaml', 'ny.yaml'], { files: both });
    expect(
      Math.max(
        ...out()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(200);
    const json = await run(['diff', 'gammal.yaml', 'ny.yaml', '-f', 'json'], { files: both });
    expect(json.out()).toContain('b'.repeat(5000));
  });

  it('names findings that have come and gone, and not those that have only moved', async () => {
    const { diff } = await diffInputs([input('a.yaml', old)], [input('b.yaml', young)], { language: 'sv' });
    expect(diff.findings.new.map(({ rule }) => rule)).toContain('license-not-iri');
    const moved = await diffInputs([input('a.yaml', old)], [input('b.yaml', `\n\n# ny rad\n${old}`)], {
      language: 'sv',
    });
    expect(moved.diff.findings).toEqual({ new: [], gone: [] });
    expect(moved.diff.resources).toEqual([]);
  });

  it('is none between a catalogue and the same in any other format', async () => {
    for (const name of ['full.yaml', 'series.yaml', 'small.yaml']) {
      const bytes = readFileSync(projectPath(`examples/${name}`));
      const original: Input = { path: name, bytes, named: true };
      // Tables have not room for everything.
      for (const to of outputFormats.filter((format) => !['csv', 'xlsx', 'ods'].includes(format))) {
        const { text } = await convert([original], { language: 'sv', to });
        const other: Input = { ...input(`b.${to}`, text), format: to };
        const { diff } = await diffInputs([original], [other], { language: 'sv' });
        expect(diff.resources, `${name} as ${to}`).toEqual([]);
      }
    }
  });

  it('is turned round when the versions are', async () => {
    const value = fc.constantFrom('ENVI', 'HEAL', 'TRAN', 'GOVE');
    const version = fc.record({
      theme: fc.uniqueArray(value, { minLength: 1 }),
      keyword: fc.uniqueArray(value),
    });
    await fc.assert(
      fc.asyncProperty(version, version, async (a, b) => {
        const text = ({ theme, keyword }: typeof a) =>
          JSON.stringify({ class: 'Dataset', id: 'https://a.se/d', theme, keyword: { sv: keyword } });
        const [one, other] = [[input('a.json', text(a))], [input('b.json', text(b))]];
        const there = (await diffInputs(one, other, { language: 'en' })).diff;
        const back = (await diffInputs(other, one, { language: 'en' })).diff;
        const turned = back.resources.map((resource) => ({
          ...resource,
          properties: resource.properties.map((item) => ({
            ...item,
            added: item.removed,
            removed: item.added,
          })),
        }));
        expect(there.resources.map(bySorted)).toEqual(turned.map(bySorted));
        const same =
          [...a.theme].sort().join() === [...b.theme].sort().join() &&
          [...a.keyword].sort().join() === [...b.keyword].sort().join();
        expect(there.resources.length === 0).toBe(same);
      }),
      runs(100),
    );
  });
});

function bySorted<
  Item extends {
    properties: readonly { property: string; added: readonly string[]; removed: readonly string[] }[];
  },
>(item: Item) {
  const properties = item.properties.map(({ property, added, removed }) => ({
    property,
    added: [...added].sort(),
    removed: [...removed].sort(),
  }));
  return { ...item, properties: properties.sort((a, b) => (a.property < b.property ? -1 : 1)) };
}

describe('the command', () => {
  it.each(['sv', 'en'])('tells it in words (%s)', async (lang) => {
    const { out, code } = await run(['diff', 'gammal.yaml', 'ny.yaml', '--lang', lang], { files });
    expect(code).toBe(0);
    await expect(out()).toMatchFileSnapshot(`expected.${lang}.txt`);
  });

  it('tells it in Markdown', async () => {
    const { out } = await run(['diff', 'gammal.yaml', 'ny.yaml', '-f', 'markdown', '--lang', 'sv'], {
      files,
    });
    await expect(out()).toMatchFileSnapshot('expected.sv.md');
  });

  it('tells it as JSON that its schema describes', async () => {
    const { out } = await run(['diff', 'gammal.yaml', 'ny.yaml', '-f', 'json'], { files });
    isDiff(JSON.parse(out()));
    expect(isDiff.errors ?? []).toEqual([]);
    expect(JSON.parse(out()).summary).toMatchObject({ added: 1, removed: 1, changed: 1 });
  });

  it('fails on new findings only when it is asked to', async () => {
    const code = async (...more: string[]) =>
      (await run(['diff', 'gammal.yaml', 'ny.yaml', ...more], { files })).code;
    expect(await code()).toBe(0);
    expect(await code('--fail-on-new')).toBe(1);
    const back = await run(['diff', 'ny.yaml', 'gammal.yaml', '--fail-on-new', 'error'], { files });
    expect(back.code).toBe(0);
    expect(await code('--fail-on-new', 'never')).toBe(0);
  });

  it('says that a file cannot be read instead of calling everything gone', async () => {
    const { code, err, out } = await run(['diff', 'gammal.yaml', 'trasig.yaml'], {
      files: { ...files, 'trasig.yaml': 'class: Dataset\ntitle: { sv: Bad\n' },
    });
    expect(code).toBe(1);
    expect(out()).toBe('');
    expect(err()).toContain('trasig.yaml:');
  });

  it('needs both versions', async () => {
    const { code, err } = await run(['diff', 'gammal.yaml'], { files });
    expect(code).toBe(2);
    expect(err()).toContain('new');
  });
});
