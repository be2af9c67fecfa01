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
  readonly broken: (file: string, line: number, isConflict: boolean) => string;
  readonly kept: (update: IdentifierUpdate) => string;
  readonly unkept: (added: number, file: string) => string;
}

const says: Readonly<Record<Language, Sentences>> = {
  sv: {
    broken: (file, line, isConflict) =>
      isConflict
        ? `Två versioner av ${file} har slagits ihop, och rad ${line} visar var de skiljer sig. Behåll raderna från båda, ta bort raderna med <<<<<<<, ======= och >>>>>>>, och försök igen.`
        : `${file} går inte att läsa från rad ${line}. Varje rad ska vara en adress, kolon och uppgifter inom klammer. Hämta tillbaka filen ur versionshanteringen, eller rätta raden.`,
    kept: ({ file, added, renamed, removed }) =>
      `${file}: ${added} nya identifierare, ${renamed} för resurser som har bytt namn, ${removed} för resurser som är borta. Spara filen i versionshanteringen.`,
    unkept: (added, file) =>
      `${added} ${added === 1 ? 'identifierare är ny' : 'identifierare är nya'}. metakoll convert eller metakoll fix sparar ${added === 1 ? 'den' : 'dem'} i ${file}.`,
  },
  en: {
    broken: (file, line, isConflict) =>
      isConflict
        ? `Two versions of ${file} were merged, and line ${line} shows where they differ. Keep the lines of both, remove the lines with <<<<<<<, ======= and >>>>>>>, and try again.`
        : `${file} cannot be read from line ${line} on. Each line is an address, a colon and facts in braces. Get the file back from version control, or correct the line.`,
    kept: ({ file, added, renamed, removed }) =>
      `${file}: ${added} new ${added === 1 ? 'identifier' : 'identifiers'}, ${renamed} of resources under a new name, ${removed} of resources that are gone. Keep the file in version control.`,
    unkept: (added, file) =>
      `${added} ${added === 1 ? 'identifier is' : 'identifiers are'} new. metakoll convert or metakoll fix keeps ${added === 1 ? 'it' : 'them'} in ${file}.`,
  },
};

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
      throw new UserError(says[language].broken(file, error.line, error.isConflict));
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
