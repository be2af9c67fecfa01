import type { ProfileProperty } from '../model/profile.js';
import { plainFrequency } from './frequencies.js';
import { commonsLicenceOf } from './licences.js';
import {
  entryByName,
  entryByValue,
  normaliseName,
  type VocabularyEntry,
  valuesByName,
  vocabulary,
} from './vocabularies.js';

/**
 * Wider lists behind a list of the profile, in which a name may be looked up when the profile's own list does
 * not have it.
 */
const widerLists: Readonly<Record<string, readonly string[]>> = {
  'licence-cc': ['licence'],
  'format-common': ['format-geo', 'file-type', 'media-types'],
};

/** For lists with names that no list could hold, since they count something: the code or plain name that is meant. */
const plainNames: Readonly<Record<string, (name: string) => string>> = {
  frequency: plainFrequency,
};

/** The value of the property's code lists that a person means by the text, if there is one. */
export function codeByName(property: ProfileProperty, text: string): string | undefined {
  const name = normaliseName(text);
  for (const id of property.codelists ?? []) {
    const value = valuesByName(id).get(name);
    if (value !== undefined) return value;
  }
  for (const id of (property.codelists ?? []).flatMap((list) => widerLists[list] ?? [])) {
    const value = id === 'file-type' ? entryByName(id, text)?.mediaTypes?.[0] : valuesByName(id).get(name);
    // The profile has the address of the licence itself, not the one of its entry in the EU's list.
    if (value) return commonsLicenceOf(value) ?? value;
  }
  for (const id of property.codelists ?? []) {
    const plain = plainNames[id]?.(name);
    const value = plain === undefined ? undefined : valuesByName(id).get(normaliseName(plain));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The entry that a value stands for in the property's code lists or in the wider ones behind them. */
export function codeEntry(property: ProfileProperty, value: string): VocabularyEntry | undefined {
  for (const id of property.codelists ?? []) {
    const entry = entryByValue(id, value);
    if (entry) return entry;
  }
  return undefined;
}

/** The values that the profile offers for the property. */
export function allowedEntries(property: ProfileProperty): readonly VocabularyEntry[] {
  return (property.codelists ?? []).flatMap((id) => vocabulary(id).entries.filter((entry) => entry.profile));
}
