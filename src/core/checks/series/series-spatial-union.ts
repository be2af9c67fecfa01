import { type CanonicalValue, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { Rule } from '../rule.js';
import { type Series, wholeSeriesIn } from './series.js';

/** Sweden, which holds all that a Swedish series may be about. */
const sweden = /\/(?:2661886\/?|country\/SWE)$/;

/** The addresses of the named areas among the values. */
const areasOf = (values: readonly CanonicalValue[]) =>
  values.flatMap((value) => {
    const id = typeof value === 'string' ? value : Array.isArray(value) ? undefined : value['id'];
    return typeof id === 'string' && /^https?:/.test(id) ? [id] : [];
  });

/** A rectangle: west, south, east, north, or in the other order of the axes. */
type Box = readonly [number, number, number, number];

/** The smallest rectangle about the coordinates of the values' bounding boxes. */
function boxOf(values: readonly CanonicalValue[]): Box | undefined {
  const points = values.flatMap((value) => {
    const bbox = typeof value === 'object' && !Array.isArray(value) ? value['bbox'] : undefined;
    const text = typeof bbox === 'object' && !Array.isArray(bbox) ? bbox['@value'] : bbox;
    if (typeof text !== 'string') return [];
    return [...text.matchAll(/(?<!\d)(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)/g)].map(
      (pair) => [Number(pair[1]), Number(pair[2])] as const,
    );
  });
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A rounded coordinate is no fault: some hundred metres. */
const tolerance = 0.005;

const reachesOut = (inner: Box, outer: Box) =>
  inner[0] < outer[0] - tolerance ||
  inner[1] < outer[1] - tolerance ||
  inner[2] > outer[2] + tolerance ||
  inner[3] > outer[3] + tolerance;

/** The named areas of datasets that the series leaves out, though it names other ones of them. */
function leftOut({ node, members }: Series): readonly string[] {
  const own = areasOf(valuesOf(node.data, 'spatial'));
  if (own.length === 0 || own.some((area) => sweden.test(area))) return [];
  const theirs = new Set(members.flatMap(({ data }) => areasOf(valuesOf(data, 'spatial'))));
  // An area of its own may hold those of the datasets.
  if (own.some((area) => !theirs.has(area))) return [];
  return [...theirs].filter((area) => !own.includes(area));
}

export const seriesSpatialUnion: Rule = {
  code: 'series-spatial-union',
  group: 'series',
  severity: 'info',
  safeFixes: ['adds'],
  about: ['DatasetSeries.spatial'],
  guidance: 'https://docs.dataportal.se/dcat/sv/#dcat_DatasetSeries-dcterms_spatial-2',
  eachDocument: {
    of: ['DatasetSeries'],
    *check(context) {
      for (const series of wholeSeriesIn(context)) {
        const { node, members } = series;
        if (node.data['spatial'] === undefined) continue;
        const found: Omit<Finding, 'args'> = {
          rule: seriesSpatialUnion.code,
          place: { kind: 'resource', node, property: 'spatial' },
          property: node.type.properties.get('spatial'),
        };
        const values = leftOut(series);
        if (values.length > 0) yield { ...found, args: { values } };
        const own = boxOf(valuesOf(node.data, 'spatial'));
        const theirs = own && boxOf(members.flatMap(({ data }) => valuesOf(data, 'spatial')));
        if (theirs && reachesOut(theirs, own)) yield { ...found, args: {} };
      }
    },
  },
  fix({ place, args }) {
    if (place.kind !== 'resource' || args['values'] === undefined) return undefined;
    const values = (args['values'] as readonly string[]).map((iri) => ({ iri }));
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'spatial', values }] };
  },
};
