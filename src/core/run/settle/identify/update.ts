import type { IdentifierSettings, IdentifierUpdate, KnownIdentifier } from '../../../model/identifiers.js';
import { isReadWhole } from '../../readable.js';
import type { Given, Identifiable, Plan } from './plan.js';

/**
 * What is to be kept after a run. What is gone from a file that was read is forgotten, or kept with the date where that is
 * asked for; what other files describe stays.
 */
export function updatedIdentifiers(
  files: readonly Identifiable[],
  plan: Plan,
  settings: IdentifierSettings,
  today: string | undefined,
): IdentifierUpdate {
  const given = new Set<Given>([...plan.values()].filter(({ isRegistered }) => !isRegistered));
  const seen = new Set([...given].map(({ id }) => id));
  const explicit = new Set(
    files.flatMap(({ item }) => item.document.resources.flatMap(({ id }) => id ?? [])),
  );
  const whole = new Set(files.filter(({ item }) => isReadWhole(item.document)).map(({ name }) => name));
  const known: KnownIdentifier[] = [...given].map(({ id, class: type, file, marks, of }) => {
    return { id, class: type, file, marks, of };
  });
  let removed = 0;
  for (const entry of settings.known) {
    if (seen.has(entry.id)) continue;
    const isGone = whole.has(entry.file) && !explicit.has(entry.id);
    if (!isGone || entry.removed !== undefined) {
      if (!isGone || settings.keepsRemoved) known.push(entry);
      continue;
    }
    removed += 1;
    if (settings.keepsRemoved) known.push({ ...entry, removed: today ?? '' });
  }
  known.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  return {
    file: settings.file,
    known,
    added: [...given].filter((item) => !item.known).length,
    renamed: [...given].filter((item) => item.known && item.known.marks.title !== item.marks.title).length,
    removed,
    isChanged: JSON.stringify(known) !== JSON.stringify(settings.known),
  };
}
