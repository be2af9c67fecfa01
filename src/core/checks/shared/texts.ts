import {
  type CanonicalObject,
  type CanonicalValue,
  type ResourceNode,
  textsOf,
  valuesOf,
} from '../../model/canonical.js';
import type { Edit } from '../../model/edit.js';
import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { ProfileProperty } from '../../model/profile.js';
import type { CheckContext, EachProperty, FixContext, LookResult, PlacedText } from '../rule.js';

/** A look at what each resource of some classes says in a property. */
interface EachText extends Omit<EachProperty, 'check'> {
  /** Whether a text of the property may be wrong. Most may not; nothing is made of them. */
  readonly suspects: (text: string) => boolean;
  /** Is given all texts that the resource has in the property, in all languages, where one of them is suspected. */
  readonly check: (texts: readonly PlacedText[], context: CheckContext) => LookResult;
}

/** The look at a property that a look at its texts comes down to. */
export function eachText({ of, keys, suspects, check }: EachText): EachProperty {
  return {
    of,
    keys,
    check(value, key, node, context) {
      if (!hasText(value, suspects)) return undefined;
      const texts = textsAt(node, key);
      return texts.length === 0 ? undefined : check(texts, context);
    },
  };
}

/** Whether some text in a value passes a test, whatever its language. */
export function hasText(value: CanonicalValue | undefined, isWanted: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isWanted(value);
  if (Array.isArray(value)) {
    for (const item of value) if (hasText(item, isWanted)) return true;
  } else {
    for (const key in value) if (hasText(value[key], isWanted)) return true;
  }
  return false;
}

/** So many texts of one property are few: they are made anew for each who asks. */
const fewTexts = 20;

/** Many texts of one property, for those who ask again: a look for each of thousands of languages goes through all. */
const manyTexts = new WeakMap<ResourceNode, Map<ProfileProperty, readonly PlacedText[]>>();

/** The texts that a resource has in a property of its class. */
function textsOfProperty(node: ResourceNode, property: ProfileProperty): readonly PlacedText[] {
  const known = manyTexts.get(node)?.get(property);
  if (known) return known;
  const texts = makeTexts(node, property);
  if (texts.length > fewTexts) {
    const ofNode = manyTexts.get(node);
    if (ofNode) ofNode.set(property, texts);
    else manyTexts.set(node, new Map([[property, texts]]));
  }
  return texts;
}

function makeTexts(node: ResourceNode, property: ProfileProperty): readonly PlacedText[] {
  const value = node.data[property.key];
  if (!isPlainMap(value)) {
    return textsOf(value).map(({ language, index, text }) => ({ node, property, language, index, text }));
  }
  const texts: PlacedText[] = [];
  for (const language in value) {
    const said = value[language]!;
    if (typeof said === 'string') {
      texts.push({ node, property, language, index: 0, text: said });
      continue;
    }
    for (let index = 0; index < said.length; index++)
      texts.push({ node, property, language, index, text: said[index]! });
  }
  return texts;
}

/** Whether a value has its texts by language. */
export function isMap(value: CanonicalValue | undefined): value is CanonicalObject {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Whether a value has nothing but texts in languages, as most have; there are tens of thousands of them. */
function isPlainMap(value: CanonicalValue | undefined): value is Record<string, string | string[]> {
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  for (const language in value) {
    const said = value[language];
    if (language.startsWith('@') || !(typeof said === 'string' || isTexts(said))) return false;
  }
  return true;
}

function isTexts(value: CanonicalValue | undefined): value is string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== 'string') return false;
  return true;
}

/** What a resource says in a property in one language. */
export function sayings(node: ResourceNode, key: string, language: string | undefined): readonly string[] {
  const value = node.data[key];
  if (language !== undefined && isPlainMap(value)) {
    const said = Object.hasOwn(value, language) ? value[language]! : [];
    return typeof said === 'string' ? [said] : said;
  }
  return textsAt(node, key)
    .filter((item) => item.language === language)
    .map(({ text }) => text);
}

/** The texts that a resource has in a property. */
export function textsAt(node: ResourceNode, key: string): readonly PlacedText[] {
  const property = node.data[key] === undefined ? undefined : node.type.properties.get(key);
  return property ? textsOfProperty(node, property) : [];
}

/** Where a text stands. */
export function placeOfText({ node, property, language, index }: PlacedText): Place {
  return {
    kind: 'resource',
    node,
    property: property.key,
    index,
    ...(language === undefined ? {} : { language }),
  };
}

/** The edit that writes other texts, in the same language, in place of one. */
export function rewriteText({ node, property, language, index }: PlacedText, texts: readonly string[]): Edit {
  return {
    kind: 'replace',
    node,
    property: property.key,
    language,
    index,
    values: texts.map((text) => ({ text, language })),
  };
}

/** The text that a finding points at. */
export function textOfFinding({ place }: Finding): PlacedText | undefined {
  if (place.kind !== 'resource' || place.property === undefined) return undefined;
  const { node, property, language, index = 0 } = place;
  return textsAt(node, property).find((item) => item.language === language && item.index === index);
}

/** How many words a text has; signs on their own do not count. */
export function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) isCounted = false;
    else if (!isCounted && isLetter(code)) {
      isCounted = true;
      words += 1;
    }
  }
  return words;
}

/** Whether a character is a letter or digit, closely enough for counting words. */
function isLetter(code: number): boolean {
  if (code < 128) {
    const lower = code | 32;
    return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
  }
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}

/** A text without case, signs and spaces, for comparing what two texts say. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Ends of file names; those that end ordinary words (`.nu`, `.se`) are no part of it. */
const fileName =
  /^\S+\.(?:csv|tsv|txt|xlsx?|ods|json|geojson|xml|rdf|ttl|zip|pdf|shp|gpkg|gml|kml|parquet)$/i;

/** Whether a title is the name of a file, or of a table, as a program writes it: `badplatser_2024.csv`. */
export function isFileName(title: string): boolean {
  const name = title.trim();
  if (name.includes(' ') || !/[._]/.test(name)) return false;
  return fileName.test(name) || /^[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*_[\p{L}\p{N}_.-]+$/u.test(name);
}

/** The publishers of a resource that the document describes. */
export function publishersOf(node: ResourceNode, find: FixContext['find']): readonly ResourceNode['data'][] {
  return valuesOf(node.data, 'publisher').flatMap((value) => {
    const id = typeof value === 'string' ? value : (value as { id?: unknown }).id;
    const described = typeof id === 'string' ? find(id)?.data : undefined;
    if (described) return [described];
    return typeof value === 'string' || Array.isArray(value) ? [] : [value];
  });
}
