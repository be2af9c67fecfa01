/** Inputs that are made to do harm: they get a clear finding, and soon. */
import { describe, expect, it } from 'vitest';
import { checkRead, readInputs } from '../../src/core/run/check.js';
import { check as checkInputs, type Diagnostic } from '../../src/index.js';

async function check(path: string, text: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return (await checkInputs([{ path, bytes, named: true }], { language: 'en' })).report.diagnostics;
}

const codes = (diagnostics: readonly Diagnostic[]) => [
  ...new Set(diagnostics.map((diagnostic) => diagnostic.rule)),
];

describe('YAML', () => {
  it('stops aliases that unfold without end', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner = level === 0 ? '"x"' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(10).fill(inner).join(', ')}]`;
    });
    const found = await check('bomb.yaml', `class: Catalog\ntitle: {sv: x}\n${levels.join('\n')}\n`);
    expect(found.find((diagnostic) => diagnostic.rule === 'document-syntax')?.args).toMatchObject({
      cause: 'alias-size',
    });
  });

  it('refuses 10 000 levels', async () => {
    const found = await check('deep.yaml', `class: Catalog\nx: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`);
    expect(codes(found)).toEqual(['document-syntax']);
  });

  it('keeps a key called __proto__ for itself', async () => {
    const found = await check(
      'proto.yaml',
      'class: Catalog\n__proto__:\n  polluted: true\ntitle: { sv: x, __proto__: y }\n',
    );
    expect(codes(found)).toContain('lang-tag-invalid');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('says that NUL bytes cannot be read', async () => {
    const found = await check('nul.yaml', 'class: Catalog\ntitle: { sv: "a\u0000b" }\n');
    expect(found[0]).toMatchObject({ rule: 'document-syntax', args: { cause: 'control' } });
  });

  it('names an alias without anchor and checks the rest', async () => {
    const found = await check('alias.yaml', 'class: Catalog\ntitle: *nowhere\nlicense: CC0\n');
    expect(found.map((diagnostic) => diagnostic.args['cause'])).toContain('alias');
    expect(codes(found)).toContain('schema-missing-mandatory');
  });
});

describe('JSON', () => {
  it('refuses 10 000 levels, also where they are well-formed', async () => {
    const deep = `${'[{"hasPart":'.repeat(10_000)}1${'}]'.repeat(10_000)}`;
    const found = await check('deep.json', `{"class":"Catalog","hasPart":${deep}}`);
    expect(codes(found)).toContain('document-syntax');
  });

  it('reads one line of 50 MB', async () => {
    const found = await check('long.json', `{"class":"Catalog","title":{"sv":"${'x'.repeat(50_000_000)}"}}`);
    expect(codes(found)).toContain('schema-missing-mandatory');
    expect(JSON.stringify(found).length).toBeLessThan(50_000);
  });

  it('keeps a key called __proto__ for itself', async () => {
    const found = await check(
      'proto.json',
      '{"class":"Catalog","__proto__":{"polluted":true},"title":{"__proto__":"x"}}',
    );
    expect(codes(found)).toContain('lang-tag-invalid');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('CSV', () => {
  it('reads a cell that is never closed up to where it opens', async () => {
    const found = await check(
      'open.csv',
      'Titel (sv);Beskrivning (sv)\nBadplatser;"Utan slut\nParkering;x\n',
    );
    const quote = found.find(({ rule }) => rule === 'document-syntax');
    expect(quote).toMatchObject({ range: { start: { line: 2, column: 12 } } });
  });

  it('reads a row of 50 000 cells', async () => {
    const found = await check(
      'wide.csv',
      `Titel (sv);Format${';x'.repeat(50_000)}\nBad;CSV${';y'.repeat(50_000)}\n`,
    );
    expect(codes(found)).toContain('csv-heading-unknown');
  });
});

describe('anything', () => {
  it.each([
    ['empty.yaml', '', 'document-empty'],
    ['spaces.json', '  \n ', 'document-empty'],
    ['empty.csv', '', 'document-empty'],
    ['comment.yaml', '# only a comment\n', 'document-empty'],
    ['report.pdf', '%PDF-1.7\n%âãÏÓ', 'document-no-resource'],
    ['package.json', '{"name":"x","version":"1.0.0","dependencies":{}}', 'document-no-resource'],
    [
      'package.json',
      '{"name":"x","description":"y","keywords":["dcat"],"license":"MIT","files":["dist"],"type":"module","devDependencies":{}}',
      'document-no-resource',
    ],
    ['settings.yaml', 'name: x\ndescription: y\nfiles: [a, b]\nlicense: MIT\n', 'document-no-resource'],
    ['api.yaml', 'openapi: 3.0.3\ninfo: {title: x, version: "1"}\npaths: {}\n', 'document-no-resource'],
    [
      'us.json',
      '{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[]}',
      'document-no-resource',
    ],
    ['iso.xml', '<?xml version="1.0"?><gmd:MD_Metadata xmlns:gmd="x"/>', 'document-no-resource'],
    ['page.html', '<!DOCTYPE html><html></html>', 'document-no-resource'],
    ['notes.txt', 'Att göra: ring kommunen.', 'document-no-resource'],
  ])('%s is %s', async (path, text, rule) => {
    expect(codes(await check(path, text))).toEqual([rule]);
  });

  it('says what a file seems to be', async () => {
    const [found] = await check(
      'us.json',
      '{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[]}',
    );
    expect(found?.message).toContain('DCAT-US');
    const [sheet] = await check(
      'bok.xlsx',
      new TextEncoder().encode('PK\u0003\u0004....[Content_Types].xml'),
    );
    expect(sheet?.message).toContain('a workbook that is damaged');
  });
});

describe('more findings than a call may have arguments', () => {
  const ids = Array.from({ length: 26_000 }, (_, number) => `https://a.se/${number}`);
  const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>';

  it.each([
    ['many.csv', `Datamängd id;Titel (sv)\n${ids.map((id) => `${id};x`).join('\n')}`],
    ['many.nt', ids.map((id) => `<${id}> ${type} .`).join('\n')],
  ])('%s', async (path, text) => {
    const input = { path, bytes: new TextEncoder().encode(text), named: true };
    const { report } = await checkRead(await readInputs([input], {}), { fixes: 'none' });
    expect(report.diagnostics.length).toBeGreaterThan(130_000);
    expect(report.diagnostics.some(({ rule }) => rule === 'document-limit')).toBe(false);
  });

  it('a tag of millions of attributes', async () => {
    const found = await check(
      'a.rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><a ${'a="b" '.repeat(2_700_000)}/></rdf:RDF>`,
    );
    expect(found.map(({ rule }) => rule)).toEqual(['document-no-resource']);
    expect(found[0]!.message).toContain('millions of characters');
  });

  it('a comment of millions of characters', async () => {
    const found = await check(
      'a.rdf',
      `<!DOCTYPE r [<!--${'a'.repeat(12_000_000)}-->]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>`,
    );
    expect(codes(found)).toEqual(['document-no-resource']);
    expect(found[0]!.message).toContain('no catalogue');
  });

  it('a file that is longer than a text can be', async () => {
    const bytes = new Uint8Array(2 ** 29).fill(0x20);
    const { report } = await checkInputs([{ path: 'a.nt', bytes, named: true }], { language: 'en' });
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['document-no-resource']);
    expect(report.diagnostics[0]!.message).toContain('too large');
  });
});
