/** What check, fix, convert and diff begin with: which files, by which settings, and what stands in them. */
import { resolve } from 'node:path';
import type { Input } from '../core/run/check.js';
import { loadReaderFor } from '../core/run/read.js';
import { type Configured, configurationsOf } from './configuration.js';
import { UserError } from './exit.js';
import { type FoundFile, gather, sentencesFor, shownPath } from './gather.js';
import type { Invocation } from './invocation.js';
import { type BaselineOptions, baselineFile } from './known.js';
import type { CommonOptions, ReadingOptions } from './options.js';
import { texts } from './texts.js';
import type { World } from './world.js';

/** The files of a run, and what is known of them before they are read. */
export interface Session extends Configured {
  /** The files that belong together, as the operands were given; those that are passed over are gone. */
  readonly groups: readonly (readonly FoundFile[])[];
}

/** What a command wants of its session. */
export interface SessionWishes {
  /** Checks what the configuration names where no operand does. */
  readonly usesInclude?: boolean;
  /** Called with each folder that is looked into. */
  readonly onFolder?: ((folder: string) => void) | undefined;
  /** Files that will be written: none of them may be one that is read. What is said of one that is. */
  readonly outputs?: readonly (string | undefined)[];
  readonly overwriting?: 'wouldOverwrite' | 'wouldOverwriteInput';
  /** Where the findings are that are known from before: that file is never checked. */
  readonly baseline?: BaselineOptions;
}

/**
 * Finds the files that each group of operands names, and the settings for them. Where there are no operands standard input
 * is read; nothing where that is a terminal.
 */
export async function openSession(
  groups: readonly (readonly string[])[],
  options: CommonOptions & ReadingOptions,
  invocation: Invocation,
  {
    usesInclude = false,
    onFolder,
    outputs = [],
    overwriting = 'wouldOverwrite',
    baseline,
  }: SessionWishes = {},
): Promise<Session | undefined> {
  const { world, language } = invocation;
  const configurations = configurationsOf(options, invocation);
  const operands = groups.flat();
  const isBare = operands.length === 0;
  const paths = isBare && usesInclude ? [await configurations.include()] : groups;
  if (paths.flat().length === 0 && world.stdin.isTTY()) return undefined;
  const gathered: (readonly FoundFile[])[] = [];
  for (const group of paths) {
    const given = group.length === 0 ? ['-'] : group;
    gathered.push(await gather(given, { world, language, stdinName: options.stdinName, onFolder }));
  }
  const configured = await configurations.apply(gathered.flat(), operands);
  const known = baseline && baselineFile(baseline, configured);
  const found = configured.found.filter(({ absolute }) => absolute === undefined || absolute !== known);
  const say = texts[configured.invocation.language];
  const read = [...found.map(({ absolute }) => absolute), ...configured.files, options.contextFile];
  await refuseToOverwrite(read, outputs, world, (target) => say[overwriting](target), say.sameFileTwice);
  const kept = new Set(found);
  return { ...configured, found, groups: gathered.map((group) => group.filter((item) => kept.has(item))) };
}

/**
 * A file that is read is never written over by accident, whatever name or link it goes by, and two results never go into one
 * file. What is no file, such as `/dev/null`, takes everything.
 */
async function refuseToOverwrite(
  read: readonly (string | undefined)[],
  outputs: readonly (string | undefined)[],
  { cwd, files }: World,
  overwriting: (path: string) => string,
  twice: (path: string) => string,
): Promise<void> {
  const targets = outputs.flatMap((output) => (output === undefined ? [] : resolve(cwd, output)));
  if (targets.length === 0) return;
  const taken = new Set<string>();
  for (const path of read) if (path !== undefined) taken.add(await files.identityOf(resolve(cwd, path)));
  const written = new Set<string>();
  for (const target of targets) {
    if ((await files.kindOf(target).catch(() => undefined)) === 'other') continue;
    const identity = await files.identityOf(target);
    if (taken.has(identity)) throw new UserError(overwriting(shownPath({ cwd }, target)));
    if (written.has(identity)) throw new UserError(twice(shownPath({ cwd }, target)));
    written.add(identity);
  }
}

/**
 * Reads files, so many at a time. One that cannot be read among others is a finding; where none can be read, all are named together. While the
 * disk is at work, the readers are loaded that their names call for.
 */
export async function readFiles(
  found: readonly FoundFile[],
  { format, network }: Pick<ReadingOptions, 'format' | 'network'>,
  invocation: Invocation,
  atATime = 1,
): Promise<readonly Input[]> {
  const { world, language } = invocation;
  const inputs: (readonly Input[])[] = [];
  const problems: (readonly string[])[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < found.length; at = next++) {
      const { path, absolute, address, named, isFromFile = false } = found[at]!;
      loadReaderFor(path, format);
      try {
        if (address) {
          const { fetchCatalogue } = await import('./network/harvest.js');
          inputs[at] = await fetchCatalogue(
            { path, address, format, isTyped: !isFromFile },
            network,
            invocation,
          );
          continue;
        }
        const bytes = absolute === undefined ? await world.stdin.read() : await world.files.read(absolute);
        inputs[at] = [{ path, bytes, format, named }];
      } catch (error) {
        problems[at] = sentencesFor(error, path, language);
        const code = String((error as { readonly code?: unknown }).code);
        inputs[at] = [{ path, bytes: new Uint8Array(), format, named: true, unreadable: code }];
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, found.length) }, work));
  const read = inputs.flat();
  if (problems.length > 0 && read.every(({ unreadable }) => unreadable !== undefined))
    throw new UserError(...problems.flat());
  return read;
}
