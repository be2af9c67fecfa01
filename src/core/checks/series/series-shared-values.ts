import { type CanonicalValue, type ResourceNode, titleOf, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { deviationOf, keyOf, seriesIn } from './series.js';

/** The specification, which belongs here too, has a rule of its own. */
const shared = [
  'publisher',
  'keyword',
  'theme',
  'applicableLegislation',
  'hvdCategory',
  'subject',
  'landingPage',
  'relation',
  'qualifiedRelation',
  'page',
];

/** What a dataset must not lack either: by these it is found as one of its kind. */
const marks = new Set(['applicableLegislation', 'subject']);

const iriOf = (value: CanonicalValue) => (typeof value === 'string' ? [{ iri: value }] : []);

/** The values of the series that a dataset lacks, where they are addresses. */
function inherited(series: ResourceNode, node: ResourceNode, property: string) {
  if (node.data[property] !== undefined) return [];
  const values = valuesOf(series.data, property).flatMap(iriOf);
  return values.length === 0 ? [] : [{ kind: 'add', node, property, values } as const];
}

export const seriesSharedValues: Rule = {
  code: 'series-shared-values',
  group: 'series',
  severity: 'warning',
  about: shared.map((key) => `Dataset.${key}`),
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#21-egenskaper-med-samma-varde-pa-datamangder-i-datamangdsserier',
  eachDocument: {
    of: ['DatasetSeries'],
    *check(context) {
      for (const series of seriesIn(context)) {
        for (const key of shared) {
          const deviation = deviationOf(series, key, context.find, marks.has(key));
          if (!deviation) continue;
          const { node, value, expected, count } = deviation;
          yield {
            rule: seriesSharedValues.code,
            place: { kind: 'resource', node, property: key },
            property: node.type.properties.get(key),
            args: { value, expected, count, series: titleOf(series.node, 'sv') ?? series.node.id },
          };
        }
      }
    },
  },
  fix({ place, property, args }, { find }) {
    if (place.kind !== 'resource' || !property || args['value'] !== '') return undefined;
    const { node } = place;
    const [series, ...others] = valuesOf(node.data, 'inSeries').map((value) => find(keyOf(value)));
    if (!series || others.length > 0) return undefined;
    const edits = inherited(series, node, property.key);
    if (edits.length === 0) return undefined;
    // Legislation asks for its category.
    const more = property.key === 'applicableLegislation' ? inherited(series, node, 'hvdCategory') : [];
    return { safe: false, edits: [...edits, ...more] };
  },
};
