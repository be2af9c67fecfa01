import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import { classes } from '../profile/profile.js';
import {
  entryValue,
  labelOf,
  normaliseName,
  type VocabularyEntry,
  vocabulary,
  vocabularyIds,
} from '../profile/vocabularies.js';
import type { ListLine, ValueLine } from './explanation.js';

/** The code lists that people may ask for. Of some only the beginning of each value is known. */
export const listIds: readonly string[] = vocabularyIds.filter(
  (id) => vocabulary(id).entries.length > 0 || propertiesWith(id).length > 0,
);

/** A code list as it stands in lists. */
export function listLine(id: string, language: Language): ListLine {
  const { label, entries } = vocabulary(id);
  return {
    id,
    label: label[language],
    offered: entries.filter(({ profile }) => profile).length,
    known: entries.length,
    properties: propertiesWith(id).map(({ type, property }) => `${type.key}.${property.key}`),
  };
}

/** The properties that take their values from a list. */
export function propertiesWith(
  id: string,
): readonly { readonly type: ProfileClass; readonly property: ProfileProperty }[] {
  return [...classes.values()].flatMap((type) =>
    [...type.properties.values()]
      .filter(({ codelists }) => codelists?.includes(id))
      .map((property) => ({ type, property })),
  );
}

/** A value as it stands in lists. */
export function valueLine(list: string, entry: VocabularyEntry, language: Language): ValueLine {
  return {
    list,
    value: entryValue(entry),
    ...(entry.code === undefined ? {} : { code: entry.code }),
    label: labelOf(entry, language),
    inProfile: entry.profile === true,
    ...(entry.replacedBy === undefined ? {} : { replacedBy: entry.replacedBy }),
  };
}

/** The list that a person means by its id or its name in either language. */
export function listNamed(name: string): string | undefined {
  const wanted = normaliseName(name);
  return (
    listIds.find((id) => normaliseName(id) === wanted) ??
    listIds.find((id) => Object.values(vocabulary(id).label).some((label) => normaliseName(label) === wanted))
  );
}

/**
 * The values of the lists that a text is found in: in a code, a label in either language, another word for it or an
 * address. Those that are named just so come first, then those that the profile offers.
 */
export function searchValues(
  lists: readonly string[],
  term: string,
  language: Language,
): readonly ValueLine[] {
  const wanted = normaliseName(term);
  const found = lists.flatMap((list) =>
    vocabulary(list).entries.flatMap((entry) => {
      const names = [
        entry.code,
        entry.iri,
        entry.label?.sv,
        entry.label?.en,
        entry.short,
        ...(entry.aliases ?? []),
      ]
        .filter((name) => name !== undefined)
        .map(normaliseName);
      if (!names.some((name) => name.includes(wanted))) return [];
      const rank = (names.includes(wanted) ? 0 : 2) + (entry.profile ? 0 : 1);
      return [
        { rank: wanted === '' ? (entry.profile ? 0 : 1) : rank, line: valueLine(list, entry, language) },
      ];
    }),
  );
  return found.sort((one, other) => one.rank - other.rank).map(({ line }) => line);
}
