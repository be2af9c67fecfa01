/** The file beside a configuration in which identifiers are kept that metakoll has given. */
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../core/config/config.js';
import type { IdentifierSettings, IdentifierUpdate } from '../core/model/identifiers.js';
import type { Language } from '../core/model/profile.js';
import { UserError } from './exit.js';
import { sentencesFor, shownPath } from './gather.js';
import type { Invocation } from './invocation.js';
import { print } from './output.js';
import { texts } from './texts.js';

interface Sentences {
  readonly kept: (update: IdentifierUpdate) => string;
  readonly unkept: (added: number, file: string) => string;
}

const says: Readonly<Record<Language, Sentences>> = {
  sv: {
    kept: ({ file, added, renamed, removed }) =>
      `${file}: ${added} nya identifierare, ${renamed} för resurser som har bytt namn, ${removed} för resurser som är borta. Spara filen i versionshanteringen.`,
    unkept: (added, file) =>
      `${added} ${added === 1 ? 'identifierare är ny' : 'identifierare är nya'}. metakoll convert eller metakoll fix sparar ${added === 1 ? 'den' : 'dem'} i ${file}.`,
  },
  en: {
    kept: ({ file, added, renamed, removed }) =>
      `${file}: ${added} new ${added === 1 ? 'identifier' : 'identifiers'}, ${renamed} of resources under a new name, ${removed} of resources that are gone. Keep the file in version control.`,
    unkept: (added, file) =>
      `${added} ${added === 1 ? 'identifier is' : 'identifiers are'} new. metakoll convert or metakoll fix keeps ${added === 1 ? 'it' : 'them'} in ${file}.`,
  },
};

/** How resources get identifiers by a configuration; undefined where they get none. */
export async function identifierSettings(
  config: Config,
  configuration: string,
  { world, language }: Pick<Invocation, 'world' | 'language'>,
): Promise<IdentifierSettings | undefined> {
  if (config.ids === undefined || config.base === undefined) return undefined;
  const { identifiersBroken, IdentifiersBroken, identifiersBy, identifiersName } = await import(
    '../core/config/identifiers.js'
  );
  const absolute = join(dirname(configuration), identifiersName);
  const file = shownPath(world, absolute);
  try {
    const isThere = (await world.files.kindOf(absolute)) === 'file';
    return identifiersBy(config, file, isThere ? await world.files.read(absolute) : undefined);
  } catch (error) {
    if (error instanceof IdentifiersBroken) throw new UserError(identifiersBroken(file, error, language));
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
    if (!quiet) await print(world.stderr, `${says[language].kept(update)}\n`);
  }
}

/** What a check says of identifiers that are not kept yet. */
export function unkeptLines(
  updates: readonly IdentifierUpdate[],
  language: Invocation['language'],
): readonly string[] {
  return updates
    .filter(({ added }) => added > 0)
    .map(({ added, file }) => says[language].unkept(added, file));
}
