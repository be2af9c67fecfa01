import type { Rule } from '../rule.js';
import { dayOf, isLater } from '../shared/days.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution'];

export const dateOrder: Rule = {
  code: 'date-order',
  group: 'coverage',
  severity: 'warning',
  about: classKeys.flatMap((classKey) => [`${classKey}.issued`, `${classKey}.modified`]),
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#7-utgivningsdatum-modifieringsdatum-och-uppdateringsfrekvens',
  eachProperty: {
    of: classKeys,
    keys: ['modified'],
    check(value, _key, node) {
      const issued = dayOf(node.data['issued']);
      const modified = dayOf(value);
      if (issued === undefined || modified === undefined || !isLater(issued, modified)) return undefined;
      return {
        rule: dateOrder.code,
        place: { kind: 'resource', node, property: 'modified' },
        property: node.type.properties.get('modified'),
        args: { value: modified, issued },
      };
    },
  },
};
