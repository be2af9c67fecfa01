/** Findings that are known from before: reading, using and writing the file of `--baseline`. */

import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import {
  type Baseline,
  baselineText,
  type FileKnowledge,
  readBaseline,
  updatedBaseline,
  withoutKnown,
} from '../core/run/baseline.js';
import type { Configured } from './configuration.js';
import { deliver } from './deliver.js';
import { UserError } from './exit.js';
import { type FoundFile, shownPath } from './gather.js';
import type { Invocation } from './invocation.js';
import { print } from './output.js';
import { readNamed } from './read-named.js';
import type { Reportable } from './reports.js';
import { texts } from './texts.js';

/** What the options of a command say about the baseline. */
export interface BaselineOptions {
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly quiet: boolean;
}

/** The file of the baseline: that of the option, else that of the configuration. */
export function baselineFile(
  { baseline }: BaselineOptions,
  { run, invocation: { world, language } }: Configured,
): string | undefined {
  if (baseline !== undefined) return resolve(world.cwd, baseline);
  if (run?.config.baseline === undefined) return undefined;
  const file = resolve(run.folder, run.config.baseline);
  // A configuration that came with the files must not have others read or written.
  const way = relative(run.folder, file);
  if (way.startsWith('..') || isAbsolute(way)) throw new UserError(texts[language].baselineOutside(way));
  return file;
}

/** The result without what is known. With `--update-baseline` everything that was found is known from now on. */
export async function hideKnown<Result extends Reportable>(
  result: Result,
  found: readonly FoundFile[],
  options: BaselineOptions,
  configured: Configured,
): Promise<Result> {
  const { invocation } = configured;
  const { world, language } = invocation;
  const say = texts[language];
  const absolute = baselineFile(options, configured);
  if (absolute === undefined) {
    if (options.updateBaseline) throw new UserError(say.baselineNotNamed);
    return result;
  }
  const path = shownPath(world, absolute);
  const before = await readKnown(absolute, path, options, invocation);
  const knowledge = await knowledgeOf(dirname(absolute), before, found, invocation);
  if (!options.updateBaseline)
    return { ...result, report: withoutKnown(result.report, before, path, knowledge) };
  const after = updatedBaseline(result.report, before, knowledge);
  await deliver(baselineText(after), absolute, invocation);
  if (!options.quiet) {
    const count = after.findings.reduce((sum, item) => sum + item.count, 0);
    await print(world.stderr, `${say.baselineWritten(path, count)}\n`);
  }
  return { ...result, report: withoutKnown(result.report, after, path, knowledge) };
}

async function readKnown(
  absolute: string,
  path: string,
  { updateBaseline }: BaselineOptions,
  invocation: Invocation,
): Promise<Baseline> {
  const { world, language } = invocation;
  const say = texts[language];
  if ((await world.files.kindOf(absolute)) === undefined) {
    if (updateBaseline) return { findings: [] };
    throw new UserError(say.baselineMissing(path));
  }
  const bytes = await readNamed(absolute, path, invocation);
  const baseline = readBaseline(new TextDecoder().decode(bytes));
  if (!baseline) throw new UserError(say.baselineBroken(path));
  return baseline;
}

/** Which files of the baseline this run knows about: those that were checked, and those that are no longer there. */
async function knowledgeOf(
  folder: string,
  { findings }: Baseline,
  found: readonly FoundFile[],
  { world }: Invocation,
): Promise<FileKnowledge> {
  const nameOf = (path: string) => relative(folder, resolve(world.cwd, path)).split(sep).join('/');
  const covered = new Set(found.map(({ path }) => nameOf(path)));
  for (const file of new Set(findings.map((item) => item.file))) {
    if (!covered.has(file) && (await world.files.kindOf(resolve(folder, file))) === undefined)
      covered.add(file);
  }
  return { nameOf, isCovered: (name) => covered.has(name) };
}
