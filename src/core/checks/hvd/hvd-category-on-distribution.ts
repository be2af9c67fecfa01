import type { Rule } from '../rule.js';

const key = 'dcatap:hvdCategory';

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
  fix({ place }, { document }) {
    if (place.kind !== 'resource') return undefined;
    const { node } = place;
    // Nothing is lost where the dataset has a category of its own.
    const isOnDataset = document.resources.some(
      ({ type, data }) =>
        type.key === 'Dataset' &&
        data['hvdCategory'] !== undefined &&
        [data['distribution']].flat().some((value) => value === node.data || value === node.id),
    );
    return { safe: isOnDataset, edits: [{ kind: 'replace', node, property: key, values: [] }] };
  },
};
