import type { CanonicalObject, CanonicalValue } from '../../catalogue/document.js';
import { setOwn } from './own.js';
import { scalarText } from './values.js';

/** A value that the profile does not know, with its scalars as text. */
export function foreignValue(value: unknown): CanonicalValue {
  if (Array.isArray(value)) return value.map(foreignValue);
  if (typeof value === 'object' && value !== null) {
    const object: CanonicalObject = {};
    for (const [key, inner] of Object.entries(value)) setOwn(object, key, foreignValue(inner));
    return object;
  }
  return scalarText(value) ?? '';
}
