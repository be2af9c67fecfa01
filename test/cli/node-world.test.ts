import { EventEmitter } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.js';

describe('the real world', () => {
  const { files } = nodeWorld(process);
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'metakoll-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('knows files, folders and what is missing', async () => {
    await writeFile(join(folder, 'a.yaml'), 'x');
    expect(await files.kindOf(join(folder, 'a.yaml'))).toBe('file');
    expect(await files.kindOf(folder)).toBe('folder');
    expect(await files.kindOf(join(folder, 'b.yaml'))).toBeUndefined();
    expect(await files.kindOf(join(folder, 'a.yaml', 'b.yaml'))).toBeUndefined();
    expect(new TextDecoder().decode(await files.read(join(folder, 'a.yaml')))).toBe('x');
    await expect(files.read(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('follows links to files, but not to folders', async () => {
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'a.yaml'), 'x');
    await symlink(join(folder, 'a.yaml'), join(folder, 'link.yaml'));
    await symlink(folder, join(folder, 'sub', 'round'));
    await symlink(join(folder, 'nowhere'), join(folder, 'broken'));
    const kinds = Object.fromEntries((await files.list(folder)).map(({ name, kind }) => [name, kind]));
    expect(kinds).toEqual({ 'a.yaml': 'file', 'link.yaml': 'file', sub: 'folder', broken: 'other' });
    expect(await files.list(join(folder, 'sub'))).toEqual([{ name: 'round', kind: 'other' }]);
  });

  it('writes a file whole, in place of an older one, and leaves no draft behind', async () => {
    const target = join(folder, 'report.txt');
    await files.write(target, 'one');
    await files.write(target, 'two');
    expect(await readFile(target, 'utf8')).toBe('two');
    await symlink(target, join(folder, 'link.txt'));
    await files.write(join(folder, 'link.txt'), 'three');
    expect(await readFile(target, 'utf8')).toBe('three');
    await expect(files.write(folder, 'x')).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(['link.txt', 'report.txt']);
    await files.write('/dev/null', 'x');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says what may not be read',
    async () => {
      await writeFile(join(folder, 'a.yaml'), 'x');
      await chmod(join(folder, 'a.yaml'), 0);
      await expect(files.read(join(folder, 'a.yaml'))).rejects.toMatchObject({ code: 'EACCES' });
    },
  );

  it('takes a draft away when it is interrupted, and ends as the system would end it', async () => {
    const signals: string[] = [];
    const fake = Object.assign(new EventEmitter(), {
      pid: 4242,
      cwd: () => folder,
      kill: (_: number, signal: string) => signals.push(signal),
    });
    const world = nodeWorld(fake as unknown as NodeJS.Process);
    const drafts = async () => (await readdir(folder)).filter((name) => name.endsWith('.4242.tmp'));
    const written = world.files.write(join(folder, 'report.txt'), 'x'.repeat(50_000_000)).catch(String);
    while ((await drafts()).length === 0) await world.clock.wait(0);
    fake.emit('SIGINT', 'SIGINT');
    expect(await drafts()).toEqual([]);
    expect(signals).toEqual(['SIGINT']);
    await written;
    expect(fake.listenerCount('SIGINT')).toBe(0);
  });

  it('ends with the code that somebody has decided on, and listens only while somebody waits', () => {
    const codes: number[] = [];
    const fake = Object.assign(new EventEmitter(), {
      pid: 4242,
      cwd: () => folder,
      exit: (code: number) => codes.push(code),
      kill: () => undefined,
    });
    const { onInterrupt } = nodeWorld(fake as unknown as NodeJS.Process);
    expect(fake.eventNames()).toEqual([]);
    const takeBack = onInterrupt((signal) => (signal === 'SIGINT' ? 0 : undefined));
    expect(fake.eventNames()).toEqual(['SIGINT', 'SIGTERM']);
    fake.emit('SIGINT', 'SIGINT');
    expect(codes).toEqual([0]);
    takeBack();
    expect(fake.eventNames()).toEqual([]);
  });

  it('speaks some language', () => {
    expect(nodeWorld(process).locale()).toMatch(/^[a-z]{2}/i);
  });
});
