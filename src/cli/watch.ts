/** Checks files again each time one of them is saved. */
import { basename, dirname, resolve } from 'node:path';
import { type CheckCommandOptions, checkFound, openCheck } from './check-run.js';
import { exit, linesOf, UserError } from './exit.js';
import { configNames, shownPath } from './gather.js';
import type { Invocation } from './invocation.js';
import { baselineFile } from './known.js';
import { print } from './output.js';
import type { Session } from './session.js';
import { texts } from './texts.js';
import type { World } from './world.js';

/** A file is saved in several steps: what comes within this time (in milliseconds) is one change. */
const pause = 200;

/** What a run depends on. */
interface Watched {
  readonly session: Session;
  /** Its files and what else it reads; where there are links also what they lead to. */
  readonly files: ReadonlySet<string>;
  /** Folders in which new files may appear that are to be checked. */
  readonly open: ReadonlySet<string>;
  /** Every folder with something of this, and those where such a folder may come back. */
  readonly folders: ReadonlySet<string>;
  /** Which files there are; nothing is like it when they could not be checked. */
  readonly list: string | undefined;
}

/**
 * Checks, and then again after each change, until the user ends it: Ctrl-C gives 0. What cannot be done at first ends
 * the run; later on the file may just be in the middle of being saved, so it is reported and the watch goes on.
 */
export async function watchFiles(
  operands: readonly string[],
  options: CheckCommandOptions,
  invocation: Invocation,
): Promise<number> {
  const { world } = invocation;
  const release = world.onInterrupt((signal) => (signal === 'SIGINT' ? exit.clean : undefined));
  const changes = changesIn(world);
  try {
    let watched = await look(operands, options, invocation);
    if (!watched) return exit.failed;
    changes.follow(watched, options);
    await checkFound(watched.session, options);
    for (;;) {
      const { language } = watched.session.invocation;
      if (!options.quiet) await print(world.stderr, `${texts[language].watching}\n`);
      watched = await nextCheck(watched, changes, operands, options, invocation);
    }
  } finally {
    changes.end();
    release();
  }
}

/** Waits for a change that matters, and checks. */
async function nextCheck(
  before: Watched,
  changes: Changes,
  operands: readonly string[],
  options: CheckCommandOptions,
  invocation: Invocation,
): Promise<Watched> {
  const { world } = invocation;
  for (;;) {
    const changed = await changes.next();
    const isKnown = changed.some((path) => before.files.has(path) || configNames.includes(basename(path)));
    let now = before;
    try {
      now = (await look(operands, options, invocation)) ?? before;
      changes.follow(now, options);
      if (!isKnown && now.list === before.list) continue;
      await writeChanged(changed, now, options);
      await checkFound(now.session, options);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await print(world.stderr, linesOf(error));
      return { ...now, list: undefined };
    }
    return now;
  }
}

/** A line between two reports, with what has changed. */
async function writeChanged(
  changed: readonly string[],
  { session: { invocation }, files }: Watched,
  { quiet }: CheckCommandOptions,
): Promise<void> {
  if (quiet) return;
  const { world, language } = invocation;
  const own = changed.filter((path) => files.has(path));
  const [first = '', ...more] = own.length > 0 ? own : changed;
  const text = texts[language].changed(shownPath(world, first), more.length);
  await print(world.stderr, `\n—— ${text} ——\n\n`);
}

/** The files and settings as they are now, and where they may change. */
async function look(
  operands: readonly string[],
  options: CheckCommandOptions,
  invocation: Invocation,
): Promise<Watched | undefined> {
  const { world } = invocation;
  const open = new Set<string>();
  const session = await openCheck(operands, options, invocation, (folder) => open.add(folder));
  if (!session) return undefined;
  const absolute = session.found.map((file) => file.absolute);
  if (absolute.includes(undefined)) throw new UserError(texts[session.invocation.language].watchAlone);
  const others = [options.contextFile, baselineFile(options, session)];
  const files = new Set(session.files);
  for (const path of [...absolute, ...others]) {
    if (path === undefined) continue;
    const file = resolve(world.cwd, path);
    files.add(file);
    files.add(await world.files.realPath(file).catch(() => file));
  }
  const above = [...files, ...open].map((path) => dirname(path));
  const list = JSON.stringify(absolute);
  return { session, files, open, folders: new Set([world.cwd, ...open, ...above]), list };
}

/** What has changed in folders that are watched. */
interface Changes {
  /** Listens from now on to what this depends on. */
  readonly follow: (watched: Watched, options: CheckCommandOptions) => void;
  /** Waits until something has changed and nothing changes any more. */
  readonly next: () => Promise<readonly string[]>;
  readonly end: () => void;
}

function changesIn(world: World): Changes {
  const changed = new Set<string>();
  let events = 0;
  let wake: () => void = () => undefined;
  let followed: Watched | undefined;
  let written: ReadonlySet<string> = new Set();
  let end: () => void = () => undefined;
  const onChange = (path: string) => {
    if (!followed || written.has(path)) return;
    const { files, open, folders } = followed;
    const isNew = open.has(dirname(path)) && !basename(path).startsWith('.');
    const isKnown = files.has(path) || folders.has(path) || configNames.includes(basename(path));
    if (!isNew && !isKnown) return;
    changed.add(path);
    events += 1;
    wake();
  };
  return {
    follow: (watched, options) => {
      const { session, folders } = watched;
      const baseline = options.updateBaseline ? baselineFile(options, session) : undefined;
      const outputs = [options.output, baseline, ...options.reports.map(({ file }) => file)];
      written = new Set(outputs.flatMap((file) => (file === undefined ? [] : resolve(world.cwd, file))));
      followed = watched;
      // Anew each time, since a folder may have been another one in the meantime; and before the old watch ends.
      const endBefore = end;
      end = world.watch([...folders], onChange);
      endBefore();
    },
    next: async () => {
      if (changed.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      for (let seen = -1; seen !== events; ) {
        seen = events;
        await world.clock.wait(pause);
      }
      const all = [...changed].sort();
      changed.clear();
      return all;
    },
    end: () => end(),
  };
}
