import type { Place, ResourceNode } from '../catalogue/document.js';
import { textsOf, valuesOf } from '../catalogue/document.js';
import type { Edit } from '../catalogue/edit.js';
import type { ProfileProperty } from '../profile/profile.js';
import type { Finding, FixContext } from './rule.js';

/** A text of a resource, with its language and where it stands. */
export interface PlacedText {
  readonly node: ResourceNode;
  readonly property: ProfileProperty;
  readonly language: string | undefined;
  readonly index: number;
  readonly text: string;
}

/** Several rules ask for the same texts of the same list of resources. */
const known = new WeakMap<readonly ResourceNode[], Map<string, readonly PlacedText[]>>();

/** All texts that the resources have in a property, in document order. */
export function textsIn(nodes: readonly ResourceNode[], key: string): readonly PlacedText[] {
  let byKey = known.get(nodes);
  if (!byKey) {
    byKey = new Map();
    known.set(nodes, byKey);
  }
  let texts = byKey.get(key);
  if (!texts) {
    texts = nodes.flatMap((node) => textsAt(node, key));
    byKey.set(key, texts);
  }
  return texts;
}

/** The texts that a resource has in a property. */
export function textsAt(node: ResourceNode, key: string): readonly PlacedText[] {
  const value = node.data[key];
  const property = value === undefined ? undefined : node.type.properties.get(key);
  if (!property) return [];
  return textsOf(value).map(({ language, index, text }) => ({ node, property, language, index, text }));
}

/** The first text of each resource that is suspicious: what is wrong in both languages is told once. */
export function* firstOfEach(
  texts: readonly PlacedText[],
  isSuspicious: (text: PlacedText) => boolean,
): Iterable<PlacedText> {
  let last: ResourceNode | undefined;
  for (const item of texts) {
    if (item.node === last || !isSuspicious(item)) continue;
    last = item.node;
    yield item;
  }
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
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
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
