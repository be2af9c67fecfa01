import { valuesOf } from '../../model/canonical.js';
import { resourcesOfClass } from '../described.js';
import { perDocument } from '../per-document.js';
import type { Rule } from '../rule.js';

const key = 'dcatap:hvdCategory';

/** The distributions, as they stand or by their addresses, of datasets with a category of their own. */
const ofCategorised = perDocument(({ document }) => {
  const datasets = resourcesOfClass(document, 'Dataset').filter(
    ({ data }) => data['hvdCategory'] !== undefined,
  );
  return new Set<unknown>(datasets.flatMap(({ data }) => valuesOf(data, 'distribution')));
});

export const hvdCategoryOnDistribution: Rule = {
  code: 'hvd-category-on-distribution',
  group: 'hvd',
  severity: 'info',
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
    // Nothing is lost where the dataset has a category of its own.
    const categorised = ofCategorised(context);
    const isOnDataset = categorised.has(node.data) || (node.id !== undefined && categorised.has(node.id));
    return { safe: isOnDataset, edits: [{ kind: 'replace', node, property: key, values: [] }] };
  },
};
