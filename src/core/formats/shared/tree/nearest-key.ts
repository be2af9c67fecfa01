import { nearest } from '../../../languages/nearest.js';
import type { ProfileClass } from '../../../model/profile.js';
import { namesOf } from '../../../profile/keys.js';

/** The key of the class that is most like the one that was written, if one is near. */
export function nearestKey(entry: ProfileClass, key: string): string | undefined {
  const names = [...namesOf(entry)].filter(([name]) => !/[:/]/.test(name));
  const found = nearest(
    key.replace(/[\s\-_.]+/g, '').toLowerCase(),
    names.map(([name]) => name),
  );
  return found === undefined ? undefined : namesOf(entry).get(found)?.key;
}
