/** Values as people write them: codes and short forms where a format takes them, else what the profile has. */
import { isTree } from '../formats/shared/tree/context.js';
import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import { allowedEntries, codeByName, codeEntry } from '../profile/codelists.js';
import { helpAbout } from '../profile/help.js';
import { numberInIri, withHyphen } from '../profile/organisation-number.js';
import { expandCurie } from '../profile/prefixes.js';
import { propertiesAt, rangeOf } from '../profile/profile.js';
import { entryValue, type VocabularyEntry } from '../profile/vocabularies.js';

/** A value that somebody writes: a text, texts by language, several values, or what a resource says. */
export type Authored =
  | string
  | readonly Authored[]
  | { readonly kind: 'texts'; readonly texts: Readonly<Record<string, string | readonly string[]>> }
  | {
      readonly kind: 'resource';
      readonly type: ProfileClass;
      readonly id: string | undefined;
      readonly values: readonly (readonly [ProfileProperty, Authored])[];
    };

/** The code of a value in the lists of its property, or another short form; the value itself where there is none. */
export function shortForm(property: ProfileProperty | undefined, value: string, language: Language): string {
  const organisation = numberInIri(value);
  if (organisation && !organisation.hasSuffix) return withHyphen(organisation.number);
  if (!property) return value;
  if (value.startsWith('mailto:') && property.key === 'hasEmail') return value.slice('mailto:'.length);
  const entry = property.key === 'class' ? undefined : codeEntry(property, value);
  if (!entry) return value;
  // A code of letters and digits that mean nothing to anybody is no help.
  const isOpaque = /^c_[0-9a-f]+$/.test(entry.code ?? '');
  const names = [entry.iso639_1, isOpaque ? undefined : entry.code, entry.label?.[language]];
  return names.find((name) => name !== undefined && codeByName(property, name) === value) ?? value;
}

/** In lists of so many values the example is the usual case; longer ones have an order of their own. */
const fewValues = 6;

/**
 * The values of a closed code list of moderate length, in the order that a person needs: of a few the usual one first (the
 * schema's example), as `PUBLIC`. Empty for a longer list and where other values are allowed.
 */
export function shortList(
  type: ProfileClass | undefined,
  property: ProfileProperty,
  most: number,
): readonly VocabularyEntry[] {
  const all = property.codelistOpen ? [] : allowedEntries(property);
  if (all.length > most) return [];
  const example = type && all.length <= fewValues ? exampleValue(type, property) : undefined;
  const usual = all.filter((entry) => entryValue(entry) === example);
  return [...usual, ...all.filter((entry) => !usual.includes(entry))];
}

/** The example of a property in its schema, as plain JSON. */
export function exampleValue(type: ProfileClass, property: ProfileProperty): unknown {
  return helpAbout(type.key)?.properties[property.key]?.example;
}

/**
 * The example of a property, and where that is only the address of something which nobody else describes, what has to be said
 * of it: without a description the reference would be the next thing that is wrong.
 */
export function describedExample(type: ProfileClass, property: ProfileProperty): unknown {
  const id = exampleValue(type, property);
  const [range] = rangeOf(property);
  if (range?.key !== 'ContactPoint' || typeof id !== 'string') return id;
  const said = propertiesAt(range, 'mandatory').map(
    (inner) => [inner.key, exampleValue(range, inner)] as const,
  );
  return Object.fromEntries([['id', id], ...said]);
}

/**
 * A value of the schema (`http://…/ENVI`, `{ sv, en }`, `{ startDate }`) as it is written: in one language, since whoever
 * adds a field begins with one, and short where the format takes short forms.
 */
export function authored(
  property: ProfileProperty,
  value: unknown,
  language: Language,
  takesCodes: boolean,
): Authored | undefined {
  if (typeof value === 'string') return takesCodes ? shortForm(property, value, language) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => authored(property, item, language, takesCodes));
    return items.filter((item) => item !== undefined);
  }
  if (!isTree(value)) return undefined;
  if (property.kind === 'text' || property.kind === 'literal') {
    const [first = 'sv'] = Object.keys(value);
    const own = value[language] === undefined ? first : language;
    return { kind: 'texts', texts: { [own]: value[own] as string | readonly string[] } };
  }
  const [type] = rangeOf(property);
  if (!type) return undefined;
  const values = Object.entries(value).flatMap(([key, inner]) => {
    const of = type.properties.get(key);
    const made = of && (key === 'class' ? String(inner) : authored(of, inner, language, takesCodes));
    return of && made !== undefined ? [[of, made] as const] : [];
  });
  const { id } = value;
  return { kind: 'resource', type, id: typeof id === 'string' ? id : undefined, values };
}

type Described = Extract<Authored, { readonly kind: 'resource' }>;

/** The RDF class of a resource: a contact says itself of which kind it is. */
export function classIriOf({ type, values }: Described): string {
  const kind = values.find(([property]) => property.key === 'class')?.[1];
  return (typeof kind === 'string' ? expandCurie(`vcard:${kind}`) : undefined) ?? type.iris[0]!;
}

/** What is said of a resource beside its class. */
export function saidOf({ values }: Described): Described['values'] {
  return values.filter(([property]) => property.key !== 'class');
}
