import { type CanonicalObject, type CanonicalValue, iriOf, valuesOf } from '../../model/canonical.js';
import { resourcesOfClass } from '../described.js';
import { perDocument } from '../per-document.js';
import type { Rule } from '../rule.js';

const key = 'dcatap:hvdCategory';

/** The categories of their datasets, by distributions as they stand or by their addresses. */
const categoriesOfDatasets = perDocument(({ document }) => {
  const found = new Map<unknown, ReadonlySet<unknown>>();
  for (const { data } of resourcesOfClass(document, 'Dataset')) {
    const categories = new Set(valuesOf(data, 'hvdCategory').map(addressOf));
    if (categories.size === 0) continue;
    for (const distribution of valuesOf(data, 'distribution')) found.set(distribution, categories);
  }
  return found;
});

/** An address, also where it stands as a text or in an object. */
function addressOf(value: CanonicalValue): unknown {
  return iriOf(value) ?? (value as CanonicalObject)['@value'];
}

export const hvdCategoryOnDistribution: Rule = {
  code: 'hvd-category-on-distribution',
  group: 'hvd',
  severity: 'info',
  safeFixes: ['once'],
  about: ['Distribution'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachProperty: {
    of: ['Distribution'],
    keys: [key],
    check(_value, _key, node) {
      return {
        rule: hvdCategoryOnDistribution.code,
        place: { kind: 'resource', node, property: key },
        args: {},
      };
    },
  },
  fix({ place }, context) {
    if (place.kind !== 'resource') return undefined;
    const { node } = place;
    // Nothing is lost where the dataset has the same categories.
    const datasets = categoriesOfDatasets(context);
    const known = datasets.get(node.data) ?? (node.id === undefined ? undefined : datasets.get(node.id));
    const safe =
      known !== undefined && valuesOf(node.data, key).every((value) => known.has(addressOf(value)));
    return { safe, edits: [{ kind: 'replace', node, property: key, values: [] }] };
  },
};
