import type { Rule } from '../rule.js';
import { highValueRegulation, isHighValue } from '../shared/legislation.js';

export const hvdCategoryWithoutMark: Rule = {
  code: 'hvd-category-without-mark',
  group: 'hvd',
  severity: 'warning',
  about: ['Dataset.hvdCategory', 'DataService.hvdCategory', 'DatasetSeries.hvdCategory'],
  eachProperty: {
    of: ['Dataset', 'DataService', 'DatasetSeries'],
    keys: ['hvdCategory'],
    check(_value, _key, node, { isReportedElsewhere }) {
      if (isHighValue(node.data)) return undefined;
      if (
        node.data['applicableLegislation'] === undefined &&
        isReportedElsewhere(node, 'applicableLegislation')
      )
        return undefined;
      return {
        rule: hvdCategoryWithoutMark.code,
        place: { kind: 'resource', node, property: 'hvdCategory' },
        property: node.type.properties.get('hvdCategory'),
        args: {},
      };
    },
  },
  fix({ place }) {
    // Where another law is named already, somebody has thought of it.
    if (place.kind !== 'resource' || place.node.data['applicableLegislation'] !== undefined) return undefined;
    const values = [{ iri: highValueRegulation }];
    return {
      safe: false,
      edits: [{ kind: 'add', node: place.node, property: 'applicableLegislation', values }],
    };
  },
};
