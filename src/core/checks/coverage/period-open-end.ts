import type { Rule } from '../rule.js';
import { dayOf } from '../shared/days.js';

/** Scenarios of the climate go on until here. */
const lastYear = 2100;

export const periodOpenEnd: Rule = {
  code: 'period-open-end',
  group: 'coverage',
  severity: 'info',
  about: ['PeriodOfTime.endDate'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#8-tidsperiod-och-tidsupplosning',
  eachProperty: {
    of: ['PeriodOfTime'],
    keys: ['endDate', 'schema:endDate'],
    check(value, key, node) {
      const end = dayOf(value);
      if (end === undefined || Number(end.slice(0, 4)) <= lastYear) return undefined;
      return {
        rule: periodOpenEnd.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: { value: end },
      };
    },
  },
  fix({ place }) {
    if (place.kind !== 'resource' || place.property === undefined) return undefined;
    const { node, property } = place;
    return { safe: false, edits: [{ kind: 'replace', node, property, values: [] }] };
  },
};
