import type { Rule } from '../rule.js';
import { dayOf, isLater } from '../shared/days.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution'];
const keys = ['issued', 'modified'];

export const dateFuture: Rule = {
  code: 'date-future',
  group: 'coverage',
  severity: 'info',
  about: classKeys.flatMap((classKey) => keys.map((key) => `${classKey}.${key}`)),
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#7-utgivningsdatum-modifieringsdatum-och-uppdateringsfrekvens',
  eachProperty: {
    of: classKeys,
    keys,
    check(value, key, node, { settings: { today } }) {
      if (today === undefined) return undefined;
      const day = dayOf(value);
      if (day === undefined || !isLater(day, today)) return undefined;
      return {
        rule: dateFuture.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: { value: day },
      };
    },
  },
};
