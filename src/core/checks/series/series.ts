import { type CanonicalValue, type ResourceNode, valuesOf } from '../../model/canonical.js';
import { perDocument } from '../per-document.js';
import type { CheckContext, SentenceContext } from '../rule.js';
import { isInPieces } from '../shared/legislation.js';

/** A series and its datasets, each once. */
export interface Series {
  readonly node: ResourceNode;
  readonly members: readonly ResourceNode[];
}

/** The series that a document describes, with those of their datasets that it describes. */
export const seriesIn = perDocument(({ resourcesOf }: CheckContext): readonly Series[] => {
  const byId = new Map<string, { node: ResourceNode; members: Map<string | ResourceNode, ResourceNode> }>();
  for (const node of resourcesOf('DatasetSeries'))
    if (node.id !== undefined && !byId.has(node.id)) byId.set(node.id, { node, members: new Map() });
  if (byId.size === 0) return [];
  for (const dataset of resourcesOf('Dataset')) {
    if (dataset.data['inSeries'] === undefined) continue;
    for (const value of valuesOf(dataset.data, 'inSeries')) {
      const members = byId.get(keyOf(value))?.members;
      const id = dataset.id ?? dataset;
      if (members && !members.has(id)) members.set(id, dataset);
    }
  }
  return [...byId.values()].map(({ node, members }) => ({ node, members: [...members.values()] }));
});

/** As `seriesIn`, where all datasets of the series are sure to stand in this document. */
export function wholeSeriesIn(context: CheckContext): readonly Series[] {
  const found = seriesIn(context);
  return found.length === 0 || isInPieces(context) ? [] : found;
}

/** A value as it is compared: an address, or what a resource without one says. */
export function keyOf(value: CanonicalValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(keyOf).sort().join(' ');
  if (typeof value['id'] === 'string') return value['id'];
  const entries = Object.keys(value).sort();
  return entries.map((key) => `${key}: ${keyOf(value[key]!)}`).join('; ');
}

/** Finds the resource with an IRI. */
type Find = CheckContext['find'];

/** A relation as it is compared: by its role and what it leads to, whatever it is called itself. */
function relationKey(value: CanonicalValue, find: Find): string {
  const data = typeof value === 'string' ? find(value)?.data : value;
  if (data === undefined || Array.isArray(data)) return keyOf(value);
  return [data['hadRole'], data['relation']].map((part) => (part === undefined ? '' : keyOf(part))).join(' ');
}

/** The values of a property as they are compared, in order, each once; texts with their language. */
export function keysOf(node: ResourceNode, property: string, find: Find): readonly string[] {
  const value = node.data[property];
  if (value === undefined) return [];
  const isMap =
    typeof value === 'object' && !Array.isArray(value) && node.type.properties.get(property)?.kind === 'text';
  const keys = isMap
    ? Object.entries(value).flatMap(([tag, texts]) => [texts].flat().map((text) => `${keyOf(text)} (${tag})`))
    : valuesOf(node.data, property).map((item) =>
        property === 'qualifiedRelation' ? relationKey(item, find) : keyOf(item),
      );
  return [...new Set(keys)].sort();
}

/** A dataset that differs from the rest of its series in a property. */
export interface Deviation {
  /** The first dataset that differs. */
  readonly node: ResourceNode;
  /** What it has; empty where it has nothing. */
  readonly value: string;
  /** What the series has, or most of its datasets. */
  readonly expected: string;
  /** How many datasets differ. */
  readonly count: number;
}

/**
 * Whether datasets of a series differ in a property. The series decides what is right where it has the property,
 * otherwise most of the datasets do. To have no value is to differ only where that is asked for.
 */
export function deviationOf(
  series: Series,
  property: string,
  find: Find,
  absentToo = false,
): Deviation | undefined {
  const inWords = (node: ResourceNode) => keysOf(node, property, find).join(', ');
  const values = series.members.map(inWords);
  const expected = inWords(series.node) || mostOften(values.filter((value) => value !== ''));
  if (expected === undefined) return undefined;
  const differs = (value: string) => value !== expected && (absentToo || value !== '');
  const first = values.findIndex(differs);
  const node = series.members[first];
  if (!node) return undefined;
  return { node, value: values[first]!, expected, count: values.filter(differs).length };
}

function mostOften(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** ` Detsamma gäller 2 datamängder till.` – the sentence for further datasets with the same fault, where there are any. */
export function andOthers({ args, language }: SentenceContext): string {
  const more = Number(args['count']) - 1;
  if (more < 1) return '';
  if (language === 'sv')
    return ` Detsamma gäller ${more === 1 ? 'en datamängd' : `${more} datamängder`} till.`;
  return ` The same goes for ${more === 1 ? 'one more dataset' : `${more} more datasets`}.`;
}
