import { suffixTag } from '../languages/tags.js';
import type { ProfileClass, ProfileProperty } from '../model/profile.js';
import { expandCurie } from './prefixes.js';
import { perClass, profileOf } from './profile.js';
import { remembered } from './remembered.js';

/** What a key in a file means for a resource of a class. */
export type KeyMeaning =
  | { readonly kind: 'property'; readonly property: ProfileProperty; readonly language: string | undefined }
  | { readonly kind: 'id' | 'class' | 'type' | 'aside' }
  /** A term outside the class, as IRI: `property` when another class of the profile has it. */
  | { readonly kind: 'foreign'; readonly iri: string }
  | {
      readonly kind: 'elsewhere';
      readonly property: ProfileProperty;
      readonly classes: readonly ProfileClass[];
    }
  | { readonly kind: 'unknown' };

const idKeys = new Set(['id', '@id', 'uri', 'iri', 'about', 'rdf:about', '@about']);
const classKeys = new Set(['class', '@type', 'rdf:type', 'a', 'klass']);
const asideKeys = new Set(['@context', '$schema', '@language', '@base', 'defaultlanguage', '@version']);
const languageSuffix =
  /^(.+?)(?:@|[-_ ]|(?<!\s)\s*\(\s*)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?|[A-Za-z]{6,9})\s*\)?$/;

/** A key as it is compared: without case, spaces, hyphens, underscores and full stops. */
export function normaliseKey(key: string): string {
  // Most keys are plain ASCII, which has one form only.
  const composed = /[^\x00-\x7f]/.test(key) ? key.normalize('NFC') : key;
  return composed.toLowerCase().replace(/[\s\-_.]+/g, '');
}

const meanings = perClass((entry) => remembered((key) => findMeaning(entry, key)));

/** What the key means. Local names, CURIEs, IRIs, labels, aliases and language suffixes are understood. */
export function meaningOf(entry: ProfileClass, key: string): KeyMeaning {
  return meanings(entry)(key);
}

/** The property of a class that a person means by a name, without language suffix. */
export function propertyByName(entry: ProfileClass, name: string): ProfileProperty | undefined {
  const known = namesOf(entry);
  return known.get(normaliseKey(name)) ?? known.get((expandCurie(name) ?? name).toLowerCase());
}

/** Every name that is understood for a property of the class, normalised, with the property. */
export const namesOf = perClass(indexNames);

function indexNames(entry: ProfileClass): ReadonlyMap<string, ProfileProperty> {
  const index = new Map<string, ProfileProperty>();
  const add = (name: string, property: ProfileProperty) => {
    if (!index.has(name)) index.set(name, property);
  };
  const all = [...entry.properties.values()];
  // A deprecated property often shares its label with the one that replaces it.
  const properties = [
    ...all.filter((property) => !property.deprecated),
    ...all.filter((property) => property.deprecated),
  ];
  // The strongest names first: a label of one property never hides the key of another.
  for (const property of properties) {
    add(normaliseKey(property.key), property);
    add(property.curie.toLowerCase(), property);
    add(normaliseKey(property.curie), property);
    add(property.iri.toLowerCase(), property);
  }
  for (const property of properties) {
    add(normaliseKey(property.label.sv), property);
    add(normaliseKey(property.label.en), property);
  }
  for (const property of properties)
    for (const alias of property.aliases ?? []) add(normaliseKey(alias), property);
  for (const property of properties) {
    for (const name of [property.key, property.label.en]) add(normaliseKey(plural(name)), property);
  }
  return index;
}

function plural(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /s$/.test(word) ? word : `${word}s`;
}

function findMeaning(entry: ProfileClass, key: string): KeyMeaning {
  // The canonical key needs no index of names, which takes its time to make.
  const canonical = key === 'type' ? undefined : entry.properties.get(key);
  if (canonical) return { kind: 'property', property: canonical, language: undefined };
  const lower = key.trim().toLowerCase();
  if (idKeys.has(lower)) return { kind: 'id' };
  if (classKeys.has(lower)) return { kind: 'class' };
  if (lower === 'type' || lower === 'typ') return { kind: 'type' };
  if (asideKeys.has(lower) || /^(?:x-|_|\$|#|\/\/)/.test(lower)) return { kind: 'aside' };

  const known = namesOf(entry);
  const byIri = /^[a-z][a-z0-9+.-]*:/i.test(key) ? (expandCurie(key.trim()) ?? key.trim()) : undefined;
  if (byIri !== undefined) {
    const property = known.get(byIri.toLowerCase());
    if (property) return { kind: 'property', property, language: undefined };
  }
  const whole = known.get(normaliseKey(key));
  if (whole) return { kind: 'property', property: whole, language: undefined };

  const suffixed = languageSuffix.exec(key.trim());
  if (suffixed) {
    const property = propertyByName(entry, suffixed[1]!);
    const language = suffixTag(suffixed[2]!);
    if (property && language && (property.kind === 'text' || property.kind === 'literal')) {
      return { kind: 'property', property, language };
    }
  }
  if (byIri !== undefined) return { kind: 'foreign', iri: byIri };
  // Repeated keys with a number, where a format has no lists: `contactPoint 2`.
  const numbered = /^(.*\D)\d{1,3}$/.exec(key.trim());
  if (numbered) {
    const inner = findMeaning(entry, numbered[1]!.trim());
    if (inner.kind === 'property') return inner;
  }
  return elsewhere(entry, key) ?? { kind: 'unknown' };
}

/** The property, if the key is one of another main class: `license` on a dataset. */
function elsewhere(own: ProfileClass, key: string): KeyMeaning | undefined {
  const found = [...profileOf(own).classes.values()].filter(
    (entry) => entry.kind === 'main' && namesOf(entry).has(normaliseKey(key)),
  );
  const property = found[0] && namesOf(found[0]).get(normaliseKey(key));
  return (
    property && {
      kind: 'elsewhere',
      property,
      classes: found.filter((entry) => entry.properties.has(property.key)),
    }
  );
}
