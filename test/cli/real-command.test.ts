/** What only the built command in a process of its own can show: threads, signals, closed pipes, saved files. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { faulty } from './run.js';

const bin = projectPath('bin/metakoll.js');
const env = { PATH: process.env['PATH'], LANG: 'C' };

let folder = '';
let children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'metakoll-'));
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the command; what it says is gathered. */
function start(argv: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...argv], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const ended = new Promise<{ readonly code: number | null; readonly signal: string | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  return { child, said, ended };
}

/** A catalogue of datasets that say too little. */
function manyDatasets(count: number): string {
  const items = Array.from(
    { length: count },
    (_, at) => `  - id: https://data.exempel.se/${at}\n    title: ${at}\n`,
  );
  return `datasets:\n${items.join('')}`;
}

describe('--jobs', () => {
  it('gives the same bytes, however many files are fetched at a time', () => {
    const files = ['json', 'sarif'].map((format) => [format, join(folder, `report.${format}`)] as const);
    const formats = ['text', ...files.map(([format, file]) => `${format}=${file}`)];
    const check = (jobs: string) => {
      const argv = ['examples', '--jobs', jobs, ...formats.flatMap((name) => ['-f', name])];
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
        cwd: projectPath('.'),
        env,
        encoding: 'utf8',
      });
      return { status, stdout, stderr, written: files.map(([, file]) => readFileSync(file, 'utf8')) };
    };
    const one = check('1');
    expect(one.status).toBe(1);
    for (const text of [one.stdout, ...one.written]) expect(text.length).toBeGreaterThan(10_000);
    expect(check('2')).toEqual(one);
    expect(check('8')).toEqual(one);
  });
});

describe('a closed pipe', () => {
  it.each([
    ['ndjson', []],
    ['ndjson', ['--jobs', '2']],
    ['json', []],
  ] as const)('is said of a report as %s %j', async (format, jobs) => {
    for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, name), manyDatasets(1500));
    const { child, said, ended } = start(['.', '--quiet', '--format', format, ...jobs]);
    // As head does: takes what comes first, and goes.
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(said.err).toMatch(/^metakoll: .*(?:the reader stopped reading|mottagaren slutade läsa).*\n$/);
  });
});

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  it.each([
    ['SIGINT', []],
    ['SIGTERM', ['--jobs', '2']],
  ] as const)('%s ends at once and leaves nothing behind %j', async (signal, jobs) => {
    for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) writeFileSync(join(folder, name), manyDatasets(3000));
    const { child, said, ended } = start(['.', '-f', 'json=report.json', '-f', 'ndjson', ...jobs]);
    // The first findings are there, those of the last file are not.
    await until(() => said.out !== '');
    child.kill(signal);
    expect(await ended).toEqual({ code: null, signal });
    expect(said.err).toBe('');
    expect(said.out).not.toContain('"type":"summary"');
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  });
});

describe('--watch', () => {
  const better = faulty.replace('colour: red\n', '');

  it('checks again on each save, of whatever kind, and ends with 0', async () => {
    mkdirSync(join(folder, 'data'));
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'data/a.yaml'), faulty);
    writeFileSync(join(folder, 'elsewhere/b.yaml'), faulty);
    symlinkSync('../elsewhere/b.yaml', join(folder, 'data/b.yaml'));
    const { child, said, ended } = start(['data', '--watch', '--quiet', '-f', 'ndjson', '--lang', 'en']);
    const reports = () => said.out.split('\n').filter((line) => line.includes('"type":"summary"'));
    const report = async (count: number) => {
      await until(() => reports().length === count);
      // Time for what would be one report too many.
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(reports().length).toBe(count);
      const { summary } = JSON.parse(reports().at(-1)!) as { summary: Report['summary'] };
      return { files: summary.files, findings: summary.errors + summary.warnings + summary.infos };
    };
    const first = await report(1);
    writeFileSync(join(folder, 'data/a.yaml'), better);
    const second = await report(2);
    expect(second.findings).toBe(first.findings - 1);
    // As many editors save: a new file takes the place of the old one.
    writeFileSync(join(folder, 'data/a.yaml~'), faulty);
    renameSync(join(folder, 'data/a.yaml~'), join(folder, 'data/a.yaml'));
    expect((await report(3)).findings).toBe(first.findings);
    writeFileSync(join(folder, 'elsewhere/b.yaml'), better);
    expect((await report(4)).findings).toBe(first.findings - 1);
    mkdirSync(join(folder, 'data/new'));
    writeFileSync(join(folder, 'data/new/c.yaml'), faulty);
    expect((await report(5)).files).toBe(3);
    writeFileSync(join(folder, 'data/new/c.yaml'), better);
    await report(6);
    writeFileSync(join(folder, 'metakoll.yaml'), 'exclude: [data/new/**]\n');
    expect((await report(7)).files).toBe(2);
    // As a change of branch does: the folder is gone for a while, and is another one then.
    rmSync(join(folder, 'data'), { recursive: true });
    await until(() => said.err.includes('data'));
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/a.yaml'), faulty);
    expect((await report(8)).files).toBe(1);
    writeFileSync(join(folder, 'data/a.yaml'), better);
    await report(9);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it('says what has changed', async () => {
    writeFileSync(join(folder, 'a.yaml'), faulty);
    const { child, said, ended } = start(['a.yaml', '--watch', '--lang', 'sv']);
    await until(() => said.err.includes('Väntar på ändringar'));
    writeFileSync(join(folder, 'a.yaml'), better);
    await until(() => said.err.includes('—— a.yaml har ändrats ——'));
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: null, signal: 'SIGTERM' });
  });
});

describe('a disk that is full', () => {
  const commands = ['check', 'convert', 'score', 'preview', 'diff', 'fix', 'rules', 'explain'] as const;
  const argvOf = {
    check: ['check', 'a.yaml', '-f', 'json'],
    convert: ['convert', 'a.yaml', '--to', 'nt'],
    score: ['score', 'a.yaml'],
    preview: ['preview', 'a.yaml'],
    diff: ['diff', 'a.yaml', 'b.yaml'],
    fix: ['fix', 'b.yaml', '--dry-run'],
    rules: ['rules'],
    explain: ['explain', 'license'],
  };

  // Only some systems have a file that is always full.
  it.runIf(existsSync('/dev/full'))('is told, and ends with 2', () => {
    writeFileSync(join(folder, 'a.yaml'), faulty);
    writeFileSync(join(folder, 'b.yaml'), 'class: Dataset\nid: https://e.x/1\nissued: 1 mars 2024\n');
    for (const command of commands) {
      const full = openSync('/dev/full', 'w');
      const argv = [bin, ...argvOf[command], '--lang', 'en'];
      const { status, stderr } = spawnSync(process.execPath, argv, {
        cwd: folder,
        env,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      expect([command, status]).toEqual([command, 2]);
      expect(stderr).toContain('Not everything could be written: the disk is full.');
    }
  });
});

/** Waits for what another process does. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turns = 0; !isSo(); turns++) {
    if (turns > 2000) throw new Error('it never comes about');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
