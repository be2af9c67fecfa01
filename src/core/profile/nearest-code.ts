import { nearest } from '../languages/nearest.js';
import { codeByName } from './codelists.js';
import type { ProfileProperty } from './profile.js';
import { entryValue, normaliseName, vocabulary } from './vocabularies.js';

/**
 * The value of the property's code lists that was most likely meant: by the end of an IRI, by a name, or by a name
 * with a slip in it.
 */
export function nearestCode(property: ProfileProperty, text: string): string | undefined {
  const tail = text.replace(/[/#]+$/, '').replace(/^.*[/#]/, '');
  const exact = codeByName(property, text) ?? codeByName(property, tail);
  if (exact !== undefined) return exact;
  const names = new Map<string, string>();
  for (const id of property.codelists ?? []) {
    for (const entry of vocabulary(id).entries) {
      if (!entry.profile) continue;
      for (const name of [entry.code, entry.label?.sv, entry.label?.en, ...(entry.aliases ?? [])]) {
        if (name !== undefined && !names.has(normaliseName(name)))
          names.set(normaliseName(name), entryValue(entry));
      }
    }
  }
  const found = nearest(normaliseName(tail), names.keys()) ?? nearest(normaliseName(text), names.keys());
  return found === undefined ? undefined : names.get(found);
}
