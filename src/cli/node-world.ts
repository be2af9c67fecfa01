import {
  access,
  appendFile,
  chmod,
  constants,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { EntryKind, Files, Output, World } from './world.js';

/** The real world: files, streams and environment of this process. */
export function nodeWorld(process: NodeJS.Process): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    today: () => dateOf(new Date()),
    stdin: {
      isTTY: () => process.stdin.isTTY === true,
      read: async () => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
        return Buffer.concat(chunks);
      },
    },
    stdout: outputTo(() => process.stdout),
    stderr: outputTo(() => process.stderr),
    files: files(process.pid),
  };
}

/** The date on the calendar of this machine. */
function dateOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Streams are made when they are first asked for: that costs time at the start. */
function outputTo(stream: () => NodeJS.WriteStream): Output {
  let isListening = false;
  return {
    isTTY: () => stream().isTTY === true,
    columns: () => stream().columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        const target = stream();
        if (!isListening) {
          // The error comes with the callback as well; without a listener the event would end the process.
          target.on('error', () => undefined);
          isListening = true;
        }
        target.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

function files(pid: number): Files {
  return {
    kindOf: async (path) => {
      try {
        return kindOf(await stat(path));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    read: (path) => readFile(path),
    list: async (path) => {
      const entries = await readdir(path, { withFileTypes: true });
      return Promise.all(
        entries.map(async (entry) => ({
          name: entry.name,
          kind: entry.isSymbolicLink() ? await kindOfLink(join(path, entry.name)) : kindOf(entry),
        })),
      );
    },
    append: (path, text) => appendFile(path, text),
    write: async (path, content) => {
      const present = await stat(path).catch(() => undefined);
      if (present && kindOf(present) === 'other') {
        await writeFile(path, content);
        return;
      }
      // A file that may not be written is not replaced either, though its folder would allow that.
      if (present?.isFile()) await access(path, constants.W_OK);
      const target = present?.isFile() ? await realpath(path) : path;
      const draft = join(dirname(target), `.${basename(target)}.${pid}.tmp`);
      try {
        await writeFile(draft, content, { flag: 'wx' });
        if (present?.isFile()) await chmod(draft, present.mode & 0o7777);
        await rename(draft, target);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
  };
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): EntryKind {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}

async function kindOfLink(path: string): Promise<EntryKind> {
  const kind = await stat(path).then(kindOf, () => 'other' as const);
  return kind === 'file' ? 'file' : 'other';
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
