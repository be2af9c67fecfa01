import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { nodeWorld } from '../../src/cli/node-world.js';
import type { Output } from '../../src/cli/world.js';
import { faulty, run } from './run.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metakoll-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command on real files. */
async function runHere(argv: readonly string[], pid = process.pid) {
  let out = '';
  let err = '';
  const output = (add: (text: string) => void): Output => ({
    isTTY: () => false,
    columns: () => undefined,
    write: async (text) => add(String(text)),
  });
  const real = nodeWorld(Object.create(process, { pid: { value: pid } }));
  const code = await main([...argv, '--lang', 'en'], {
    ...real,
    cwd: folder,
    env: {},
    stdout: output((text) => {
      out += text;
    }),
    stderr: output((text) => {
      err += text;
    }),
  });
  return { code, out, err };
}

describe('a result over a file that is read', () => {
  it.each([
    ['a symbolic link', () => symlink(join(folder, 'a.yaml'), join(folder, 'other.yaml')), 'other.yaml'],
    ['a hard link', () => link(join(folder, 'a.yaml'), join(folder, 'other.yaml')), 'other.yaml'],
    ['a linked folder', () => symlink(folder, join(folder, 'round')), 'round/a.yaml'],
  ])('is refused through %s', async (_, make, target) => {
    await writeFile(join(folder, 'a.yaml'), faulty);
    await make();
    for (const argv of [
      ['check', 'a.yaml', '-o', target],
      ['check', 'a.yaml', '-f', `json=${target}`],
      ['convert', 'a.yaml', '--to', 'json', '-o', target],
      ['diff', 'a.yaml', 'a.yaml', '-o', target],
    ]) {
      expect(await runHere(argv)).toMatchObject({ code: 2, out: '' });
    }
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(faulty);
  });

  it('is refused for the configuration and the context, and two results in one file', async () => {
    await writeFile(join(folder, 'a.yaml'), faulty);
    await writeFile(join(folder, 'metakoll.yaml'), 'language: sv\n');
    await writeFile(join(folder, 'context.jsonld'), '{"@context": {}}');
    await symlink(join(folder, 'metakoll.yaml'), join(folder, 'config.json'));
    expect((await runHere(['a.yaml', '-f', 'json=config.json'])).code).toBe(2);
    expect((await runHere(['a.yaml', '--context', 'context.jsonld', '-f', 'json=context.jsonld'])).code).toBe(
      2,
    );
    await symlink(join(folder, 'one.txt'), join(folder, 'two.txt'));
    await writeFile(join(folder, 'one.txt'), '');
    expect((await runHere(['a.yaml', '-f', 'json=one.txt', '-f', 'csv=two.txt'])).code).toBe(2);
    expect(await readFile(join(folder, 'metakoll.yaml'), 'utf8')).toBe('language: sv\n');
  });
});

describe('drafts', () => {
  const fixable = 'class: Dataset\nid: https://data.exempel.se/1\nTitel: { sv: Badplatser }\nlicense: CC0\n';

  it('of other runs stop nothing, and are let alone', async () => {
    await writeFile(join(folder, '.out.json.4242.tmp'), 'theirs');
    await writeFile(join(folder, 'a.yaml'), fixable);
    const { code } = await runHere(['a.yaml', '-f', 'json=out.json', '--fail-on', 'never'], 4242);
    expect(code).toBe(0);
    expect(await readFile(join(folder, '.out.json.4242.tmp'), 'utf8')).toBe('theirs');
    expect((await readdir(folder)).sort()).toEqual(['.out.json.4242.tmp', 'a.yaml', 'out.json']);
  });

  it.skipIf(process.platform === 'win32')('keep what is secret, and several names of one file', async () => {
    await writeFile(join(folder, 'out.json'), '');
    await chmod(join(folder, 'out.json'), 0o600);
    await writeFile(join(folder, 'a.yaml'), fixable);
    await runHere(['a.yaml', '-f', 'json=out.json']);
    expect((await stat(join(folder, 'out.json'))).mode & 0o777).toBe(0o600);
    await link(join(folder, 'out.json'), join(folder, 'name.json'));
    await runHere(['a.yaml', '-f', 'csv=out.json']);
    expect((await lstat(join(folder, 'name.json'))).nlink).toBe(2);
    expect(await readFile(join(folder, 'name.json'), 'utf8')).toContain('a.yaml');
  });
});

describe('a folder', () => {
  it.skipIf(process.platform !== 'linux')('with a name that is not UTF-8 is read', async () => {
    await writeFile(join(folder, 'a.yaml'), faulty);
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/k`), Buffer.from([0xe4]), Buffer.from('lla.yaml')]),
      faulty,
    );
    const { code, out } = await runHere(['.', '-f', 'json']);
    expect(code).toBe(1);
    const report = JSON.parse(out) as { diagnostics: { rule: string; file: string; args: object }[] };
    expect(report.diagnostics.some(({ file }) => file === 'a.yaml')).toBe(true);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'document-no-resource', args: { kind: 'unreadable' } }),
    );
  });

  it('with something that cannot be read is checked all the same', async () => {
    const files = { 'a.yaml': faulty, 'b.yaml': { code: 'EACCES' } };
    const { code, out } = await run(['.', '-f', 'json'], { files });
    expect(code).toBe(1);
    const report = JSON.parse(out()) as { diagnostics: { rule: string; file: string }[] };
    expect(report.diagnostics.filter(({ file }) => file === 'b.yaml')).toMatchObject([
      { rule: 'document-no-resource' },
    ]);
    expect(report.diagnostics.filter(({ file }) => file === 'a.yaml').length).toBeGreaterThan(1);
    const alone = await run(['b.yaml'], { files });
    expect(alone.code).toBe(2);
  });

  it.each(['class: Catalog\ntitle: [\n', 'catalog:\n  title: [\n', 'klass: Katalog\n\ttitel: x\n'])(
    'with a broken catalogue tells of it: %j',
    async (text) => {
      const { code, out } = await run(['.'], { files: { 'a.yaml': text, 'b.yaml': faulty } });
      expect(code).toBe(1);
      expect(out()).toContain('a.yaml:');
    },
  );

  it('has its settings in metakoll.yml as well', async () => {
    const files = { 'metakoll.yml': 'language: sv\n', 'a.yaml': faulty };
    const { err, out } = await run(['.', '--verbose'], { files });
    expect(err()).toContain('metakoll.yml');
    expect(out()).toContain('Fel:');
  });

  it('cannot send the baseline out of it', async () => {
    const files = { '/projekt/in/metakoll.yaml': 'baseline: ../known.json\n', 'in/a.yaml': faulty };
    const { code, err, written } = await run(['in/a.yaml', '--update-baseline'], { files });
    expect(code).toBe(2);
    expect(err()).toContain('known.json');
    expect(written.size).toBe(0);
  });
});

describe('output', () => {
  it('that does not all get out ends with 2 and a sentence', async () => {
    const stdout = {
      write: async () => {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      },
    };
    const { code, err } = await run(['a.yaml'], { files: { 'a.yaml': faulty }, stdout });
    expect(code).toBe(2);
    expect(err()).toBe(
      'metakoll: Not everything could be written: the disk is full. What came out is not the whole result.\n',
    );
  });

  it('for services names files from the top of the repository', async () => {
    await mkdir(join(folder, '.git'));
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'data', 'a.yaml'), faulty);
    const top = folder;
    folder = join(top, 'data');
    const github = await runHere(['a.yaml', '-f', 'github']);
    const gitlab = await runHere(['a.yaml', '-f', 'gitlab']);
    folder = top;
    expect(github.out).toMatch(/^::error file=data\/a\.yaml,/);
    expect(JSON.parse(gitlab.out)[0].location.path).toBe('data/a.yaml');
  });
});
