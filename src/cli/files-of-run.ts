/** What every command that reads and writes files does in the same way. */
import { resolve } from 'node:path';
import { type Severity, severities } from '../core/model/finding.js';
import type { Format } from '../core/model/reader.js';
import type { Report } from '../core/model/report.js';
import type { CheckOptions, Input } from '../core/run/check.js';
import { loadReaderFor } from '../core/run/read.js';
import type { Invocation } from './commands.js';
import { readContext } from './context-file.js';
import { exit, UserError } from './exit.js';
import { type Found, sentencesFor } from './gather.js';
import type { ReadingOptions } from './options.js';
import { printPieces } from './output.js';
import { largerPieces } from './pieces.js';
import { texts } from './texts.js';

/** Thresholds for the exit code. */
export const thresholds = [...severities, 'never'] as const;

/** Throws what `sentence` says of the output file when it is one of the inputs. */
export function refuseToOverwrite(
  found: readonly Found[],
  output: string | undefined,
  { world }: Invocation,
  sentence: (target: string) => string,
): void {
  if (output === undefined) return;
  const target = resolve(world.cwd, output);
  if (found.some(({ absolute }) => absolute === target)) throw new UserError(sentence(target));
}

/**
 * Reads all files; those that cannot be read are named together. While the disk is at work, the readers are loaded that
 * their names call for.
 */
export async function readFound(
  found: readonly Found[],
  format: Format | undefined,
  { world, language }: Invocation,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  const problems: string[] = [];
  for (const { path, absolute, named } of found) {
    loadReaderFor(path, format);
    try {
      const bytes = absolute === undefined ? await world.stdin.read() : await world.files.read(absolute);
      inputs.push({ path, bytes, format, named });
    } catch (error) {
      problems.push(...sentencesFor(error, path, language));
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return inputs;
}

/** How the core is to read the files, from the options of the command; reads the file of `--context`. */
export async function howToRead(
  { encoding, delimiter, defaultLanguage, contextFile }: ReadingOptions,
  { world, language }: Invocation,
): Promise<CheckOptions> {
  const context = await readContext(contextFile, world, language);
  return { language, encoding, delimiter, defaultLanguage, context };
}

/** Writes a text, whole or in pieces, to standard output or to the file that was asked for. */
export async function deliver(
  text: string | Iterable<string>,
  output: string | undefined,
  { world, language }: Invocation,
): Promise<void> {
  const pieces = typeof text === 'string' ? [text] : text;
  if (output === undefined) {
    await printPieces(world.stdout, pieces);
    return;
  }
  try {
    await world.files.write(resolve(world.cwd, output), largerPieces(pieces));
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (typeof code !== 'string') throw error;
    throw new UserError(texts[language].unwritable(output, code));
  }
}

/** 1 when something is as serious as the threshold, else 0. */
export function exitCodeOf(report: Report, failOn: Severity | 'never'): number {
  if (failOn === 'never') return exit.clean;
  const limit = severities.indexOf(failOn);
  const isFound = report.diagnostics.some(({ severity }) => severities.indexOf(severity) <= limit);
  return isFound ? exit.found : exit.clean;
}
