/** Making fixes in files, for `fix` and `check --fix`. */

import type { FixedFile } from '../core/model/fixed.js';
import type { Input } from '../core/run/check.js';
import { type FixOptions, type FixResult, fixInRounds } from '../core/run/fix.js';
import { UserError } from './exit.js';
import { type FoundFile, sentencesFor } from './gather.js';
import { keepIdentifiers } from './identifiers.js';
import type { Invocation } from './invocation.js';
import { texts } from './texts.js';

/** Which fixes are asked for, from the options of a command. */
export interface FixWishes {
  readonly unsafe: boolean;
  /** Codes of rules; all of them when there are none. */
  readonly only: readonly string[];
  readonly dryRun: boolean;
}

/** Fixes files and writes those that have changed, unless it is a dry run. Standard input is never written. */
export async function fixFiles(
  found: readonly FoundFile[],
  inputs: readonly Input[],
  options: FixOptions,
  dryRun: boolean,
  invocation: Invocation,
): Promise<FixResult> {
  const result = await fixInRounds(inputs, options);
  if (dryRun) return result;
  const problems: string[] = [];
  for (const [index, file] of result.files.entries()) {
    if (file.before === file.after) continue;
    const { absolute } = found[index]!;
    if (absolute !== undefined) problems.push(...(await save(file, absolute, inputs[index]!, invocation)));
  }
  if (problems.length > 0) throw new UserError(...problems);
  await keepIdentifiers(result.after.identifiers, invocation, true);
  return result;
}

/** Writes a fixed file; says why where that cannot be done. */
async function save(
  { path, bytes }: FixedFile,
  absolute: string,
  before: Input,
  { world, language }: Invocation,
): Promise<readonly string[]> {
  const say = texts[language];
  try {
    if (!isSame(await world.files.read(absolute), before.bytes)) return [say.changedMeanwhile(path)];
  } catch (error) {
    return sentencesFor(error, path, language);
  }
  try {
    await world.files.write(absolute, bytes);
    return [];
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (typeof code !== 'string') throw error;
    return [say.unwritable(path, code)];
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
