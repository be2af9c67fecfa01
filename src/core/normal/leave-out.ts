import { isBlank } from '../model/canonical.js';
import type { Collection } from './collection.js';

/**
 * Leaves out references to blank nodes of which nothing is said, where the profile asks for an address: in the output
 * they would be no more than an empty bracket. A note reports each.
 */
export function leaveOutEmptyReferences({ drafts, rest, notes }: Collection): void {
  let described: Set<string> | undefined;
  const isDescribed = (id: string): boolean => {
    described ??= new Set([...drafts.map((draft) => draft.id), ...rest.map(({ subject }) => subject)]);
    return described.has(id);
  };
  for (const { id, type, values } of drafts) {
    for (const [key, items] of values) {
      const kind = type.properties.get(key)?.kind;
      if (kind !== 'iri' && kind !== 'resource') continue;
      const kept = items.filter((item) => typeof item !== 'string' || !isBlank(item) || isDescribed(item));
      if (kept.length === items.length) continue;
      values.set(key, kept);
      const resource = isBlank(id) ? '' : id;
      notes.push({ code: 'nothing-there', args: { property: key, class: type.key, resource } });
    }
  }
}
