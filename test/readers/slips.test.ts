/** A slip is reported where it stands and for what it is, and the rest of the file is read where it can be. */
import { describe, expect, it } from 'vitest';
import { check, fix } from '../../src/index.js';

async function read(path: string, text: string) {
  const { report, documents } = await check([{ path, bytes: new TextEncoder().encode(text), named: true }], {
    language: 'en',
  });
  const syntax = report.diagnostics
    .filter(({ rule }) => rule === 'document-syntax')
    .map(({ args, range, message }) => ({
      cause: args['cause'],
      at: `${range.start.line}:${range.start.column}`,
      fromHereOn: message.includes('from here on'),
    }));
  return { syntax, document: documents.get(path), resources: report.summary.resources };
}

const yaml = (third: string) =>
  `id: https://data.exempel.se/d\nclass: Dataset\n${third}\ntitle: { sv: Badplatser }\nissued: 2024-03-01\n`;

describe('YAML', () => {
  it.each([
    [
      'a line indented with signs that look like spaces',
      'publisher:\n  name: { sv: Exempel kommun }\n\u00a0 \u00a0 type: x: LocalAuthority',
      'yaml-space-sign',
      '5:1',
    ],
    ['no space after a colon', 'theme:ENVI', 'yaml-colon-space', '3:1'],
    [
      'no space after a hyphen',
      'distribution:\n  -id: https://data.exempel.se/csv\n    format: CSV',
      'yaml-dash-space',
      '4:3',
    ],
    [
      'no comma between two fields',
      'description: { sv: Var de ligger en: Where they are }',
      'yaml-flow-comma',
      '3:20',
    ],
    ['a path of Windows in quotation marks', 'description: "C:\\data\\bad"', 'yaml-escape', '3:17'],
    ['a sign that cannot be read', 'description: Var de\u000bligger', 'control', '3:20'],
  ])('%s', async (_, line, cause, at) => {
    expect((await read('a.yaml', yaml(line))).syntax).toMatchObject([{ cause, at, fromHereOn: true }]);
  });
});

const json = (line: string) =>
  `{\n  "id": "https://data.exempel.se/d", "class": "Dataset",\n  ${line}\n  "title": { "sv": "Badplatser" }\n}\n`;

describe('JSON', () => {
  it.each([
    ['a tab in a text', '"description": { "sv": "Var de\tligger" },', 'json-raw-tab', '3:33'],
    ['a line break in a text', '"description": { "sv": "Var de\nligger" },', 'json-raw-newline', '3:33'],
    ['a value of another language', '"issued": NaN,', 'json-value', '3:13'],
    ['a comment', '"issued": "2024-03-01", # i går', 'json-comment', '3:27'],
    ['curly quotation marks', '“issued”: ”2024-03-01”,', 'json-curly-quote', '3:3'],
    ['single quotation marks', "'issued': '2024-03-01',", 'json-single-quote', '3:3'],
  ])('%s: told, and the rest is read', async (_, line, cause, at) => {
    const { syntax, document } = await read('a.json', json(line));
    expect(syntax).toMatchObject([{ cause, at, fromHereOn: false }]);
    expect(document).toMatchObject({ title: { sv: 'Badplatser' } });
  });

  it('a text that never ends is no text over several lines', async () => {
    const { syntax } = await read('a.json', json('"description": { "sv": "Var de ligger },'));
    expect(syntax[0]?.cause).toBe('json-quote');
  });
});

const prefixes =
  '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n';

describe('Turtle and N-Triples', () => {
  it('white space may stand before a language and a type', async () => {
    const { syntax, document } = await read(
      'a.ttl',
      `${prefixes}<https://data.exempel.se/d> a dcat:Dataset ; dcterms:title "Badplatser" @sv , "Bathing sites"\n  @en ; dcterms:issued "2024-03-01" ^^ xsd:date .`,
    );
    expect(syntax).toEqual([]);
    expect(document).toMatchObject({
      title: { sv: 'Badplatser', en: 'Bathing sites' },
      issued: '2024-03-01',
    });
    const lines = await read(
      'a.nt',
      '<https://data.exempel.se/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .\n<https://data.exempel.se/d> <http://purl.org/dc/terms/title> "Badplatser" @sv .\n<https://data.exempel.se/d> <http://purl.org/dc/terms/issued> "2024-03-01"\t^^ <http://www.w3.org/2001/XMLSchema#date> .\n',
    );
    expect(lines.syntax).toEqual([]);
    expect(lines.document).toMatchObject({ title: { sv: 'Badplatser' }, issued: '2024-03-01' });
  });

  it('a declaration after a missing full stop is no language', async () => {
    const { syntax } = await read(
      'a.ttl',
      `<https://data.exempel.se/d> <http://purl.org/dc/terms/title> "a"\n${prefixes}`,
    );
    expect(syntax.map(({ cause }) => cause)).toEqual(['turtle-dot']);
  });

  it('goes on after a semicolon too many', async () => {
    const { syntax, resources } = await read(
      'a.ttl',
      `${prefixes}<https://data.exempel.se/a> ; a dcat:Dataset .\n<https://data.exempel.se/b> a dcat:Dataset .`,
    );
    expect(syntax).toMatchObject([{ cause: 'turtle-predicate', at: '4:29', fromHereOn: false }]);
    expect(resources).toMatchObject({ Dataset: 2 });
  });
});

/** An address that is put right where the file can be read. */
const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';

describe('a file that could not be read as a whole', () => {
  it.each([
    [
      'a.json',
      json(
        `"issued": NaN, "distribution": [{ "accessURL": "https://data.exempel.se/a", "license": "${licence}" }],`,
      ),
    ],
    [
      'a.yaml',
      `${yaml(`distribution: [{ accessURL: https://data.exempel.se/a, license: '${licence}' }]`)}---\ntheme:ENVI\ntitle: x\n`,
    ],
    [
      'a.ttl',
      `${prefixes}<https://data.exempel.se/a> ; a dcat:Distribution ; dcat:accessURL <https://data.exempel.se/a> ; dcterms:license <${licence}> .`,
    ],
  ])('is not fixed: %s', async (path, text) => {
    const input = { path, bytes: new TextEncoder().encode(text), named: true };
    const { files } = await fix([input], { language: 'sv', unsafe: true, only: [] });
    expect(files[0]).toMatchObject({ after: text, made: [] });
  });
});
