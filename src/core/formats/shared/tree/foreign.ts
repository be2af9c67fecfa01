import type { CanonicalObject, CanonicalValue } from '../../../model/canonical.js';
import { setOwn } from '../../../model/own.js';
import { isTree, type Trace } from './context.js';
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

/** Where the values of a property that the profile does not know were written: each of a list, each of a language. */
export function traceForeign(trace: Trace, property: string, value: unknown, key: string): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) trace(property, undefined, index, [key, index]);
    return;
  }
  const isLanguageMap =
    isTree(value) && Object.entries(value).every(([tag, text]) => !tag.startsWith('@') && !isTree(text));
  if (!isLanguageMap) {
    trace(property, undefined, 0, [key]);
    return;
  }
  for (const [tag, texts] of Object.entries(value)) {
    if (!Array.isArray(texts)) trace(property, tag, 0, [key, tag]);
    else for (let index = 0; index < texts.length; index++) trace(property, tag, index, [key, tag, index]);
  }
}
