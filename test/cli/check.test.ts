import { describe, expect, it } from 'vitest';
import { faulty, pathsOf, run } from './run.js';

const json = ['--format', 'json'];

describe('the report of check', () => {
  it('shows findings on standard output, with the exit code 1', async () => {
    const { code, out, err } = await run(['katalog.yaml'], { files: { 'katalog.yaml': faulty } });
    expect(code).toBe(1);
    expect(out()).toContain('katalog.yaml:4:1');
    expect(out()).toContain('Error: ');
    expect(err()).toBe('');
  });

  it('is the same with and without the name of the command', async () => {
    const files = { 'katalog.yaml': faulty };
    const plain = await run(['katalog.yaml'], { files });
    for (const argv of [
      ['check', 'katalog.yaml'],
      ['--no-color', 'check', 'katalog.yaml'],
      ['--lang', 'en', 'check', 'katalog.yaml'],
    ]) {
      expect((await run(argv, { files })).out()).toBe(plain.out());
    }
  });

  it('is JSON when asked for, and complete whatever --max-findings says', async () => {
    const { code, out } = await run([...json, '--max-findings', '1', 'katalog.yaml'], {
      files: { 'katalog.yaml': faulty },
    });
    expect(code).toBe(1);
    const report = JSON.parse(out());
    expect(report.formatVersion).toBe(1);
    expect(report.diagnostics.length).toBe(
      report.summary.errors + report.summary.warnings + report.summary.infos,
    );
  });

  it('goes to a file with --output, without colour', async () => {
    const { code, out, err, written } = await run(['-o', 'rapport.txt', '--lang', 'sv', 'katalog.yaml'], {
      files: { 'katalog.yaml': faulty },
      env: { FORCE_COLOR: '1' },
    });
    expect(code).toBe(1);
    expect(out()).toBe('');
    expect(written.get('/projekt/rapport.txt')).toContain('Fel: ');
    expect(written.get('/projekt/rapport.txt')).not.toContain('\u001b');
    expect(err()).toMatch(/^Rapporten finns i rapport\.txt: \d+ fel/);
  });

  it('never takes the place of a file that is checked', async () => {
    const { code, err, written } = await run(['-o', './katalog.yaml', 'katalog.yaml'], {
      files: { 'katalog.yaml': faulty },
    });
    expect(code).toBe(2);
    expect(err()).toContain('would overwrite “katalog.yaml”');
    expect(written.size).toBe(0);
  });

  it('ends with 2 when the file of --output cannot be written', async () => {
    const { code, err } = await run(['-o', 'nowhere/report.txt', 'katalog.yaml'], {
      files: { 'katalog.yaml': faulty },
    });
    expect(code).toBe(2);
    expect(err()).toContain('“nowhere/report.txt” cannot be written (ENOENT)');
  });

  it('uses colour on a terminal, unless NO_COLOR or --no-color is there', async () => {
    const files = { 'katalog.yaml': faulty };
    const stdout = { isTTY: () => true };
    const isColoured = async (argv: string[], env: Record<string, string>, terminal = true) =>
      (await run([...argv, 'katalog.yaml'], { files, env, ...(terminal && { stdout: capture() }) })).code >=
        0 && seen.includes('\u001b[');
    let seen = '';
    const capture = () => ({
      ...stdout,
      write: async (text: string | Uint8Array) => {
        seen = String(text);
      },
    });
    expect(await isColoured([], {})).toBe(true);
    expect(await isColoured([], { NO_COLOR: '1' })).toBe(false);
    expect(await isColoured([], { TERM: 'dumb' })).toBe(false);
    expect(await isColoured(['--no-color'], {})).toBe(false);
    expect(await isColoured(['--color'], { NO_COLOR: '1' })).toBe(true);
    expect((await run(['katalog.yaml'], { files })).out()).not.toContain('\u001b[');
    expect((await run(['katalog.yaml'], { files, env: { FORCE_COLOR: '1' } })).out()).toContain('\u001b[');
  });

  it('fits the window', async () => {
    let text = '';
    await run(['katalog.yaml'], {
      files: { 'katalog.yaml': faulty },
      stdout: {
        columns: () => 40,
        write: async (part) => {
          text += part;
        },
      },
    });
    const long = text.split('\n').filter((line) => line.length > 40 && !line.includes('://'));
    expect(long).toEqual([]);
  });

  it('shows findings only with --quiet, and assumptions with --verbose', async () => {
    const files = { 'lista.csv': 'Titel (sv);Utgivare\nBadplatser;Skara kommun\n' };
    const plain = await run(['lista.csv'], { files });
    expect(plain.out()).toContain('Checked against');
    expect(plain.err()).toContain('understood differently');
    const quiet = await run(['-q', 'lista.csv'], { files });
    expect(quiet.out()).toContain('lista.csv:2:');
    expect(quiet.out()).not.toContain('Checked against');
    expect(quiet.err()).toBe('');
    const verbose = await run(['-v', 'lista.csv'], { files });
    expect(verbose.out()).toContain('How the file was understood:');
    expect(verbose.err()).toBe('');
  });

  it('is the canonical document with --print-document', async () => {
    const one = await run(['--print-document', 'a.yaml'], { files: { 'a.yaml': faulty } });
    expect(one.code).toBe(1);
    expect(JSON.parse(one.out())).toMatchObject({ class: 'Dataset', title: { sv: 'Badplatser' } });
    expect(one.err()).toContain('--print-document');
    const two = await run(['--print-document', 'a.yaml', 'b.yaml'], {
      files: { 'a.yaml': faulty, 'b.yaml': faulty },
    });
    expect(JSON.parse(two.out())).toHaveLength(2);
  });

  it('says that it was cut off when nobody reads it', async () => {
    for (const code of ['EPIPE', 'ERR_STREAM_DESTROYED']) {
      const result = await run(['katalog.yaml'], {
        files: { 'katalog.yaml': faulty },
        stdout: { write: () => Promise.reject(Object.assign(new Error('broken pipe'), { code })) },
      });
      expect(result.code).toBe(2);
      expect(result.err()).toContain('the reader stopped reading');
    }
  });
});

describe('exit codes', () => {
  const warned = {
    'a.yaml': 'class: Agent\nname: { sv: Exempel kommun }\ntype: LocalAuthority\ncolour: red\n',
  };

  it('depend on --fail-on', async () => {
    const severities = JSON.parse((await run([...json, 'a.yaml'], { files: warned })).out()).summary;
    expect(severities.warnings).toBeGreaterThan(0);
    const code = async (...argv: string[]) => (await run([...argv, 'a.yaml'], { files: warned })).code;
    expect(await code('--fail-on', 'warning')).toBe(1);
    expect(await code('--fail-on', 'info')).toBe(1);
    expect(await code('--fail-on', 'never')).toBe(0);
    expect(await code()).toBe(severities.errors > 0 ? 1 : 0);
    expect((await run(['--fail-on', 'never', 'b.yaml'], { files: { 'b.yaml': faulty } })).code).toBe(0);
  });

  it('are 1 for a file that cannot be read as a catalogue', async () => {
    for (const content of ['{ "title": ', '', 'hello', '%PDF-1.7']) {
      const { code, err } = await run(['a.json'], { files: { 'a.json': content } });
      expect(code).toBe(1);
      expect(err()).toBe('');
    }
  });

  it('are 2 when metakoll itself fails, without a stack unless --debug asks for it', async () => {
    const broken = { write: () => Promise.reject(new TypeError('no such thing')) };
    const given = { files: { 'a.yaml': faulty }, stdout: broken };
    const result = await run(['a.yaml'], given);
    expect(result.code).toBe(2);
    expect(result.err()).toContain('metakoll made a mistake');
    expect(result.err()).toContain('TypeError: no such thing');
    expect(result.err()).not.toMatch(/\n\s+at /);
    const debug = await run(['--debug', 'a.yaml'], given);
    expect(debug.code).toBe(2);
    expect(debug.err()).toMatch(/\n\s+at /);
  });
});

describe('the files to check', () => {
  const files = {
    'data/b.yaml': faulty,
    'data/a.csv': 'Titel (sv);Utgivare\nBadplatser;Skara kommun\n',
    'data/README.md': '# Data',
    'data/package.json': '{ "name": "x", "dependencies": {} }',
    'data/sub/Ö.JSON': '{ "class": "Dataset" }',
    'data/sub/z.yml': faulty,
    'data/node_modules/c/c.yaml': faulty,
    'data/.git/d.yaml': faulty,
    'data/.github/e.yaml': faulty,
    'other/[1].yaml': faulty,
    'notes.txt': faulty,
    '/elsewhere/x.yaml': faulty,
  };
  const paths = async (...argv: string[]) => pathsOf((await run([...json, ...argv], { files })).out());

  it('are those in a folder, sorted, without what belongs to others', async () => {
    const { out, err } = await run([...json, 'data'], { files });
    expect(pathsOf(out())).toEqual(['data/a.csv', 'data/b.yaml', 'data/sub/z.yml', 'data/sub/Ö.JSON']);
    expect(err()).toBe('1 file was passed over: it describes no data catalogue.\n');
    expect(JSON.parse(out()).summary.passedOver).toBe(1);
  });

  it('are those that match a pattern', async () => {
    expect(await paths('data/*.yaml')).toEqual(['data/b.yaml']);
    expect(await paths('data/**/*.{yml,csv}')).toEqual(['data/a.csv', 'data/sub/z.yml']);
    expect(await paths('./data/**')).toEqual([
      'data/a.csv',
      'data/b.yaml',
      'data/sub/z.yml',
      'data/sub/Ö.JSON',
    ]);
    expect(await paths('**/[ab].*')).toEqual(['data/a.csv', 'data/b.yaml']);
    expect(await paths('/elsewhere/*.yaml')).toEqual(['../elsewhere/x.yaml']);
  });

  it('are each checked once, in the order of their names', async () => {
    expect(await paths('data/sub', 'data/b.yaml', 'data/*.yaml', './data/b.yaml', 'notes.txt')).toEqual([
      'data/b.yaml',
      'data/sub/z.yml',
      'data/sub/Ö.JSON',
      'notes.txt',
    ]);
  });

  it('may have brackets in their names', async () => {
    expect(await paths('other/[1].yaml')).toEqual(['other/[1].yaml']);
  });

  it('are findings when they are named and are no catalogues', async () => {
    const { code, out } = await run([...json, 'data/package.json'], { files });
    expect(code).toBe(1);
    expect(JSON.parse(out()).diagnostics[0].rule).toBe('document-no-resource');
  });

  it('are all named when they are missing, and nothing is checked', async () => {
    const { code, out, err, read } = await run(['nix.yaml', 'data/b.yaml', 'nada/*.csv', 'nej.csv'], {
      files,
    });
    expect(code).toBe(2);
    expect(out()).toBe('');
    expect(read).toEqual([]);
    expect(err()).toBe(
      'metakoll: There is no file or folder called “nix.yaml”.\n' +
        'No file matches the pattern “nada/*.csv”.\nThere is no file or folder called “nej.csv”.\n',
    );
  });

  it('have to be there', async () => {
    const empty = await run(['--lang', 'sv', 'tom'], { files: { 'tom/LÄSMIG.md': 'Hej' } });
    expect(empty.code).toBe(2);
    expect(empty.err()).toContain('I mappen ”tom” finns ingen fil att kontrollera.');
    expect(empty.err()).toContain('.yaml, ');
    const foreign = await run(['--lang', 'sv', 'p'], { files: { 'p/package.json': '{ "name": "x" }' } });
    expect(foreign.code).toBe(2);
    expect(foreign.out()).toBe('');
    expect(foreign.err()).toContain('Det fanns inget att kontrollera');
  });

  it('have to be readable; one that is not among others is a finding', async () => {
    const unreadable = { 'a.yaml': { code: 'EACCES' }, 'c.yaml': { code: 'EIO' } };
    const refused = await run(['a.yaml', 'c.yaml'], { files: unreadable });
    expect(refused.code).toBe(2);
    expect(refused.out()).toBe('');
    expect(refused.err()).toBe(
      'metakoll: You are not allowed to read “a.yaml”.\n“c.yaml” cannot be read (EIO).\n',
    );
    const { code, out } = await run(['a.yaml', 'b.yaml', 'c.yaml'], {
      files: { ...unreadable, 'b.yaml': faulty },
    });
    expect(code).toBe(1);
    for (const name of Object.keys({ ...unreadable, 'b.yaml': faulty })) expect(out()).toContain(`${name}:`);
  });
});

describe('standard input', () => {
  it('is read for - and when no file is named', async () => {
    for (const argv of [['-'], []]) {
      const { code, out } = await run([...json, ...argv], { stdin: faulty });
      expect(code).toBe(1);
      expect(pathsOf(out())).toEqual(['stdin']);
    }
  });

  it('gets its name, and so its format, from --stdin-name', async () => {
    const { out } = await run([...json, '-', '--stdin-name', 'lista.csv'], {
      stdin: 'Titel (sv)\nBadplatser\n',
    });
    expect(JSON.parse(out()).files[0]).toMatchObject({ path: 'lista.csv', format: 'csv' });
  });

  it('is not waited for on a terminal: short help and exit code 2', async () => {
    const { code, out, err } = await run(['--lang', 'sv'], {});
    expect(code).toBe(2);
    expect(out()).toBe('');
    expect(err()).toContain('metakoll katalog.yaml');
    expect(err()).toContain('metakoll --help');
  });
});
