/** What every command does with its result in the same way. */
import { resolve } from 'node:path';
import { rules } from '../core/checks/rules.js';
import { type Severity, severities } from '../core/model/finding.js';
import type { Language } from '../core/model/profile.js';
import type { Report } from '../core/model/report.js';
import { exit, UserError } from './exit.js';
import type { Invocation } from './invocation.js';
import { printPieces, type Readership, write } from './output.js';
import { largerPieces } from './pieces.js';
import { texts } from './texts.js';

/** Thresholds for the exit code. */
export const thresholds = [...severities, 'never'] as const;

/** Writes a text, whole or in pieces, or bytes, to standard output or to the file that was asked for. */
export async function deliver(
  content: string | Uint8Array | Iterable<string>,
  output: string | undefined,
  { world, language }: Invocation,
  readership: Readership = 'program',
): Promise<void> {
  const isBytes = content instanceof Uint8Array;
  const pieces = typeof content === 'string' ? [content] : content;
  if (output === undefined) {
    // No terminal can show a workbook.
    if (isBytes && world.stdout.isTTY()) throw new UserError(texts[language].needsOutput);
    if (isBytes) await write(world.stdout, content);
    else await printPieces(world.stdout, pieces as Iterable<string>, readership);
    return;
  }
  const path = resolve(world.cwd, output);
  await writing(output, language, () =>
    world.files.write(path, isBytes ? content : largerPieces(pieces as Iterable<string>)),
  );
}

/** Makes a folder for results, unless it is there. */
export async function makeFolder(folder: string, { world, language }: Invocation): Promise<void> {
  await writing(folder, language, () => world.files.makeFolder(resolve(world.cwd, folder)));
}

/** Writes; what the system refuses is said by its name. */
async function writing(name: string, language: Language, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (typeof code !== 'string') throw error;
    throw new UserError(texts[language].unwritable(name, code));
  }
}

/** 1 when something is as serious as the threshold, else 0. */
export function exitCodeOf(report: Report, failOn: Severity | 'never'): number {
  if (failOn === 'never') return exit.clean;
  const limit = severities.indexOf(failOn);
  const isFound = report.diagnostics.some(
    ({ rule, severity }) => severities.indexOf(severity) <= limit && rules.get(rule)?.isNeverFailing !== true,
  );
  return isFound ? exit.found : exit.clean;
}
