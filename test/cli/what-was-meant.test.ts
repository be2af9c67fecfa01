/** What people write by mistake is answered with what they can write instead. */
import { describe, expect, it } from 'vitest';
import { faulty, run } from './run.js';

const files = { 'a.yaml': faulty, 'data/lista.csv': 'Titel\n' };
const errorOf = async (...argv: string[]) => {
  const { code, err, out } = await run(argv, { files });
  expect([code, out()]).toEqual([2, '']);
  return err();
};

describe('a word that is no command', () => {
  it.each([
    ['chek', 'check'],
    ['validate', 'check'],
    ['version', '--version'],
    ['kontrollera', 'check'],
    ['Convert', 'convert'],
    ['compare', 'diff'],
    ['exlpain', 'explain'],
  ])('%s is answered with %s', async (word, command) => {
    expect(await errorOf(word, 'a.yaml')).toBe(
      `metakoll: There is no file or folder called “${word}”.\nDid you mean metakoll ${command}?\n`,
    );
  });

  it('may ask for the version', async () => {
    const { code, out } = await run(['version']);
    expect(code).toBe(0);
    expect(out()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a file that is not there', () => {
  it.each([
    ['b.yaml', 'a.yaml'],
    ['a.ymal', 'a.yaml'],
    ['data/lista.cvs', 'data/lista.csv'],
    ['./dta', 'data'],
  ])('%s is answered with the nearest name', async (path, near) => {
    expect(await errorOf(path)).toBe(
      `metakoll: There is no file or folder called “${path}”. Did you mean “${near}”?\n`,
    );
  });

  it('is answered with nothing where no name is near, or the folder is missing too', async () => {
    expect(await errorOf('helt-annat-namn.rdf')).not.toContain('mean');
    expect(await errorOf('dta/lista.csv')).not.toContain('mean');
  });
});

describe('an option', () => {
  it('of another command is answered with that command', async () => {
    expect(await errorOf('a.yaml', '--to', 'rdfxml')).toContain(
      'The option --to belongs to metakoll convert and metakoll init.\n',
    );
    expect(await errorOf('convert', 'a.yaml', '--dry-run')).toContain('belongs to metakoll fix.\n');
    expect(await errorOf('--fail-on-new=error', 'a.yaml')).toContain(
      '--fail-on-new belongs to metakoll diff.',
    );
  });

  it('is no value of the option before it', async () => {
    const { code, err, written } = await run(['a.yaml', '-o', '--verbose'], { files });
    expect(code).toBe(2);
    expect(err()).toContain('-o has to be followed by a value, but the option --verbose follows.');
    expect(written.size).toBe(0);
    expect(await errorOf('convert', 'a.yaml', '--to', '-o', 'x.rdf')).toContain('--to has to be followed');
    expect((await run(['a.yaml', '-o', './--verbose'], { files })).written.size).toBe(1);
    expect((await run(['a.yaml', '-o', '-', '--quiet'], { files })).code).toBe(1);
  });
});

describe('metakoll diff', () => {
  it('asks for what is missing', async () => {
    expect(await errorOf('diff')).toContain('Name the two versions to compare, the old one first');
    expect(await errorOf('diff', 'a.yaml')).toContain('Name the new version as well');
    expect((await run(['diff', '--lang', 'sv'])).err()).toContain('Ange de två versioner som ska jämföras');
  });
});

describe('the help', () => {
  it('shows the commands before the options', async () => {
    for (const lang of ['sv', 'en']) {
      const help = (await run(['--help', '--lang', lang])).out();
      const at = (text: string) => help.indexOf(`\n${text}\n`);
      const [commands, options] = lang === 'sv' ? ['Kommandon:', 'Val:'] : ['Commands:', 'Options:'];
      expect(at(commands!)).toBeGreaterThan(0);
      expect(at(options!)).toBeGreaterThan(at(commands!));
    }
    expect((await run(['fix', '--help'])).out()).not.toContain('Commands:');
  });
});

describe('what is said after a run', () => {
  const clean = { 'a.yaml': 'class: Dataset\ntitle: { sv: Badplatser }\n' };

  it('does not call a file clean whose findings are known from before', async () => {
    const known = { ...clean, 'known.json': '' };
    const made = await run(['a.yaml', '--baseline', 'new.json', '--update-baseline', '-q'], { files: clean });
    const baseline = [...made.written.values()][0]!;
    const after = (format: string) =>
      run(['a.yaml', '--baseline', 'known.json', '-f', format], {
        files: { ...known, 'known.json': baseline },
      });
    for (const format of ['text', 'html', 'markdown', 'summary']) {
      const out = (await after(format)).out();
      expect(out).toMatch(/no new findings/i);
      expect(out).not.toMatch(/no findings/i);
    }
  });

  it('hints at conversion only where nothing is wrong', async () => {
    const hint = 'The portal harvests RDF/XML only.';
    const broken = { 'a.yaml': 'class: Catalog\ntitle: { sv: Katalog }\n' };
    expect((await run(['a.yaml'], { files: broken })).err()).not.toContain(hint);
    const ignored = {
      ...broken,
      'metakoll.yaml': 'rules: { schema: info, catalog: info, identity: info }\n',
    };
    const { err, code } = await run(['a.yaml'], { files: ignored });
    expect(code).toBe(0);
    expect(err()).toContain(hint);
  });

  it('shows the fixes that need judgement before they are made', async () => {
    const files = { 'a.yaml': 'class: Dataset\ntitle: { sv: Badplatser }\nkeyword: { sv: ["bad, sjö"] }\n' };
    expect((await run(['fix', 'a.yaml'], { files })).err()).toContain(
      '1 more can be fixed, but needs judgement. Look first: metakoll fix --unsafe --dry-run',
    );
  });
});

describe('-f concise', () => {
  it('gives a line for each finding, with nothing that breaks it', async () => {
    const files = { 'a.yaml': 'class: Dataset\ntitle: { sv: "a\\nb" }\ntheme: "x\\u202ey"\n' };
    const { out } = await run(['a.yaml', '-f', 'concise'], { files });
    const lines = out().trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^a\.yaml:\d+:\d+ (?:error|warning|info) [a-z-]+ [A-Z“]/);
    expect(out()).toContain('\\u202e');
  });
});
