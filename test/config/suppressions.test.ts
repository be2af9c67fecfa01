/** Findings that comments and the configuration hide: just those, with their reason, and never in vain. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { read } from '../architecture/sources.js';
import { run } from '../cli/run.js';

const isReport = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(read('schemas/report.schema.json')),
);

async function check(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const { out, err, code } = await run([...argv, '--format', 'json'], { files });
  expect(out(), err()).not.toBe('');
  const report = JSON.parse(out()) as Report;
  isReport(report);
  expect(isReport.errors ?? []).toEqual([]);
  return { report, code };
}

const ofRule = ({ diagnostics }: Report, code: string) =>
  diagnostics.filter(({ rule }) => rule === code).map(({ range }) => range.start.line);
const unused = (report: Report) =>
  report.diagnostics
    .filter(({ rule }) => rule === 'suppression-unused')
    .map(({ file, range }) => `${file}:${range.start.line}`);

const two = `class: Catalog
id: https://data.exempel.se/k
dataset:
  - id: https://data.exempel.se/1
    theme: [NIX]
  - id: https://data.exempel.se/2
    theme: [NIX]
`;
/** Puts a comment before a line of the file, as far indented. */
function withComment(text: string, line: number, comment: string): string {
  const lines = text.split('\n');
  lines.splice(line - 1, 0, `    ${comment}`);
  return lines.join('\n');
}

describe('a comment in the file', () => {
  it('hides just the findings of the rule on the next line', async () => {
    const { report: before } = await check({ 'a.yaml': two }, 'a.yaml');
    expect(ofRule(before, 'schema-codelist')).toEqual([5, 7]);
    const text = withComment(two, 5, '# metakoll-disable-next-line schema-codelist -- our own theme');
    const { report } = await check({ 'a.yaml': text }, 'a.yaml');
    expect(ofRule(report, 'schema-codelist')).toEqual([8]);
    expect(report.diagnostics).toHaveLength(before.diagnostics.length - 1);
    expect(report.summary.suppressed).toBe(1);
    expect(report.suppressed).toMatchObject([
      { reason: 'our own theme', diagnostic: { rule: 'schema-codelist', range: { start: { line: 6 } } } },
    ]);
  });

  it('passes over empty lines and comments to the next line', async () => {
    const text = withComment(
      two,
      5,
      '# metakoll-disable-next-line schema-codelist -- own\n\n    # another comment',
    );
    const { report } = await check({ 'a.yaml': text }, 'a.yaml');
    expect(ofRule(report, 'schema-codelist')).toEqual([10]);
  });

  it('hides what is missing at the line of the resource', async () => {
    const text = withComment(two, 4, '# metakoll-disable-next-line schema-missing-mandatory -- later');
    const { report } = await check({ 'a.yaml': text }, 'a.yaml');
    expect(ofRule(report, 'schema-missing-mandatory')).not.toContain(5);
    expect(ofRule(report, 'schema-missing-mandatory')).toContain(7);
    expect(unused(report)).toEqual([]);
  });

  it('hides it in the whole file, several rules and groups at once', async () => {
    const text = `# metakoll-disable schema-codelist, schema-missing-mandatory identity -- under way\n${two}`;
    const { report } = await check({ 'a.yaml': text, 'b.yaml': two }, '.');
    const inFirst = report.diagnostics.filter(({ file }) => file === 'a.yaml').map(({ rule }) => rule);
    expect(inFirst).not.toContain('schema-codelist');
    expect(inFirst).not.toContain('schema-missing-mandatory');
    expect(report.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toContain('b.yaml schema-codelist');
    // Both files describe the same dataset, so the group identity may have had something to hide or not.
    expect(report.suppressed.every(({ reason }) => reason === 'under way')).toBe(true);
  });

  it('does not count for the exit code', async () => {
    const fault =
      'class: Distribution\nid: https://data.exempel.se/d\naccessURL: https://data.exempel.se/a\nlicense: fri\n';
    expect((await check({ 'a.yaml': fault }, 'a.yaml')).code).toBe(1);
    const hidden = `# metakoll-disable license-not-iri, schema -- under way\n${fault}`;
    expect((await check({ 'a.yaml': hidden }, 'a.yaml')).code).toBe(0);
  });

  it('is told when it hides nothing, rule by rule', async () => {
    const text = withComment(two, 5, '# metakoll-disable-next-line schema-codelist, license-not-iri -- own');
    const { report } = await check({ 'a.yaml': text }, 'a.yaml');
    expect(unused(report)).toEqual(['a.yaml:5']);
    expect(report.diagnostics.find(({ rule }) => rule === 'suppression-unused')?.args).toEqual({
      value: 'license-not-iri',
    });
  });

  it('is not told of when the configuration does not want that', async () => {
    const files = {
      'metakoll.yaml': 'rules: { suppression-unused: off }\n',
      'a.yaml': `# metakoll-disable hvd -- x\n${two}`,
    };
    expect(unused((await check(files, 'a.yaml')).report)).toEqual([]);
  });

  it('stands in Turtle, N-Triples and RDF/XML as well', async () => {
    const files = {
      'a.ttl': `@prefix dcat: <http://www.w3.org/ns/dcat#> .
# metakoll-disable-next-line schema-missing-mandatory, schema-missing-recommended, schema-unlinked-entity -- x
<https://data.exempel.se/1> a dcat:Dataset .
`,
      'b.nt': `# metakoll-disable schema -- x
<https://data.exempel.se/2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
`,
      'c.rdf': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#">
  <!-- metakoll-disable-next-line schema – x -->
  <dcat:Dataset rdf:about="https://data.exempel.se/3"/>
</rdf:RDF>
`,
    };
    const { report } = await check(files, '.');
    for (const file of Object.keys(files)) {
      const hidden = report.suppressed.filter(({ diagnostic }) => diagnostic.file === file);
      expect(hidden.length, file).toBeGreaterThan(1);
      expect(hidden.every(({ reason }) => reason === 'x')).toBe(true);
    }
    expect(report.diagnostics.filter(({ rule }) => rule.startsWith('schema-missing'))).toEqual([]);
  });

  it('is nothing in a text, in JSON or in a table', async () => {
    const files = {
      'a.yaml': `${two}title: "# metakoll-disable schema-codelist -- x"\n`,
      'b.csv': 'Titel (sv);Tema\n# metakoll-disable schema-codelist -- x;NIX\n',
    };
    const { report } = await check(files, '.');
    expect(report.summary.suppressed).toBe(0);
    expect(report.diagnostics.filter(({ rule }) => rule.startsWith('suppression-'))).toEqual([]);
  });
});

describe('an entry of the configuration', () => {
  const config = (entry: string) => `suppress:\n  - ${entry}\n`;
  const files = (entry: string) => ({
    'metakoll.yaml': config(entry),
    'a.yaml': two,
    'b/c.yaml': two.replaceAll('/1', '/3').replaceAll('/2', '/4'),
  });

  it('hides the findings of one resource', async () => {
    const entry = '{ rule: schema-codelist, resource: "https://data.exempel.se/2", reason: own }';
    const { report } = await check(files(entry), '.');
    expect(report.suppressed.map(({ diagnostic }) => diagnostic.resource?.id)).toEqual([
      'https://data.exempel.se/2',
    ]);
    expect(report.suppressed[0]!.reason).toBe('own');
    expect(unused(report)).toEqual([]);
  });

  it('hides the findings in some files', async () => {
    const { report } = await check(files('{ rule: schema-codelist, file: "b/**", reason: own }'), '.');
    expect(report.suppressed.map(({ diagnostic }) => diagnostic.file)).toEqual(['b/c.yaml', 'b/c.yaml']);
    expect(unused(report)).toEqual([]);
  });

  it.each([
    '{ rule: license-not-iri, reason: own }',
    '{ rule: license-not-iri, file: none.yaml, reason: own }',
    '{ rule: schema-codelist, resource: "https://data.exempel.se/9", reason: own }',
  ])('is told at its place when it hides nothing in the whole: %s', async (entry) => {
    const { report } = await check(files(entry), '.');
    expect(unused(report)).toEqual(['metakoll.yaml:2']);
    expect(report.files.map(({ path }) => path)).toEqual(['a.yaml', 'b/c.yaml', 'metakoll.yaml']);
    expect(report.summary.files).toBe(2);
    const { out } = await run(['.'], { files: files(entry) });
    expect(out()).toContain('metakoll.yaml:2:5');
  });

  it('is not told of when only a part was checked, where the rest may have what it hides', async () => {
    for (const entry of [
      '{ rule: license-not-iri, reason: own }',
      '{ rule: license-not-iri, file: "b/**", reason: own }',
      '{ rule: license-not-iri, resource: "https://data.exempel.se/3", reason: own }',
    ]) {
      expect(unused((await check(files(entry), 'a.yaml')).report), entry).toEqual([]);
    }
  });

  it('is told of when the part that it names was checked', async () => {
    for (const entry of [
      '{ rule: license-not-iri, file: a.yaml, reason: own }',
      '{ rule: license-not-iri, resource: "https://data.exempel.se/1", reason: own }',
    ]) {
      expect(unused((await check(files(entry), 'a.yaml')).report), entry).toEqual(['metakoll.yaml:2']);
    }
  });

  it('is told of in a run over what is included', async () => {
    const all = {
      ...files('x'),
      'metakoll.yaml': `include: .\n${config('{ rule: license-not-iri, reason: own }')}`,
    };
    expect(unused((await check(all)).report)).toEqual(['metakoll.yaml:3']);
  });
});

it('what is hidden is counted in both languages', async () => {
  const text = withComment(two, 5, '# metakoll-disable-next-line schema-codelist -- own');
  expect((await run(['a.yaml'], { files: { 'a.yaml': text } })).out()).toContain('1 finding is hidden');
  const swedish = await run(['a.yaml', '--lang', 'sv'], { files: { 'a.yaml': text } });
  expect(swedish.out()).toContain('1 anmärkning döljs av ett undantag.');
});
