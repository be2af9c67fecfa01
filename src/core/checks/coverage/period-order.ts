import type { Rule } from '../rule.js';
import { dayOf, isLater } from '../shared/days.js';

export const periodOrder: Rule = {
  code: 'period-order',
  group: 'coverage',
  severity: 'warning',
  about: ['PeriodOfTime.startDate', 'PeriodOfTime.endDate'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#8-tidsperiod-och-tidsupplosning',
  eachResource: {
    of: ['PeriodOfTime'],
    check(node) {
      const start = dayOf(node.data['startDate'] ?? node.data['schema:startDate']);
      const key = node.data['endDate'] === undefined ? 'schema:endDate' : 'endDate';
      const end = dayOf(node.data[key]);
      if (start === undefined || end === undefined || !isLater(start, end)) return undefined;
      return {
        rule: periodOrder.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: { value: end, start },
      };
    },
  },
};
