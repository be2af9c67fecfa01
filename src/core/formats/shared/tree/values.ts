import { meantTag } from '../../../languages/tags.js';
import type { CanonicalObject, CanonicalValue } from '../../../model/canonical.js';
import { setOwn } from '../../../model/own.js';
import type { ProfileProperty } from '../../../model/profile.js';

/** Adds a value to a property and says which position it got. Several values of a single one are kept. */
export function addValue(data: CanonicalObject, property: ProfileProperty, value: CanonicalValue): number {
  const { key } = property;
  const present = data[key];
  if (present === undefined) return startValue(data, property, value);
  const values = withOneMore(present, value);
  data[key] = values;
  return values.length - 1;
}

/** Adds the first value of a property. */
function startValue(data: CanonicalObject, property: ProfileProperty, value: CanonicalValue): 0 {
  data[property.key] = property.max === 1 ? value : [value];
  return 0;
}

/** What is there and a value after it. `push` makes room for sixteen more, which few lists of a catalogue ever need. */
function withOneMore(present: CanonicalValue, value: CanonicalValue): CanonicalValue[] {
  if (!Array.isArray(present)) return [present, value];
  if (present.length === 1) return [present[0]!, value];
  if (present.length === 2) return [present[0]!, present[1]!, value];
  present.push(value);
  return present;
}

/** Adds a text to a language map and says which position it got among the texts of its language. */
export function addText(
  data: CanonicalObject,
  property: ProfileProperty,
  language: string | undefined,
  text: string,
): number {
  const { key } = property;
  const present = data[key];
  if (present === undefined) return startText(data, property, language, text);
  if (Array.isArray(present)) return present.push(valueObject(text, language)) - 1;
  let map: CanonicalObject;
  if (typeof present === 'string') {
    if (language === undefined && property.kind === 'literal') {
      data[key] = [present, text];
      return 1;
    }
    map = { '@none': present };
    data[key] = map;
  } else {
    map = present;
  }
  const tag = language ?? '@none';
  const before = Object.hasOwn(map, tag) ? map[tag] : undefined;
  if (before === undefined) {
    setOwn(map, tag, text);
    return 0;
  }
  const texts = withOneMore(before, text);
  map[tag] = texts;
  return texts.length - 1;
}

/** Adds the first text of a property. */
function startText(
  data: CanonicalObject,
  { key }: ProfileProperty,
  language: string | undefined,
  text: string,
): 0 {
  data[key] = language === undefined ? text : languageMap(language, text);
  return 0;
}

function languageMap(language: string, text: string): CanonicalObject {
  const map: CanonicalObject = {};
  setOwn(map, language, text);
  return map;
}

/** A JSON-LD value object. */
export function valueObject(text: string, language: string | undefined): CanonicalObject {
  return language === undefined ? { '@value': text } : { '@value': text, '@language': language };
}

/** White space, and signs that have no width and are not seen. */
const nothingSeen = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;

/** Whether a text is empty, or nothing but white space and the like: it is as good as missing. */
export function isBlankText(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  // Hardly any text begins with white space.
  return (first <= 32 || first === 0xa0 || first === 0xad || first >= 0x1680) && nothingSeen.test(text);
}

/** A scalar of the source as text; undefined when it is none, or holds nothing. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return isBlankText(value) ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  return undefined;
}

/** A date as the canonical document has it, and whether it was written differently. */
export function canonicalDate(text: string): { readonly value: CanonicalValue; readonly rewritten: boolean } {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return { value: trimmed, rewritten: false };
  if (/^\d{4}$/.test(trimmed))
    return { value: { '@value': trimmed, '@type': 'xsd:gYear' }, rewritten: false };
  const withTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(
    trimmed,
  );
  if (withTime) {
    const [, day = '', minutes = '', seconds = '', zone = ''] = withTime;
    // A spreadsheet that thinks in points of time shows a date as its midnight.
    const midnight = minutes === '00:00' && (seconds === '' || seconds === ':00') && !trimmed.includes('T');
    if (midnight && zone === '') return { value: day, rewritten: true };
    const value = `${day}T${minutes}${seconds || ':00'}${zone}`;
    return { value: { '@value': value, '@type': 'xsd:dateTime' }, rewritten: value !== trimmed };
  }
  return { value: trimmed, rewritten: false };
}

const impliedTypes: Readonly<Record<string, string>> = {
  date: 'xsd:date',
  duration: 'xsd:duration',
  decimal: 'xsd:decimal',
  integer: 'xsd:nonNegativeInteger',
  wkt: 'gsp:wktLiteral',
  string: 'xsd:string',
};

/** The datatype that the context gives a plain text of the property, if any. */
export function impliedType(property: ProfileProperty): string | undefined {
  return impliedTypes[property.kind];
}

/** What the context's coercion says anyway is left out: a date of the type xsd:date is a plain text. */
export function plainDate(property: ProfileProperty, object: CanonicalObject): CanonicalValue {
  return object['@type'] !== undefined && object['@type'] === impliedType(property)
    ? object['@value']!
    : object;
}

/** A language by name in a map (`svenska: …`) is the language; other slips stay for the checks to see. */
export function knownTag(tag: string): string {
  if (tag === 'sv' || tag === 'en') return tag;
  return tag.length > 3 && /^[a-z]+$/i.test(tag)
    ? (meantTag(tag) ?? tag)
    : /^[A-Z]{2}$/.test(tag)
      ? tag.toLowerCase()
      : tag;
}
