import { type FSWatcher, rmSync, type Stats, watch } from 'node:fs';
import {
  access,
  appendFile,
  chmod,
  chown,
  constants,
  copyFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
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
  const onInterrupt = interruptsOf(process);
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
      line: linesFrom(process),
    },
    stdout: outputTo(() => process.stdout),
    stderr: outputTo(() => process.stderr),
    files: files(process.pid, onInterrupt),
    clock: {
      now: () => performance.now(),
      time: () => Date.now(),
      wait: (milliseconds) =>
        new Promise((resolve) => {
          if (milliseconds === 0) setImmediate(resolve);
          else setTimeout(resolve, milliseconds);
        }),
    },
    network: async () => (await import('./network/node-network.js')).nodeNetwork(process.env),
    onInterrupt,
    watch: watchFolders,
    browse: async (path) => (await import('./browse.js')).browse(path, process.platform),
  };
}

/**
 * Lines as they are typed. The terminal stays as it is, so that Ctrl-C ends the process as ever; between two lines nothing
 * is listened to, so that the process may end.
 */
function linesFrom(process: NodeJS.Process): () => Promise<string | undefined> {
  const ready: string[] = [];
  let begun = '';
  return () =>
    new Promise((resolve) => {
      const next = ready.shift();
      if (next !== undefined) {
        resolve(next);
        return;
      }
      const { stdin } = process;
      stdin.setEncoding('utf8');
      const finish = (line: string | undefined) => {
        stdin.off('data', onData).off('end', onEnd).pause();
        resolve(line);
      };
      const onEnd = () => {
        const last = begun === '' ? undefined : begun;
        begun = '';
        finish(last);
      };
      const onData = (text: string) => {
        const lines = (begun + text).split(/\r?\n/);
        begun = lines.pop()!;
        ready.push(...lines);
        const line = ready.shift();
        if (line !== undefined) finish(line);
      };
      stdin.on('data', onData).on('end', onEnd).resume();
    });
}

/** Where nobody listens the process is ended at once by the system, in the middle of whatever it does. */
function interruptsOf(process: NodeJS.Process): World['onInterrupt'] {
  const handlers = new Set<Parameters<World['onInterrupt']>[0]>();
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    const codes = [...handlers].map((handler) => handler(signal));
    const code = codes.find((item) => item !== undefined);
    if (code !== undefined) process.exit(code);
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    process.kill(process.pid, signal);
    // The first process of a container is not ended by signals that it does not listen to.
    if (process.pid === 1) process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const listen = () => process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  if (process.pid === 1) listen();
  return (handler) => {
    if (handlers.size === 0 && process.pid !== 1) listen();
    handlers.add(handler);
    return () => {
      handlers.delete(handler);
      if (handlers.size === 0 && process.pid !== 1) process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    };
  };
}

/** Folders are watched and not files, since many editors put a new file in place of the old one. */
function watchFolders(folders: readonly string[], changed: (path: string) => void): () => void {
  const watchers = folders.flatMap((folder): FSWatcher | [] => {
    try {
      const watcher = watch(folder, (_, name) => changed(name === null ? folder : join(folder, name)));
      // The folder itself may be taken away; the one above reports that.
      return watcher.on('error', () => watcher.close());
    } catch {
      return [];
    }
  });
  return () => {
    for (const watcher of watchers) watcher.close();
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

/** So many bytes are asked for at once. */
const mostAtOnce = 0x40000000;

function files(pid: number, onInterrupt: World['onInterrupt']): Files {
  return {
    kindOf: async (path) => {
      try {
        return kindOf(await stat(path));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    read: readWhole,
    realPath: (path) => realpath(path),
    identityOf: async (path) => {
      const present = await stat(path, { bigint: true }).catch(() => undefined);
      if (present?.isFile()) return `${present.dev}:${present.ino}`;
      return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
    },
    list: async (path) => {
      const entries = await readdir(path, { withFileTypes: true });
      return Promise.all(
        entries.map(async (entry) => ({
          name: entry.name,
          kind: entry.isSymbolicLink() ? await kindOfLink(join(path, entry.name)) : kindOf(entry),
        })),
      );
    },
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true });
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
      const draft = await openDraft(target, pid, present?.isFile() === true);
      const takeBack = onInterrupt(() => void rmSync(draft.path, { force: true }));
      try {
        await writeFile(draft.file, content);
        await draft.file.close();
        await putInPlace(draft.path, target, present?.isFile() ? present : undefined);
      } catch (error) {
        await draft.file.close().catch(() => undefined);
        await rm(draft.path, { force: true });
        throw error;
      } finally {
        takeBack();
      }
    },
  };
}

/**
 * A new file beside the one that is to be written. One that is there already is what another run has left or is writing, and
 * is let alone. Where a file is replaced nobody else may read the draft: it may be a secret.
 */
async function openDraft(
  target: string,
  pid: number,
  isSecret: boolean,
): Promise<{ readonly path: string; readonly file: FileHandle }> {
  for (let number = 0; ; number++) {
    const path = join(dirname(target), `.${basename(target)}.${pid}${number === 0 ? '' : `-${number}`}.tmp`);
    try {
      return { path, file: await open(path, 'wx', isSecret ? 0o600 : 0o666) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || number === mostDrafts) throw error;
    }
  }
}

/** So many drafts of others are passed by. */
const mostDrafts = 100;

/**
 * Puts a draft in the place of a file, which keeps its permissions and its owner. A file that has several names (hard links)
 * is written over instead, so that all of them stay names of one file.
 */
async function putInPlace(draft: string, target: string, present: Stats | undefined): Promise<void> {
  if (present && present.nlink > 1) {
    await copyFile(draft, target);
    await rm(draft);
    return;
  }
  if (present) {
    // Only some may give a file to its owner; to whom it belongs already is nothing to do.
    await chown(draft, present.uid, present.gid).catch(() => undefined);
    await chmod(draft, present.mode & 0o7777);
  }
  await rename(draft, target);
}

/**
 * Reads a file with one question to the system. `readFile` asks for small parts, and waits for this thread after each,
 * which has other things to do meanwhile; it takes what is left where a file does not say its size, or has grown.
 */
async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafeSlow(size > mostAtOnce ? 0 : size);
    const { bytesRead } = await file.read(bytes, 0, bytes.length);
    const rest = await file.readFile();
    const start = bytes.subarray(0, bytesRead);
    return rest.length === 0 ? start : Buffer.concat([start, rest]);
  } finally {
    await file.close();
  }
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
