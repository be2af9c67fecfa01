import { isLanguageTag } from '../languages/tags.js';
import { type CanonicalObject, type CanonicalValue, isBlank } from '../model/canonical.js';
import { setOwn } from '../model/own.js';
import type { ProfileClass, ProfileProperty } from '../model/profile.js';
import { expandName, ownDatatypes, termOf } from '../profile/jsonld-context.js';
import { classNameOf } from '../profile/names.js';
import { shortenIri } from '../profile/prefixes.js';
import { classes } from '../profile/profile.js';
import { type Literal, literal, type Term } from './terms.js';

/** A resource while a document is being normalized. */
export interface Draft {
  /** Its IRI, or the name of a blank node; one that has none gets one until it is written, and then the empty one. */
  id: string;
  className: string;
  readonly type: ProfileClass;
  /** Values by key: properties of the class, and what the profile does not know. */
  readonly values: Map<string, DraftValue[]>;
  /** Which of the inputs first spoke of it. */
  readonly input: number;
}

/** A value: an IRI or literal, a resource that stands inside, or an object that the profile does not know. */
export type DraftValue = Term | { readonly draft: Draft } | { readonly foreign: CanonicalObject };

/** The classes by the names that the canonical document has for them. */
const classesByName: ReadonlyMap<string, ProfileClass> = new Map(
  [...classes.values()].flatMap((entry) => entry.iris.map((iri) => [classNameOf(iri), entry] as const)),
);

/** The class of a resource of the canonical document; undefined for anything else. */
export function classOfObject(object: CanonicalObject): ProfileClass | undefined {
  const name = object['class'];
  return typeof name === 'string' ? classesByName.get(name) : undefined;
}

/** Whether a value is an object and no list. */
export function isObject(value: CanonicalValue | undefined): value is CanonicalObject {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Takes the values of a property apart. Resources in it are handed to `toDraft`. */
export function readValues(
  property: ProfileProperty | undefined,
  value: CanonicalValue,
  toDraft: (object: CanonicalObject) => DraftValue,
): DraftValue[] {
  const isText = property?.kind === 'text' || property?.kind === 'literal';
  if (isText && isObject(value) && !('@value' in value) && !('id' in value)) return languageMapValues(value);
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item): DraftValue[] => {
    if (Array.isArray(item)) return readValues(property, item, toDraft);
    if (typeof item === 'string') return [plainTerm(property, item)];
    if (typeof item['@value'] === 'string') return [literalOf(item)];
    if (Object.keys(item).length === 1 && typeof item['id'] === 'string') return [item['id']];
    if (property?.kind === 'string' && isLanguageMap(item)) return languageMapValues(item);
    if (property !== undefined && classOfObject(item) !== undefined) return [toDraft(item)];
    return [{ foreign: item }];
  });
}

/** A text with its languages, where the profile asks for one without. */
function isLanguageMap(object: CanonicalObject): boolean {
  return Object.entries(object).every(
    ([key, value]) =>
      (key === '@none' || isLanguageTag(key)) && [value].flat().every((text) => typeof text === 'string'),
  );
}

function languageMapValues(map: CanonicalObject): Literal[] {
  return Object.entries(map).flatMap(([tag, texts]) =>
    (Array.isArray(texts) ? texts : [texts]).flatMap((text) =>
      typeof text === 'string' ? [literal(text, tag === '@none' ? undefined : tag)] : [],
    ),
  );
}

/** What a plain string in the place of a value stands for. */
function plainTerm(property: ProfileProperty | undefined, text: string): Term {
  const kind = property?.kind;
  if (kind === 'iri' || kind === 'resource') return text;
  return literal(text, undefined, kind === undefined ? undefined : ownDatatypes[kind]);
}

/** The literal that a JSON-LD value object stands for. */
export function literalOf(object: CanonicalObject): Literal {
  const language = object['@language'];
  const datatype = object['@type'];
  return literal(
    String(object['@value']),
    typeof language === 'string' ? language : undefined,
    typeof datatype === 'string' ? expandName(datatype) : undefined,
  );
}

/** The canonical object of a resource, with its properties in the order of the profile. */
export function writeDraft(draft: Draft): CanonicalObject {
  const object: CanonicalObject = {};
  if (draft.id !== '') object['id'] = draft.id;
  object['class'] = draft.className;
  const { properties } = draft.type;
  for (const [key, property] of properties) {
    const values = draft.values.get(key);
    if (values && values.length > 0) object[key] = writeValues(property, values);
  }
  for (const key of [...draft.values.keys()].filter((name) => !properties.has(name)).sort()) {
    // A key that means something elsewhere in the profile must not lend its datatype to a plain text.
    const isKnown = termOf(draft.className, key) !== undefined;
    const values = draft.values.get(key)!.map((value) => writeForeign(value, isKnown));
    if (values.length > 0) setOwn(object, key, values.length === 1 ? values[0]! : values);
  }
  return object;
}

function writeValues(property: ProfileProperty, values: readonly DraftValue[]): CanonicalValue {
  if (property.kind === 'text' || property.kind === 'literal') return writeTexts(property, values);
  const written = values.map((value) => writeValue(property, value));
  return property.max === 1 && written.length === 1 ? written[0]! : written;
}

function writeValue(property: ProfileProperty, value: DraftValue): CanonicalValue {
  const isReference = property.kind === 'iri' || property.kind === 'resource';
  if (typeof value === 'string') return isReference ? value : { id: value };
  if ('draft' in value) return writeDraft(value.draft);
  if ('foreign' in value) return value.foreign;
  const isPlain =
    !isReference && value.language === undefined && value.datatype === ownDatatypes[property.kind];
  return isPlain ? value.value : writeLiteral(value);
}

function writeForeign(value: DraftValue, asObject = false): CanonicalValue {
  if (typeof value === 'string') return { id: value };
  if ('draft' in value) return writeDraft(value.draft);
  if ('foreign' in value) return value.foreign;
  const isPlain = value.language === undefined && value.datatype === undefined && !asObject;
  return isPlain ? value.value : writeLiteral(value);
}

function writeLiteral({ value, language, datatype }: Literal): CanonicalObject {
  const object: CanonicalObject = { '@value': value };
  if (language !== undefined) object['@language'] = language;
  if (datatype !== undefined) object['@type'] = shortenIri(datatype);
  return object;
}

/** Texts as a language map, Swedish first; anything but texts needs a list, in which objects are no maps. */
function writeTexts(property: ProfileProperty, values: readonly DraftValue[]): CanonicalValue {
  const texts = values.filter(
    (value): value is Literal =>
      typeof value === 'object' && 'value' in value && value.datatype === undefined,
  );
  if (texts.length < values.length) {
    const isText = new Set<DraftValue>(texts);
    const others = values.filter((value) => !isText.has(value));
    return [...inOrder(texts), ...others].map((value) => writeForeign(value));
  }
  const byLanguage = new Map<string, string[]>();
  for (const { language = '@none', value } of inOrder(texts)) {
    const present = byLanguage.get(language);
    if (present) present.push(value);
    else byLanguage.set(language, [value]);
  }
  const bare = byLanguage.get('@none');
  if (bare && byLanguage.size === 1 && (bare.length === 1 || property.kind === 'literal')) {
    return bare.length === 1 ? bare[0]! : bare;
  }
  const map: CanonicalObject = {};
  for (const [tag, found] of byLanguage) setOwn(map, tag, found.length === 1 ? found[0]! : found);
  return map;
}

const firstLanguages = ['sv', 'en'];

/** Swedish, English, other languages by their tags, and last what has no language. */
function inOrder(texts: readonly Literal[]): readonly Literal[] {
  const rank = ({ language }: Literal) => {
    if (language === undefined) return firstLanguages.length + 1;
    const place = firstLanguages.indexOf(language);
    return place < 0 ? firstLanguages.length : place;
  };
  return [...texts].sort((one, other) => {
    const difference = rank(one) - rank(other);
    if (difference !== 0) return difference;
    const [tag = '', otherTag = ''] = [one.language, other.language];
    return tag < otherTag ? -1 : tag > otherTag ? 1 : 0;
  });
}

/** Every identifier of a blank node that an object of unknown shape speaks of, replaced. */
export function renameBlanks(object: CanonicalObject, rename: (id: string) => string): CanonicalObject {
  const renamed: CanonicalObject = {};
  for (const [key, value] of Object.entries(object)) setOwn(renamed, key, renameIn(key, value, rename));
  return renamed;
}

function renameIn(key: string, value: CanonicalValue, rename: (id: string) => string): CanonicalValue {
  if (typeof value === 'string')
    return (key === 'id' || key === '@id') && isBlank(value) ? rename(value) : value;
  if (Array.isArray(value)) return value.map((item) => renameIn('', item, rename));
  return renameBlanks(value, rename);
}
