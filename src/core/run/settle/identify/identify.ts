/** Gives identifiers to what has none, where the settings say how. */
import type { IdentifierSettings, IdentifierUpdate } from '../../../model/identifiers.js';
import type { Settings } from '../../../model/settings.js';
import type { ReadInput } from '../../read.js';
import { withIdentifiers } from './apply.js';
import { type Identifiable, planIdentifiers } from './plan.js';
import { updatedIdentifiers } from './update.js';

/** Inputs with what settings decide, and the identifiers to keep. */
export interface SettledInputs {
  readonly read: readonly ReadInput[];
  readonly identifiers: readonly IdentifierUpdate[];
}

/**
 * Gives identifiers to the resources of all files that go by the same settings, or only proposes them. What was read has to be
 * the caller's own.
 */
export function identifyInputs(
  read: readonly ReadInput[],
  settingsFor: (path: string) => Settings,
  onlyProposes: boolean,
): SettledInputs {
  const groups = new Map<IdentifierSettings, Identifiable[]>();
  let today: string | undefined;
  for (const item of read) {
    const settings = settingsFor(item.input.path);
    if (!settings.identifiers) continue;
    today = settings.today;
    const { from, name } = settings.identifiers;
    const known = groups.get(from);
    if (known) known.push({ item, name });
    else groups.set(from, [{ item, name }]);
  }
  const settled = new Map<ReadInput, ReadInput>();
  const identifiers: IdentifierUpdate[] = [];
  for (const [settings, files] of groups) {
    const plan = planIdentifiers(files, settings);
    identifiers.push(updatedIdentifiers(files, plan, settings, today));
    for (const { item } of files) {
      const { document } = item;
      const proposed = new Map([...plan].map(([node, { id }]) => [node, id]));
      settled.set(item, {
        ...item,
        document: onlyProposes ? { ...document, identifiers: proposed } : withIdentifiers(document, plan),
      });
    }
  }
  return { read: read.map((item) => settled.get(item) ?? item), identifiers };
}
