import type { ProfileClass } from '../model/profile.js';
import { propertiesAt } from '../profile/profile.js';
import type { Ruleset } from './ruleset.js';
import type { ClassShapes, Shape } from './validator.js';

/**
 * What the schema of a class says in parts: which properties are mandatory, and for each whether a value is right
 * beyond doubt. Only where one is missing or a value is not, `schemaCheck` has to be asked.
 */
export function shapesOf(
  type: ProfileClass,
  all: Ruleset['shapes'],
): {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
} {
  const { conditions, shapes: found } = all[type.key] ?? none;
  const shapes = new Map(Object.entries(found));
  for (const key of conditions) shapes.set(key, () => false);
  const required = propertiesAt(type, 'mandatory').map(({ key }) => key);
  return { shapes, required };
}

/** A class of a profile that no schema knows of. */
const none: ClassShapes = { conditions: [], shapes: {} };
