import type { CanonicalValue } from '../../../model/canonical.js';
import type { NewValue } from '../../../model/edit.js';
import type { ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { classesByName, defaultClassName } from '../../../profile/names.js';
import { dcatApSe, profileOf, rangeOf } from '../../../profile/profile.js';
import type { Traced } from './context.js';
import type { NewMap, NewTree } from './plan.js';
import { canonicalDate, impliedType } from './values.js';

/** A text to write in a language. */
export type NewText = Extract<NewValue, { readonly text: string }>;

/** The value as a text in a language, for a property that takes texts; undefined where it is something else. */
export function asText(value: NewValue): NewText | undefined {
  if ('iri' in value) return { text: value.iri };
  return 'text' in value && (value.datatype === undefined || value.datatype === 'xsd:string')
    ? value
    : undefined;
}

/** A value as a tree that the reader understands; undefined where there is no such tree. */
export function treeOf(
  property: ProfileProperty | undefined,
  value: NewValue,
  keyOf: (type: ProfileClass, property: ProfileProperty) => string,
): NewTree | undefined {
  if ('iri' in value) return value.iri;
  if ('text' in value) return literal(property, value);
  const range = property ? rangeOf(property) : [];
  const profile = property ? profileOf(property) : dcatApSe;
  const named = classesByName(value.class, profile).map((meaning) => meaning.class);
  const type = profile.classes.get(value.class) ?? named.find((found) => range.includes(found)) ?? named[0];
  if (!type) return undefined;
  const map: Record<string, NewTree> = {};
  const name = className(type, value.class, range);
  if (name !== undefined) map['class'] = name;
  for (const [key, values] of Object.entries(value.properties)) {
    if (values.length === 0) continue;
    if (key === 'id') {
      map['id'] = plainText(values[0]!) ?? '';
      continue;
    }
    const inner = type.properties.get(key);
    const tree = inner && treeOfAll(inner, values, keyOf);
    if (!inner || tree === undefined) return undefined;
    map[keyOf(type, inner)] = tree;
  }
  return map;
}

/** The name of a class, where the property alone does not tell it. */
function className(type: ProfileClass, named: string, range: readonly ProfileClass[]): string | undefined {
  const usual = defaultClassName(type);
  const profile = profileOf(type);
  const name = profile.classes.has(named)
    ? usual
    : (classesByName(named, profile).find((meaning) => meaning.class === type)?.name ?? usual);
  return name === usual && range[0] === type ? undefined : name;
}

/** All values of a property: texts in a mapping of languages, others alone or in a list. */
function treeOfAll(
  property: ProfileProperty,
  values: readonly NewValue[],
  keyOf: (type: ProfileClass, property: ProfileProperty) => string,
): NewTree | undefined {
  const isText = property.kind === 'text' || property.kind === 'literal';
  const texts = values.map((value) => (isText ? asText(value) : undefined));
  if (texts.every((text) => text !== undefined)) {
    if (texts.every(({ language }) => language === undefined)) return oneOrAll(texts.map(({ text }) => text));
    const map: Record<string, string[]> = {};
    for (const { language = '@none', text } of texts) map[language] = [...(map[language] ?? []), text];
    return Object.fromEntries(Object.entries(map).map(([tag, all]) => [tag, oneOrAll(all)]));
  }
  const trees = values.map((value) => treeOf(property, value, keyOf));
  return trees.every((tree) => tree !== undefined) ? oneOrAll(trees) : undefined;
}

/** One value alone, several as a list. */
export function oneOrAll(trees: readonly NewTree[]): NewTree {
  return trees.length === 1 ? trees[0]! : trees;
}

function literal(property: ProfileProperty | undefined, { text, language, datatype }: NewText): NewTree {
  if (language !== undefined) return { '@value': text, '@language': language };
  if (datatype === undefined || (property && isImplied(property, text, datatype))) return text;
  return { '@value': text, '@type': datatype };
}

/** Whether the reader gives a text of the property this datatype without being told. */
export function isImplied(property: ProfileProperty, text: string, datatype: string): boolean {
  if (property.kind === 'date') {
    const { value } = canonicalDate(text);
    return datatype === (typeof value === 'string' ? 'xsd:date' : (value as NewMap)['@type']);
  }
  return impliedType(property) === datatype;
}

/** The text of a value that is one. */
export function plainText(value: NewValue): string | undefined {
  return 'iri' in value ? value.iri : 'text' in value ? value.text : undefined;
}

/** Whether a value of the canonical document, a text in its language, says what the new value says. */
function isSame(
  property: ProfileProperty | undefined,
  present: CanonicalValue | undefined,
  language: string | undefined,
  value: NewValue,
): boolean {
  if ('class' in value || present === undefined || Array.isArray(present)) return false;
  if ('iri' in value) return present === value.iri;
  const { text, datatype } = value;
  if (typeof present === 'string') {
    const isPlain = datatype === undefined || (property && impliedType(property) === datatype);
    return isPlain === true && text === present && value.language === language;
  }
  return (
    present['@value'] === text && present['@language'] === value.language && present['@type'] === datatype
  );
}

/** A value without the scheme that the reader puts before it, where the old one is written without it. */
export function shortForm(writtenText: string, present: string, value: string): string {
  for (const scheme of ['mailto:', 'tel:']) {
    if (!present.startsWith(scheme) || writtenText.trim().startsWith(scheme) || !value.startsWith(scheme))
      continue;
    const rest = value.slice(scheme.length);
    if (scheme === 'mailto:' ? rest.includes('@') && !rest.includes(':') : /^\+?\d+$/.test(rest)) return rest;
  }
  return value;
}

/**
 * Which values take the place of which: what stays is left alone, what goes is paired with what comes. What comes
 * where nothing goes is left as the rest.
 */
export function pairUp<
  Slot extends { readonly present: CanonicalValue | undefined; readonly traced: Traced },
>(
  property: ProfileProperty | undefined,
  slots: readonly Slot[],
  values: readonly NewValue[],
): {
  readonly pairs: readonly { slot: Slot; values: readonly NewValue[] }[];
  readonly rest: readonly NewValue[];
} {
  const coming = [...values];
  const going = slots.filter(({ present, traced }) => {
    const same = coming.findIndex((value) => isSame(property, present, traced.language, value));
    if (same >= 0) coming.splice(same, 1);
    return same < 0;
  });
  if (going.length === 0) return { pairs: [], rest: coming };
  const last = going.length - 1;
  const pairs = going.map((slot, index) => ({
    slot,
    values: coming.slice(index, index === last ? undefined : index + 1),
  }));
  return { pairs, rest: [] };
}
