import { isLanguageTag } from '../../../languages/tags.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { rangeOf } from '../../../profile/profile.js';
import { knownTag } from './values.js';

/** Whether an object names nothing but languages, where the property has none. */
export function isLanguageMap(value: Readonly<Record<string, unknown>>, property: ProfileProperty): boolean {
  const keys = Object.keys(value);
  if (
    keys.length === 0 ||
    rangeOf(property).some(({ properties }) => keys.some((key) => properties.has(key)))
  )
    return false;
  // A language in two letters: `url` and `uri` are languages as well.
  return keys.every(
    (key) =>
      /^[a-z]{2}(?:-|$)/.test(knownTag(key)) &&
      isLanguageTag(knownTag(key)) &&
      typeof value[key] !== 'object',
  );
}
