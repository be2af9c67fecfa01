import type { Rule } from '../checks/rule.js';
import { rules } from '../checks/rules.js';
import type { ProfileClass, ProfileProperty } from '../model/profile.js';
import { normaliseKey, propertyByName } from '../profile/keys.js';
import { classesByName } from '../profile/names.js';
import { expandCurie } from '../profile/prefixes.js';
import { classes } from '../profile/profile.js';
import {
  entryByName,
  entryByValue,
  normaliseName,
  type VocabularyEntry,
  vocabulary,
  vocabularyIds,
} from '../profile/vocabularies.js';

/** Something that can be explained. */
export type Topic =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'class'; readonly class: ProfileClass }
  | { readonly kind: 'property'; readonly class: ProfileClass; readonly property: ProfileProperty }
  | { readonly kind: 'value'; readonly list: string; readonly entry: VocabularyEntry };

/** The lists that the profile offers values from. */
const offeredLists: readonly string[] = [
  ...new Set(
    [...classes.values()].flatMap((entry) =>
      [...entry.properties.values()].flatMap(({ codelists }) => codelists ?? []),
    ),
  ),
];

/**
 * What a person means by a name, tried from the strongest names to the weakest: the first way that finds something
 * decides. Several have the name where none of them has a better claim to it.
 */
export function topicsNamed(text: string): readonly Topic[] {
  const name = text.trim();
  if (name === '' || name.length > 500) return [];
  const value = migrated(expandCurie(name) ?? name);
  for (const find of ways) {
    const found = find(value);
    if (found.length > 0) return found;
  }
  return [];
}

type Find = (name: string) => readonly Topic[];

const ways: readonly Find[] = [
  ruleNamed,
  propertyOfClass,
  classNamed,
  (name) => propertiesBy(name, ({ key, iri, curie }) => [key, curie, iri]),
  (name) => valuesBy(name, offeredLists, ({ code, iri }) => [code, iri]),
  (name) => [
    ...propertiesBy(name, ({ label }) => [label.sv, label.en]),
    ...valuesBy(name, offeredLists, ({ label }) => [label?.sv, label?.en]),
  ],
  (name) => [
    ...valuesBy(name, offeredLists, ({ aliases, iso639_1, ext }) => [
      ...(aliases ?? []),
      iso639_1,
      ...(ext ?? []),
    ]),
    ...propertiesBy(name, ({ aliases }) => aliases ?? []),
  ],
  // Other words that the readers understand, and what only the wider lists know.
  (name) => propertiesOf((entry) => propertyByName(entry, name)),
  (name) =>
    vocabularyIds.flatMap((list) => valueTopic(list, entryByValue(list, name) ?? entryByName(list, name))),
];

function ruleNamed(name: string): readonly Topic[] {
  const rule = rules.get(name.toLowerCase().replace(/[\s_]+/g, '-'));
  return rule ? [{ kind: 'rule', rule }] : [];
}

/** `Dataset.title`, `datamängd titel`, `dcat:Dataset.dcterms:title`. */
function propertyOfClass(name: string): readonly Topic[] {
  for (const { index } of name.matchAll(/[.\s/]+/g)) {
    const found = classesNamed(name.slice(0, index)).flatMap((entry): Topic[] => {
      const property = propertyByName(entry, name.slice(index).replace(/^[.\s/]+/, ''));
      return property ? [{ kind: 'property', class: entry, property }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function classNamed(name: string): readonly Topic[] {
  return classesNamed(name).map((entry) => ({ kind: 'class', class: entry }));
}

/** A class by its key, which is not ambiguous, or else by its other names. */
function classesNamed(name: string): readonly ProfileClass[] {
  const own = [...classes.values()].find(({ key }) => normaliseKey(key) === normaliseKey(name));
  if (own) return [own];
  // The end of any address would do as a class name; here only the classes' own addresses are meant.
  if (name.includes('://') && ![...classes.values()].some(({ iris }) => iris.includes(name))) return [];
  return [...new Set(classesByName(name).map((meaning) => meaning.class))];
}

function propertiesOf(find: (entry: ProfileClass) => ProfileProperty | undefined): readonly Topic[] {
  return [...classes.values()].flatMap((entry): Topic[] => {
    const property = find(entry);
    return property ? [{ kind: 'property', class: entry, property }] : [];
  });
}

function propertiesBy(
  name: string,
  namesOf: (property: ProfileProperty) => readonly string[],
): readonly Topic[] {
  const wanted = normaliseKey(name);
  return propertiesOf((entry) => {
    const found = [...entry.properties.values()].filter((property) =>
      namesOf(property).some((other) => normaliseKey(other) === wanted),
    );
    return found.find(({ deprecated }) => deprecated === undefined) ?? found[0];
  });
}

function valuesBy(
  name: string,
  lists: readonly string[],
  namesOf: (entry: VocabularyEntry) => readonly (string | undefined)[],
): readonly Topic[] {
  const wanted = normaliseName(name);
  return lists.flatMap((list) =>
    valueTopic(
      list,
      vocabulary(list).entries.find(
        (entry) =>
          entry.profile &&
          namesOf(entry).some(
            (other) => other === name || (other !== undefined && normaliseName(other) === wanted),
          ),
      ),
    ),
  );
}

function valueTopic(list: string, entry: VocabularyEntry | undefined): readonly Topic[] {
  return entry ? [{ kind: 'value', list, entry }] : [];
}

/** The address that has replaced an outdated one. */
function migrated(iri: string): string {
  for (const list of offeredLists) {
    const { migrations } = vocabulary(list);
    if (migrations && Object.hasOwn(migrations, iri)) return migrations[iri]!;
  }
  return iri;
}
