import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const good =
  'class: Catalog\nid: https://data.exempel.se/k\ntitle: { sv: Katalog }\ndescription: { sv: Text }\nlicense: CC0\n' +
  'publisher: { id: https://data.exempel.se/p, name: { sv: P }, type: LocalAuthority }\n' +
  'dataset:\n  - { id: https://data.exempel.se/0, title: { sv: Sjöar }, description: { sv: Text }, publisher: https://data.exempel.se/p }\n';
const faulty = 'class: Dataset\nid: https://data.exempel.se/1\ntitle: { sv: Badplatser }\ntheme: [ENVI]\n';
const triple = '<https://data.exempel.se/1> <http://purl.org/dc/terms/title> "Badplatser"@sv .';

describe('metakoll convert', () => {
  it('writes the new format to standard output, and nothing else', async () => {
    const { code, out } = await run(['convert', 'a.yaml', '--to', 'ntriples', '--fail-on', 'never'], {
      files: { 'a.yaml': good },
    });
    expect(code).toBe(0);
    expect(
      out()
        .split('\n')
        .every((line) => line === '' || line.endsWith(' .')),
    ).toBe(true);
    expect(out()).toContain('<https://data.exempel.se/k> <http://purl.org/dc/terms/title> "Katalog"@sv .');
  });

  it('shows errors of the files, counts the rest, and converts all the same', async () => {
    const { code, out, err } = await run(['convert', 'a.yaml', '--to', 'nt'], {
      files: { 'a.yaml': faulty },
    });
    expect(code).toBe(1);
    expect(err().trimEnd().split('\n').at(-1)).toMatch(/errors? remains? in what was written\.$/);
    expect(out()).toContain(triple);
    expect(err()).toContain('a.yaml – ');
    expect(err()).toMatch(
      /There (?:is one thing|are \d+ things) to improve in the files\. metakoll check shows/,
    );
  });

  it('fails for errors, unless it is told not to', async () => {
    const files = { 'a.yaml': faulty, 'b.yaml': good };
    expect((await run(['convert', 'a.yaml', '--to', 'nt'], { files })).code).toBe(1);
    expect((await run(['convert', 'a.yaml', '--to', 'nt', '--fail-on', 'never'], { files })).code).toBe(0);
    expect((await run(['convert', 'b.yaml', '--to', 'nt', '--fail-on', 'warning'], { files })).code).toBe(1);
  });

  it('fails when something is left out, and says so last', async () => {
    const files = { 'a.yaml': `${good}http://example.org/p: 1\n` };
    const { code, err, written } = await run(['convert', 'a.yaml', '--to', 'csv', '-o', 'a.csv'], { files });
    expect(code).toBe(1);
    expect(written.size).toBe(1);
    expect(err()).toContain('A table has no room for');
    expect(err().trimEnd()).toMatch(/Something is missing in what was written\.$/);
    const never = await run(['convert', 'a.yaml', '--to', 'csv', '--fail-on', 'never'], { files });
    expect(never.code).toBe(0);
  });

  it.each(['rdfxml', 'turtle', 'nt', 'jsonld', 'csv'])(
    'never puts nothing in the place of a file: %s',
    async (to) => {
      const a =
        to === 'csv'
          ? '- { class: DataService, id: https://data.exempel.se/t, title: { sv: Tjänst } }\n'
          : 'class: Dataset\ntitle: { sv: Badplatser }\nid: badplatser\ntheme: ENVI\n';
      const argv = ['convert', 'a.yaml', '--to', to, '-o', 'b', '--fail-on', 'never'];
      const { code, err, written } = await run(argv, { files: { 'a.yaml': a, b: 'good' } });
      if (to === 'jsonld') {
        expect([code, written.size]).toEqual([0, 1]);
        return;
      }
      expect(code).toBe(1);
      expect(written.size).toBe(0);
      expect(err()).toContain('Nothing was written: the result would describe nothing.');
    },
  );

  it('leaves a text that a spreadsheet would calculate as it is, and warns', async () => {
    const files = { 'a.yaml': good.replace('sv: Sjöar', `sv: '=HYPERLINK("https://e.x/";"Sjöar")'`) };
    const { code, out, err } = await run(['convert', 'a.yaml', '--to', 'csv'], { files });
    expect(code).toBe(0);
    expect(out()).toContain('"=HYPERLINK(""https://e.x/"";""Sjöar"")"');
    expect(err()).toContain('One cell begins so that a spreadsheet may calculate a formula');
  });

  it('writes no datatype that nobody can read', async () => {
    const nt = (datatype: string) =>
      `<https://data.exempel.se/1> a <http://www.w3.org/ns/dcat#Dataset> ; <http://e.x/p> "x"^^<${datatype}> .`;
    const written = async (datatype: string) => {
      const argv = ['convert', 'a.ttl', '--to', 'nt', '--fail-on', 'never'];
      return (await run(argv, { files: { 'a.ttl': nt(datatype) } })).out();
    };
    expect(await written('http://e.x/a b')).toContain('"x"^^<http://e.x/a%20b> .');
    expect(await written('a b')).toContain('<http://e.x/p> "x" .');
    expect(await written('rel')).toContain('<http://e.x/p> "x" .');
  });

  it('writes a file, and says where', async () => {
    const argv = ['convert', 'a.yaml', '--to', 'rdfxml', '-o', 'a.rdf', '--fail-on', 'never'];
    const { code, out, err, written } = await run(argv, { files: { 'a.yaml': good } });
    expect(code).toBe(0);
    expect(out()).toBe('');
    expect(err()).toContain('The result is in a.rdf.');
    expect(written.get('/projekt/a.rdf')).toContain('<dcat:Catalog rdf:about="https://data.exempel.se/k">');
  });

  it('makes one catalogue of several files', async () => {
    const { out, err } = await run(['convert', 'a.yaml', 'b.yaml', '--to', 'yaml'], {
      files: { 'a.yaml': good, 'b.yaml': faulty },
    });
    expect(out()).toContain('\n  - id: https://data.exempel.se/1\n');
    expect(err()).toContain(
      'The catalogue did not list all datasets and services of the other files: 1 were added.',
    );
  });

  it('leaves out rows that are not to be published, and never in silence', async () => {
    const csv =
      'Datamängd id;Titel (sv);Publiceras;Länk\nhttps://data.exempel.se/a;Bad;Ja;https://data.exempel.se/a.csv\nhttps://data.exempel.se/b;Diarium;Nej;https://data.exempel.se/b.csv\n;;;https://data.exempel.se/c.csv\n';
    const argv = ['convert', 'a.csv', '--to', 'nt'];
    const { code, out, err } = await run(argv, { files: { 'a.csv': csv } });
    expect(code).toBe(1);
    expect(out()).toContain('Bad');
    expect(out()).not.toMatch(/Diarium|\/b|c\.csv/);
    expect(err().trimEnd().split('\n').at(-1)).toContain('1 row that is not to be published left out.');
    expect((await run([...argv, '--fail-on', 'never'], { files: { 'a.csv': csv } })).code).toBe(0);
  });

  it('reads standard input', async () => {
    const { out } = await run(['convert', '-', '--stdin-name', 'a.yaml', '-t', 'nt'], { stdin: faulty });
    expect(out()).toContain(triple);
  });

  it('says what the new format has no room for, a few of each kind', async () => {
    const titles = Array.from(
      { length: 9 },
      (_, at) => `- { class: DataService, id: https://e.x/${at}, endpointURL: bad${at} }\n`,
    );
    const { err } = await run(['convert', 'a.yaml', '--to', 'nt'], { files: { 'a.yaml': titles.join('') } });
    expect(err()).toContain('“bad0” is no complete address');
    expect(err()).toContain('… and 6 more of the same kind (--verbose shows all).');
    expect(err()).not.toContain('“bad8” is no complete address');
  });

  it('writes nothing when a file cannot be read at all', async () => {
    const { code, out, err, written } = await run(
      ['convert', 'a.yaml', 'b.ttl', '--to', 'nt', '-o', 'c.nt'],
      {
        files: { 'a.yaml': good, 'b.ttl': '@prefix : <' },
      },
    );
    expect(code).toBe(1);
    expect(out()).toBe('');
    expect(written.size).toBe(0);
    expect(err()).toContain('Nothing was written: b.ttl could not be read as a whole.');
  });

  it.each([
    [
      ['convert', 'a.yaml', '--to', 'rdfxml', '-o', './a.yaml'],
      'The result would overwrite “a.yaml”, one of the files to convert.',
    ],
    [['convert', 'a.yaml'], 'Say with --to which format to write: rdfxml, turtle'],
    [['convert', 'a.yaml', '--to', 'docx'], '--to cannot be “docx”. Choose rdfxml, turtle'],
    [['convert', 'a.yaml', '--to', 'nt', '--base', 'data/'], '--base has to be a complete address'],
    [['convert', '--to', 'nt'], 'Name the file to convert'],
    [['convert', 'b.yaml', '--to', 'nt'], 'There is no file or folder called “b.yaml”.'],
  ])('%s cannot be done', async (argv, sentence) => {
    const { code, out, err, written } = await run(argv, { files: { 'a.yaml': good } });
    expect(code).toBe(2);
    expect(out()).toBe('');
    expect(written.size).toBe(0);
    expect(err()).toContain(sentence);
  });

  it('speaks Swedish', async () => {
    const { out } = await run(['convert', '--help', '--lang', 'sv']);
    expect(out()).toContain('Vad som görs om:');
    expect(out()).toContain('formatet att skriva: rdfxml, turtle, ntriples, jsonld, yaml, json, csv');
  });
});
