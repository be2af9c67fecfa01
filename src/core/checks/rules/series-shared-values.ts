import { type CanonicalValue, type ResourceNode, titleOf, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { andOthers, deviationOf, keyOf, seriesIn } from '../series.js';

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
  limits: {
    sv: 'Jämför bara fält som är ifyllda, utom lagstiftning och nationella grunddata, som inte heller får saknas.',
    en: 'Compares only fields that are filled in, except legislation and national basic data, which must not be missing either.',
  },
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#21-egenskaper-med-samma-varde-pa-datamangder-i-datamangdsserier',
  texts: {
    sv: {
      summary: 'Datamängder i samma serie har olika värden i fält som ska vara lika',
      title: ({ field }) => `Olika värden i en serie: ${field}`,
      message: (telling) => {
        const { subject, args, language, field } = telling;
        const has =
          args['value'] === ''
            ? `saknar fältet ${field}`
            : `har ${quote(language, args['value'])} i fältet ${field}`;
        return `${subject} ${has}, men i serien ${quote(language, args['series'])} gäller annars ${quote(language, args['expected'])}.${andOthers(telling)}`;
      },
      why: () =>
        'Fältet ska ha samma värde på alla datamängder i en serie. Annars hittar sökningen på portalen bara några av dem.',
      how: ({ field }) =>
        `Skriv samma värde i fältet ${field} på alla datamängder i serien, och på serien om den har fältet.`,
      fix: () => 'Kopiera värdet från serien till datamängden',
    },
    en: {
      summary: 'Datasets of one series have different values in fields that should be alike',
      title: ({ field }) => `Different values in a series: ${field}`,
      message: (telling) => {
        const { subject, args, language, field } = telling;
        const has =
          args['value'] === ''
            ? `lacks the field ${field}`
            : `has ${quote(language, args['value'])} in the field ${field}`;
        return `${subject} ${has}, but the series ${quote(language, args['series'])} otherwise has ${quote(language, args['expected'])}.${andOthers(telling)}`;
      },
      why: () =>
        'The field should have the same value on all datasets of a series. Otherwise a search on the portal finds only some of them.',
      how: ({ field }) =>
        `Write the same value in the field ${field} of all datasets of the series, and of the series if it has the field.`,
      fix: () => 'Copy the value of the series to the dataset',
    },
  },
  *check(context) {
    for (const series of seriesIn(context)) {
      for (const key of shared) {
        const deviation = deviationOf(series, key, marks.has(key));
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
