/** The file beside a configuration in which identifiers are kept that metakoll has given. */
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../core/config/config.js';
import type { IdentifierSettings, IdentifierUpdate } from '../core/model/identifiers.js';
import { UserError } from './exit.js';
import { sentencesFor, shownPath } from './gather.js';
import type { Invocation } from './invocation.js';
import { print } from './output.js';
import { texts } from './texts.js';

/** How resources get identifiers by a configuration; undefined where they get none. */
export async function identifierSettings(
  { ids, base, removedIds }: Config,
  configuration: string,
  { world, language }: Pick<Invocation, 'world' | 'language'>,
): Promise<IdentifierSettings | undefined> {
  if (ids === undefined || base === undefined) return undefined;
  const { identifiersName, IdentifiersBroken, readIdentifiers } = await import(
    '../core/config/identifiers.js'
  );
  const absolute = join(dirname(configuration), identifiersName);
  const file = shownPath(world, absolute);
  const keepsRemoved = removedIds === 'keep';
  try {
    const isThere = (await world.files.kindOf(absolute)) === 'file';
    const known = isThere ? readIdentifiers(await world.files.read(absolute)) : [];
    return { base, file, known, keepsRemoved };
  } catch (error) {
    if (error instanceof IdentifiersBroken)
      throw new UserError(texts[language].identifiersBroken(file, error.line, error.isConflict));
    throw new UserError(...sentencesFor(error, file, language));
  }
}

/** Writes the identifiers that have changed, and says what was done. */
export async function keepIdentifiers(
  updates: readonly IdentifierUpdate[],
  { world, language }: Invocation,
  quiet: boolean,
): Promise<void> {
  for (const update of updates) {
    if (!update.isChanged) continue;
    const { identifiersText } = await import('../core/config/identifiers.js');
    try {
      await world.files.write(
        resolve(world.cwd, update.file),
        new TextEncoder().encode(identifiersText(update.known)),
      );
    } catch (error) {
      const code = (error as { readonly code?: unknown }).code;
      if (typeof code !== 'string') throw error;
      throw new UserError(texts[language].unwritable(update.file, code));
    }
    if (!quiet) await print(world.stderr, `${texts[language].identifiersKept(update)}\n`);
  }
}

/** What a check says of identifiers that are not kept yet. */
export function unkeptLines(
  updates: readonly IdentifierUpdate[],
  language: Invocation['language'],
): readonly string[] {
  return updates
    .filter(({ added }) => added > 0)
    .map(({ added, file }) => texts[language].identifiersUnkept(added, file));
}
