/** What a configuration does: which one is found, and that each of its keys has its effect. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { memoryWorld, type WorldSketch } from '../cli/memory-world.js';
import { pathsOf, run } from '../cli/run.js';

/** A distribution with a licence that is no address. */
const distribution = (name: string, more = '') =>
  `class: Distribution\nid: https://data.exempel.se/${name}\naccessURL: https://data.exempel.se/${name}.csv\nlicense: Fri att använda\n${more}`;

const json = ['--format', 'json'];

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
}

async function findings(argv: readonly string[], sketch: WorldSketch): Promise<readonly Found[]> {
  const { out, err } = await run([...argv, ...json], sketch);
  expect(out(), err()).not.toBe('');
  return JSON.parse(out()).diagnostics;
}

const levelsOf = (found: readonly Found[], code: string) =>
  found.filter(({ rule }) => rule === code).map(({ file, severity }) => `${file} ${severity}`);

describe('which configuration counts', () => {
  const off = 'rules: { license: off }\n';
  it('is the nearest upwards from the file', async () => {
    const files = {
      '/metakoll.yaml': off,
      'data/metakoll.yaml': 'rules: { license-not-iri: info }\n',
      'a.yaml': distribution('a'),
      'data/deep/b.yaml': distribution('b'),
    };
    const found = await findings(['a.yaml', 'data/deep/b.yaml'], { files });
    expect(levelsOf(found, 'license-not-iri')).toEqual(['data/deep/b.yaml info']);
  });

  it('is that of --config, and none with --no-config', async () => {
    const files = {
      'metakoll.yaml': off,
      'other.yaml': 'rules: { license: info }\n',
      'data/a.yaml': distribution('a'),
    };
    expect(levelsOf(await findings(['data'], { files }), 'license-not-iri')).toEqual([]);
    const named = await findings(['data', '--config', 'other.yaml'], { files });
    expect(levelsOf(named, 'license-not-iri')).toEqual(['data/a.yaml info']);
    const none = await findings(['data', '--no-config'], { files });
    expect(levelsOf(none, 'license-not-iri')).toEqual(['data/a.yaml error']);
  });

  it('is looked for from the working directory for standard input', async () => {
    const sketch = { files: { 'metakoll.yaml': off }, stdin: distribution('a') };
    expect(levelsOf(await findings(['-'], sketch), 'license-not-iri')).toEqual([]);
  });

  it('is told with --verbose', async () => {
    const files = { 'metakoll.yaml': off, 'a.yaml': distribution('a') };
    const { err } = await run(['a.yaml', '-v', '--lang', 'sv'], { files });
    expect(err()).toContain('Inställningarna i metakoll.yaml gäller.');
    expect((await run(['a.yaml'], { files })).err()).not.toContain('metakoll.yaml gäller');
  });

  it('reads no file but the inputs where there is none', async () => {
    const { read } = await run(['a.yaml'], { files: { 'a.yaml': distribution('a') } });
    expect(read).toEqual(['/projekt/a.yaml']);
  });

  it('that is missing ends the run', async () => {
    const { code, err } = await run(['a.yaml', '--config', 'b.yaml'], {
      files: { 'a.yaml': distribution('a') },
    });
    expect(code).toBe(2);
    expect(err()).toContain('“b.yaml”');
  });

  it('is no catalogue, in a folder', async () => {
    const files = { 'metakoll.yaml': 'language: sv\n', 'a.yaml': distribution('a') };
    const { out } = await run(['.', ...json], { files });
    expect(pathsOf(out())).toEqual(['a.yaml']);
    expect(JSON.parse(out()).summary.passedOver).toBe(0);
  });
});

describe('what is checked', () => {
  const files = {
    'metakoll.yaml': 'include: [data, "*.csv"]\nexclude: ["draft-*", "data/old/**"]\n',
    'data/a.yaml': distribution('a'),
    'data/draft-b.yaml': distribution('b'),
    'data/old/c.yaml': distribution('c'),
    'd.yaml': distribution('d'),
    'e.csv': 'Titel (sv);Beskrivning (sv)\nA;B\n',
  };
  it('is what include says when no path is given, without what exclude says', async () => {
    const { out } = await run(json, { files });
    expect(pathsOf(out())).toEqual(['data/a.yaml', 'e.csv']);
  });

  it('is relative to the folder of the configuration', async () => {
    const { world, out } = memoryWorld({ files });
    await main(json, { ...world, cwd: '/projekt/data' });
    expect(pathsOf(out())).toEqual(['../e.csv', 'a.yaml']);
  });

  it('is what is named, excluded or not', async () => {
    const { out } = await run([...json, 'data/draft-b.yaml', 'data/old'], { files });
    expect(pathsOf(out())).toEqual(['data/draft-b.yaml']);
  });

  it('is standard input where nothing is included', async () => {
    const { out } = await run(json, {
      files: { 'metakoll.yaml': 'language: sv\n' },
      stdin: distribution('a'),
    });
    expect(pathsOf(out())).toEqual(['stdin']);
  });
});

describe('levels', () => {
  const files = {
    'metakoll.yaml': `rules: { license: info, license-not-iri: warning, schema-missing-recommended: off }
overrides:
  - files: "archive/**"
    rules: { license: off }
  - files: new.yaml
    rules: { license-not-iri: error }
`,
    'a.yaml': distribution('a'),
    'archive/b.yaml': distribution('b'),
    'archive/new.yaml': distribution('c'),
  };
  it('a rule wins over its group, and what is said of some files over what is said of all', async () => {
    const found = await findings(['.'], { files });
    expect(levelsOf(found, 'license-not-iri')).toEqual(['a.yaml warning', 'archive/new.yaml error']);
    expect(levelsOf(found, 'schema-missing-recommended')).toEqual([]);
  });

  it('decide the exit code together with failOn, and the option wins over failOn', async () => {
    const only = {
      'metakoll.yaml': 'rules: { schema: off, license-not-iri: warning }\nfailOn: warning\n',
      'a.yaml': distribution('a'),
    };
    const settle = async (...argv: string[]) => (await run(['a.yaml', ...argv], { files: only })).code;
    expect(await settle('--no-config')).toBe(1);
    expect(await settle()).toBe(1);
    expect(await settle('--fail-on', 'error')).toBe(0);
    expect(await settle('--fail-on', 'never')).toBe(0);
  });
});

describe('the language of the report', () => {
  const files = { 'metakoll.yaml': 'language: sv\n', 'a.yaml': distribution('a') };
  it('is that of the configuration, unless option or variable say otherwise', async () => {
    expect((await run(['a.yaml'], { files })).out()).toContain('Fel: ');
    expect((await run(['a.yaml', '--lang', 'en'], { files })).out()).toContain('Error: ');
    expect((await run(['a.yaml'], { files, env: { METAKOLL_LANG: 'en' } })).out()).toContain('Error: ');
  });
});

describe('values', () => {
  it('that are allowed besides those of the profile are no findings', async () => {
    const dataset = (theme: string) =>
      `class: Dataset\nid: https://data.exempel.se/d\naccessRights: ${theme}\n`;
    const files = {
      'metakoll.yaml': 'allow: { accessRights: "https://exempel.se/rights/*" }\n',
      'a.yaml': dataset('https://exempel.se/rights/own'),
      'b.yaml': dataset('https://annat.exempel.se/rights/own'),
    };
    const found = await findings(['a.yaml', 'b.yaml'], { files });
    expect(levelsOf(found, 'schema-codelist')).toEqual(['b.yaml error']);
  });

  it('without a language get the default one, and the option wins', async () => {
    const files = {
      'metakoll.yaml': 'defaultLanguage: sv\n',
      'a.yaml': distribution('a', 'title: Badplatser\n'),
    };
    expect(levelsOf(await findings(['a.yaml'], { files }), 'lang-tag-missing')).toEqual([]);
    expect(levelsOf(await findings(['a.yaml', '--no-config'], { files }), 'lang-tag-missing')).toHaveLength(
      1,
    );
    const turtle = async (...argv: string[]) =>
      (await run(['convert', 'a.yaml', '--to', 'turtle', ...argv], { files })).out();
    expect(await turtle()).toContain('"Badplatser"@sv');
    expect(await turtle('--default-language', 'en')).toContain('"Badplatser"@en');
  });

  it('that are incomplete addresses are relative to base in convert', async () => {
    const files = {
      'metakoll.yaml': 'base: https://data.exempel.se/k/\n',
      'a.yaml': 'class: Dataset\nid: badplatser\ntitle: { sv: Badplatser }\n',
    };
    const turtle = async (...argv: string[]) =>
      (await run(['convert', 'a.yaml', '--to', 'turtle', ...argv], { files })).out();
    expect(await turtle()).toContain('<https://data.exempel.se/k/badplatser>');
    expect(await turtle('--base', 'https://exempel.se/')).toContain('<https://exempel.se/badplatser>');
  });
});

describe('tables', () => {
  const table = 'Vad;Förklaring;Var;Sköts av\nBadplatser;Var de ligger.;https://data.exempel.se/a.csv;Anna\n';
  const config = `csv:
  columns: { vad: title (sv), "Förklaring": description (sv), Var: distribution.accessURL, "Sköts av": "-" }
`;
  it('are read by the headings that the configuration explains', async () => {
    const files = { 'metakoll.yaml': config, 'a.csv': table };
    const found = await findings(['a.csv'], { files });
    expect(levelsOf(found, 'csv-heading-unknown')).toEqual([]);
    expect(levelsOf(found, 'document-no-resource')).toEqual([]);
    const { out } = await run(['convert', 'a.csv', '--to', 'json'], { files });
    expect(JSON.parse(out())).toMatchObject({
      title: { sv: 'Badplatser' },
      description: { sv: 'Var de ligger.' },
      distribution: [{ accessURL: 'https://data.exempel.se/a.csv' }],
    });
  });

  it('are shown with the headings that stand in them', async () => {
    const files = { 'metakoll.yaml': config, 'a.csv': table.replace('https://data', 'data') };
    const { out } = await run(['a.csv', ...json], { files });
    const cells = JSON.parse(out()).diagnostics.flatMap(
      ({ cell }: { cell?: { heading: string } }) => cell ?? [],
    );
    expect(cells).toContainEqual({ row: 2, column: 'C', heading: 'Var' });
  });

  it('may have columns of their own in some files', async () => {
    const files = {
      'metakoll.yaml': `${config}overrides: [{ files: b.csv, csv: { columns: { Vad: description (sv) , "Förklaring": title (sv) } } }]\n`,
      'a.csv': table,
      'b.csv': table,
    };
    for (const [name, title] of [
      ['a.csv', 'Badplatser'],
      ['b.csv', 'Var de ligger.'],
    ] as const) {
      const { out } = await run(['convert', name, '--to', 'json'], { files });
      expect(JSON.parse(out()).title).toEqual({ sv: title });
    }
  });

  it('with a column of classes have their headings explained as well', async () => {
    const files = {
      'metakoll.yaml': 'csv: { columns: { Slag: class, Benämning: title (sv) } }\n',
      'a.csv': 'Slag;id;Benämning\nDataset;https://data.exempel.se/d;Badplatser\n',
    };
    const { out } = await run(['convert', 'a.csv', '--to', 'json'], { files });
    expect(JSON.parse(out())).toMatchObject({ class: 'Dataset', title: { sv: 'Badplatser' } });
  });

  it('are read with the encoding and the delimiter of the configuration, other files are not', async () => {
    const text = 'Titel (sv)#Beskrivning (sv)\nÅar#Om åar\n';
    const files = {
      'metakoll.yaml': 'csv: { delimiter: "#", encoding: utf-16le }\n',
      'a.csv': new Uint8Array(Buffer.from(text, 'utf16le')),
      'b.yaml': distribution('b', 'title: { sv: Åar }\n'),
    };
    const { out } = await run(['convert', 'a.csv', 'b.yaml', '--to', 'json'], { files });
    expect(out().match(/Åar/g)).toHaveLength(2);
  });
});

describe('today', () => {
  it('is the date of the world, or that of --today', async () => {
    const files = { 'a.yaml': distribution('a') };
    for (const wrong of ['2026-13-01', '2026-02-30', 'today', '20261125']) {
      const { code, err } = await run(['a.yaml', '--today', wrong], { files });
      expect(code).toBe(2);
      expect(err()).toContain(`“${wrong}”`);
    }
    expect((await run(['a.yaml', '--today', '2026-11-25'], { files })).code).toBe(1);
  });
});
