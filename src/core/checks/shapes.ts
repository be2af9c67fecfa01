import type { ProfileClass } from '../model/profile.js';
import { shapesOfClasses } from './generated/shapes.js';
import type { ClassShapes, Shape } from './validator.js';

/**
 * What the schema of a class says in parts: which properties are mandatory, and for each whether a value is right
 * beyond doubt. Only where one is missing or a value is not, `schemaCheck` has to be asked.
 */
export function shapesOf(type: ProfileClass): {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
} {
  const { required, conditions, shapes: found }: ClassShapes = shapesOfClasses[type.key]!;
  const shapes = new Map(Object.entries(found));
  for (const key of conditions) shapes.set(key, () => false);
  if (type.key === 'ContactPoint') {
    const isClass = shapes.get('class')!;
    shapes.set('class', (value) => value !== unknownKind && isClass(value));
  }
  return { shapes, required };
}

/** The class of a contact that does not say what it is. */
export const unknownKind = 'Kind';
