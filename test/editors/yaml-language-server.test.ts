import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check as checkInputs, classes, vocabulary } from '../../src/index.js';
import { LanguageServer, type Position, type Problem } from './language-server.js';

const root = new URL('../../', import.meta.url);
const schema = new URL('schemas/3.0.1/catalogue.schema.json', root);
const modeline = `# yaml-language-server: $schema=${schema.href}\n`;

const server = new LanguageServer({
  validate: true,
  hover: true,
  completion: true,
  schemaStore: { enable: false },
});

beforeAll(() => server.start());
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

let opened = 0;

/** Opens a text below the line that names the schema. */
async function open(text: string): Promise<{ uri: string; problems: readonly Problem[] }> {
  opened += 1;
  const uri = `file:///catalogues/${opened}.yaml`;
  return { uri, problems: await server.open(uri, modeline + text) };
}

/** Opens a text with a bar where the cursor stands. */
async function openAt(text: string): Promise<{ uri: string; position: Position }> {
  const before = (modeline + text).split('¦')[0]!.split('\n');
  const { uri } = await open(text.replace('¦', ''));
  return { uri, position: { line: before.length - 1, character: before.at(-1)!.length } };
}

async function completions(text: string) {
  const { uri, position } = await openAt(text);
  const items = await server.complete(uri, position);
  return items.map(({ label, insertText, documentation }) => ({
    label,
    insertText,
    documentation: typeof documentation === 'object' ? documentation.value : documentation,
  }));
}

async function hover(text: string): Promise<string> {
  const { uri, position } = await openAt(text);
  return await server.hover(uri, position);
}

/** What the server says of a text, each with the line where it stands (the first is 1) and the marked text. */
async function problemsIn(text: string) {
  const { problems } = await open(text);
  const lines = text.split('\n');
  const ordered = [...problems].sort((a, b) => a.range.start.line - b.range.start.line);
  return ordered.map(({ message, range: { start, end } }) => {
    const marked = lines[start.line - 1]!.slice(
      start.character,
      end.line > start.line ? undefined : end.character,
    );
    return { line: start.line, marked, message };
  });
}

const dataset = 'datasets:\n  - id: https://data.exempel.se/dataset/badplatser\n';

describe('completion', () => {
  const themes = vocabulary('data-theme').entries.filter(({ profile }) => profile);

  it.each([
    ['after a field', `${dataset}    theme: ¦`],
    ['in a list', `${dataset}    theme:\n      - ¦`],
    ['in a list on one line', `${dataset}    theme: [ENVI, ¦]`],
    ['after the Swedish label of a field', `${dataset}    Kategori: ¦`],
    ['in a file with one dataset', 'class: Dataset\ntheme: ¦'],
    ['in a dataset of a catalogue', 'class: Catalog\ndataset:\n  - title: Badplatser\n    theme: ¦'],
    ['in a list of datasets', '- class: Dataset\n  theme: ¦'],
  ])('offers the values of a code list %s', async (_, text) => {
    const items = await completions(text);
    expect(items.map(({ label }) => label).sort()).toEqual(themes.map(({ code }) => code).sort());
    const environment = items.find(({ label }) => label === 'ENVI');
    expect(environment?.documentation).toContain('Miljö / Environment');
    expect(environment?.documentation).toContain(
      'http://publications.europa.eu/resource/authority/data-theme/ENVI',
    );
  });

  it('offers the fields of a dataset, each under one name', async () => {
    const items = await completions(`${dataset}    ¦`);
    const offered = [...classes.get('Dataset')!.properties.values()].filter(({ deprecated }) => !deprecated);
    // The address is there already.
    expect(items.map(({ label }) => label).sort()).toEqual(
      [...offered.map(({ key }) => key), 'class'].sort(),
    );
    const title = items.find(({ label }) => label === 'title');
    expect(title?.insertText).toBe('title: ');
    expect(items.find(({ label }) => label === 'spatial')?.insertText).toBe('spatial: ');
    expect(title?.documentation).toMatch(/^Obligatoriskt\. .+\n\n\*Mandatory\. .+\*/);
    expect(items.find(({ label }) => label === 'distribution')?.insertText).toMatch(/^distribution:\n +- /);
  });

  it('offers sections and the fields of a catalogue in an empty file', async () => {
    const labels = (await completions('¦')).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['catalog', 'publishers', 'contacts', 'datasets', 'title']),
    );
    expect(labels.length).toBeLessThan(30);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('offers the languages of a text', async () => {
    const labels = (await completions(`${dataset}    title:\n      ¦`)).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['sv', 'en']));
  });
});

it('offers the keys of the configuration under its own schema', async () => {
  const schema = new URL('schemas/config.schema.json', root);
  const text = `# yaml-language-server: $schema=${schema.href}\n`;
  const uri = 'file:///catalogues/metakoll.yaml';
  await server.open(uri, text);
  const { properties } = JSON.parse(readFileSync(schema, 'utf8')) as { properties: Record<string, unknown> };
  const offered = (await server.complete(uri, { line: 1, character: 0 })).map(({ label }) => label);
  expect(offered.sort()).toEqual(Object.keys(properties).sort());
});

describe('hover', () => {
  it('tells what a field is for, in both languages, with a link to the guidance and its values', async () => {
    const text = await hover(`${dataset}    access¦Rights: PUBLIC`);
    const { label } = classes.get('Dataset')!.properties.get('accessRights')!;
    expect(text).toContain(`#### ${label.sv} / ${label.en}\n`);
    expect(text).toContain('https://docs.dataportal.se/dcat/sv/#dcat_Dataset-dcterms_accessRights');
    expect(text).toContain('* `PUBLIC`: Publik / Public');
    expect(text).toContain('Rekommenderat.');
    expect(text).toContain('Recommended.');
  });

  it.each([
    ['a Swedish label', `${dataset}    Åtkomst¦rättigheter: PUBLIC`, 'Åtkomsträttigheter / Access rights'],
    ['another word', 'contacts:\n  - em¦ail: oppnadata@exempel.se', 'E-postadress / Email'],
    ['a CURIE', `${dataset}    dcterms:ti¦tle: Badplatser`, 'Titel / Title'],
    ['a section', 'data¦sets:\n  - title: Badplatser', 'Datamängd / Dataset'],
  ])('knows a field by %s', async (_, text, title) => {
    expect(await hover(text)).toContain(`#### ${title}\n`);
  });
});

describe('diagnostics', () => {
  it('marks a value that is in no list', async () => {
    expect(await problemsIn(`${dataset}    accessRights: hemligt\n    theme: [ENVI, Blandat]`)).toEqual([
      {
        line: 3,
        marked: 'hemligt',
        message:
          'Värdet finns inte i listan Åtkomsträttigheter. / The value is not in the list Access rights.',
      },
      {
        line: 4,
        marked: 'Blandat',
        message: 'Värdet finns inte i listan Kategori. / The value is not in the list Category.',
      },
    ]);
  });

  it('marks a field that belongs to another class', async () => {
    expect(await problemsIn(`${dataset}    accessURL: https://data.exempel.se/badplatser.csv`)).toEqual([
      {
        line: 3,
        marked: 'accessURL',
        message:
          'Fältet hör inte till Dataset utan till Distribution. / The field does not belong to Dataset but to Distribution.',
      },
    ]);
  });

  const silent = ['examples/small.yaml', 'examples/full.yaml', 'examples/series.yaml'].concat(
    readdirSync(new URL('test/silent/', root))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `test/silent/${name}`),
  );

  it('finds nothing in files that are right', async () => {
    expect(silent.length).toBeGreaterThan(15);
    const readmes = ['README.md', 'README.sv.md'].map(
      (path) => /^```yaml\n([\s\S]*?)^```$/m.exec(textOf(path))![1]!,
    );
    const found = [...silent.map(textOf), ...readmes].map(problemsIn);
    expect((await Promise.all(found)).flat()).toEqual([]);
  });

  it('finds something in a file with faults, and nothing that metakoll does not find', async () => {
    const path = 'examples/faulty.yaml';
    const problems = await problemsIn(textOf(path));
    expect(problems.length).toBeGreaterThan(5);
    const { report } = await check(path, readFileSync(new URL(path, root)));
    const lines = new Set(report.diagnostics.map(({ range }) => range.start.line));
    expect(problems.filter(({ line }) => !lines.has(line))).toEqual([]);
  });

  it('takes the values of code lists under all their names, in any case', async () => {
    const documents = [...classes.values()].flatMap(({ key: owner, properties }) =>
      [...properties.values()].flatMap(({ key, codelists }) => {
        const entries = (codelists ?? [])
          .flatMap((id) => vocabulary(id).entries)
          .filter(({ profile }) => profile);
        const names = entries
          .flatMap(({ code, label, aliases, iri, ext }) => [
            code,
            label?.sv,
            label?.en,
            ...(aliases ?? []),
            iri,
            ...(ext ?? []),
          ])
          .filter((name) => name !== undefined)
          .flatMap((name) =>
            name.includes('://') ? [name] : [name, name.toLowerCase(), name.toUpperCase(), ` ${name}.`],
          );
        return names.length === 0 || key === 'class' ? [] : [{ [wayTo(owner)]: [{ [key]: names }] }];
      }),
    );
    expect(documents.length).toBeGreaterThan(20);
    const problems = await Promise.all(
      documents.map((document) => problemsIn(JSON.stringify(document, null, 1))),
    );
    expect(problems.flat()).toEqual([]);
  });

  it('calls only those fields misplaced that metakoll finds out of place', async () => {
    const main = [...classes.values()].filter(({ kind }) => kind === 'main');
    const keys = [...new Set(main.flatMap(({ properties }) => [...properties.keys()]))];
    const asked = main.map(async ({ key: owner }) => {
      const document = Object.fromEntries(keys.map((key) => [key, 'https://data.exempel.se/x']));
      const text = JSON.stringify({ ...document, class: owner }, null, 1);
      const marked = (await problemsIn(text)).filter(({ message }) => message.startsWith('Fältet hör inte'));
      const { report } = await check(`${owner}.json`, new TextEncoder().encode(text));
      const rules = ['key-misplaced', 'license-on-dataset', 'hvd-category-on-distribution', 'series-nested'];
      const found = report.diagnostics
        .filter(({ rule }) => rules.includes(rule))
        .map(({ range }) => range.start.line);
      expect(marked.length).toBeGreaterThan(5);
      return [marked.map(({ line }) => line).sort(), [...new Set(found)].sort()];
    });
    for (const [marked, found] of await Promise.all(asked)) expect(marked).toEqual(found);
  });
});

/** Where a resource of the class may stand at the top of a file. */
function wayTo(owner: string): string {
  return (
    { Catalog: 'catalog', Dataset: 'datasets', Agent: 'publishers', DataService: 'services' }[owner] ?? owner
  );
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

async function check(path: string, bytes: Uint8Array) {
  return await checkInputs([{ path, bytes, named: true }], { language: 'sv' });
}
