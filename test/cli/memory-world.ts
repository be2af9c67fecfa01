import { dirname, join } from 'node:path';
import type { EntryKind, Network, Output, World } from '../../src/cli/world.js';

/** What a test says about its world; everything else is empty, quiet and in English. */
export interface WorldSketch {
  /** Files by path, relative to the working directory or absolute. An error code stands for a file that gives it. */
  readonly files?: Readonly<Record<string, string | Uint8Array | { readonly code: string }>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** What standard input holds; a terminal where there is nothing. */
  readonly stdin?: string;
  /** What somebody types at the terminal, line by line; then the answers end. */
  readonly typed?: readonly string[];
  readonly stdout?: Partial<Output>;
  readonly stderr?: Partial<Output>;
  /** Milliseconds that pass each time somebody looks at the clock. */
  readonly tick?: number;
  /** Whether a browser opens what it is given; there is one where nothing is said. */
  readonly hasBrowser?: boolean;
  /** What is asked of the network; without it there is none, and to ask for it fails. */
  readonly network?: Network;
}

/** A world in memory, and what was written to it. */
export interface MemoryWorld {
  readonly world: World;
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
  /** Paths that were read, in order. */
  readonly read: readonly string[];
  /** Paths that were opened in a browser. */
  readonly browsed: readonly string[];
  /** Someone else saves a file, or removes it. */
  readonly save: (path: string, content: string | undefined) => void;
  /** Ctrl-C: the exit code, where somebody has decided on one. */
  readonly interrupt: () => number | undefined;
  /** How many wait for Ctrl-C. */
  readonly interrupts: () => number;
}

const cwd = '/projekt';

/** Makes a world in memory. */
export function memoryWorld(sketch: WorldSketch = {}): MemoryWorld {
  const files = new Map(
    Object.entries(sketch.files ?? {}).map(([path, content]) => [join(cwd, path), content]),
  );
  for (const [path, content] of Object.entries(sketch.files ?? {})) {
    if (path.startsWith('/')) {
      files.delete(join(cwd, path));
      files.set(path, content);
    }
  }
  const folders = new Set<string>(['/', cwd]);
  for (const path of files.keys()) {
    for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at);
  }
  let out = '';
  let err = '';
  const written = new Map<string, string>();
  const read: string[] = [];
  const kindOf = (path: string): EntryKind | undefined =>
    files.has(path) ? 'file' : folders.has(path) ? 'folder' : undefined;
  const output = (write: (text: string) => void): Output => ({
    isTTY: () => false,
    columns: () => undefined,
    write: async (text) => write(typeof text === 'string' ? text : new TextDecoder().decode(text)),
  });
  const handlers = new Set<Parameters<World['onInterrupt']>[0]>();
  const browsed: string[] = [];
  const watchers = new Set<(path: string) => void>();
  let now = 0;
  const typed = [...(sketch.typed ?? [])];
  const world: World = {
    cwd,
    env: sketch.env ?? {},
    locale: () => sketch.locale ?? 'en-GB',
    today: () => '2026-11-25',
    stdin: {
      isTTY: () => sketch.stdin === undefined,
      read: async () => new TextEncoder().encode(sketch.stdin ?? ''),
      line: async () => typed.shift(),
    },
    stdout: {
      ...output((text) => {
        out += text;
      }),
      ...sketch.stdout,
    },
    stderr: {
      ...output((text) => {
        err += text;
      }),
      ...sketch.stderr,
    },
    clock: {
      now: () => {
        now += sketch.tick ?? 0;
        return now;
      },
      time: () => Date.parse('2026-11-25T04:00:00Z'),
      wait: () => new Promise((resolve) => setImmediate(resolve)),
    },
    network: async () => {
      if (!sketch.network) throw new Error('this world has no network');
      return sketch.network;
    },
    onInterrupt: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    browse: async (path) => {
      browsed.push(path);
      return sketch.hasBrowser ?? true;
    },
    watch: (watched, changed) => {
      const watcher = (path: string) => {
        if (watched.includes(dirname(path))) changed(path);
      };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    files: {
      kindOf: async (path) => kindOf(path),
      read: async (path) => {
        read.push(path);
        const content = files.get(path);
        if (content === undefined) throw failure(folders.has(path) ? 'EISDIR' : 'ENOENT');
        if (typeof content === 'string') return new TextEncoder().encode(content);
        if (content instanceof Uint8Array) return content;
        throw failure(content.code);
      },
      identityOf: async (path) => path,
      realPath: async (path) => path,
      list: async (path) =>
        [...files.keys(), ...folders]
          .filter((item) => item !== path && dirname(item) === path)
          .reverse()
          .map((item) => ({ name: item.slice(path === '/' ? 1 : path.length + 1), kind: kindOf(item)! })),
      makeFolder: async (path) => {
        for (let at = path; !folders.has(at); at = dirname(at)) folders.add(at);
      },
      append: async (path, text) => {
        written.set(path, (written.get(path) ?? '') + text);
      },
      write: async (path, content) => {
        if (folders.has(path)) throw failure('EISDIR');
        if (!folders.has(dirname(path))) throw failure('ENOENT');
        const whole = content instanceof Uint8Array ? content : [...content].join('');
        files.set(path, whole);
        written.set(path, typeof whole === 'string' ? whole : new TextDecoder().decode(whole));
      },
    },
  };
  return {
    world,
    out: () => out,
    err: () => err,
    written,
    read,
    browsed,
    save: (name, content) => {
      const path = join(cwd, name);
      if (content === undefined) files.delete(path);
      else files.set(path, content);
      for (const watcher of watchers) watcher(path);
    },
    interrupt: () => [...handlers].map((handler) => handler('SIGINT')).find((code) => code !== undefined),
    interrupts: () => handlers.size,
  };
}

/** An error as the file system gives it. */
function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
