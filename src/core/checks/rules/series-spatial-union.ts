import { type CanonicalValue, valuesOf } from '../../catalogue/document.js';
import { listOf, quote } from '../../languages/words.js';
import type { Finding, Rule } from '../rule.js';
import { type Series, wholeSeriesIn } from '../series.js';

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
    return [...text.matchAll(/(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)/g)].map(
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
  about: ['DatasetSeries.spatial'],
  limits: {
    sv: 'Vet inte vilka platser som ligger i vilka. Tiger när serien anger en plats som ingen datamängd har, till exempel ett län.',
    en: 'Does not know which places lie in which. Is silent where the series names a place that no dataset has, such as a county.',
  },
  guidance: 'https://docs.dataportal.se/dcat/sv/#dcat_DatasetSeries-dcterms_spatial-2',
  texts: {
    sv: {
      summary: 'Seriens geografiska område omfattar inte alla dess datamängder',
      title: ({ field }) => `Seriens område är för litet: ${field}`,
      message: ({ subject, field, args, language }) =>
        args['values'] === undefined
          ? `${subject} har en rektangel i fältet ${field} som inte omfattar alla datamängder i serien.`
          : `${subject} nämner inte alla datamängders platser i fältet ${field}. Det saknas ${listOf(
              language,
              (args['values'] as readonly string[]).slice(0, 5).map((value) => quote(language, value)),
            )}.`,
      why: () => 'Serien hittas bara på kartan och vid sökning på plats där dess område ligger.',
      how: ({ args }) =>
        args['values'] === undefined
          ? 'Gör rektangeln så stor att den rymmer datamängdernas rektanglar.'
          : 'Lägg till platserna, eller ange en plats som rymmer dem alla, till exempel länet.',
      fix: () => 'Lägg till de platser som datamängderna har',
    },
    en: {
      summary: 'The geographical area of a series does not cover all its datasets',
      title: ({ field }) => `The area of the series is too small: ${field}`,
      message: ({ subject, field, args, language }) =>
        args['values'] === undefined
          ? `${subject} has a rectangle in the field ${field} that does not cover all datasets of the series.`
          : `${subject} does not name the places of all its datasets in the field ${field}. What is missing: ${listOf(
              language,
              (args['values'] as readonly string[]).slice(0, 5).map((value) => quote(language, value)),
            )}.`,
      why: () => 'The series is found on the map and by place only where its area lies.',
      how: ({ args }) =>
        args['values'] === undefined
          ? 'Make the rectangle large enough to hold those of the datasets.'
          : 'Add the places, or name one that holds them all, such as the county.',
      fix: () => 'Add the places that the datasets have',
    },
  },
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
  fix({ place, args }) {
    if (place.kind !== 'resource' || args['values'] === undefined) return undefined;
    const values = (args['values'] as readonly string[]).map((iri) => ({ iri }));
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'spatial', values }] };
  },
};
