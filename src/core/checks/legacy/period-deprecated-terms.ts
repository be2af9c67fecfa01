import type { Rule } from '../rule.js';
import { dayOf } from '../shared/days.js';

/** Properties of earlier versions of the profile, and those that took their place. */
const successors = [
  ['schema:startDate', 'startDate'],
  ['schema:endDate', 'endDate'],
] as const;

export const periodDeprecatedTerms: Rule = {
  code: 'period-deprecated-terms',
  group: 'legacy',
  severity: 'warning',
  safeFixes: ['moves'],
  about: successors.map(([key]) => `PeriodOfTime.${key}`),
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#generellt-om-ej-bakatkompatibla-andringar',
  eachProperty: {
    of: ['PeriodOfTime'],
    keys: successors.map(([key]) => key),
    check(_value, key, node) {
      return {
        rule: periodDeprecatedTerms.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: { key, suggestion: successors.find(([old]) => old === key)?.[1] },
      };
    },
  },
  fix({ place, args }) {
    if (place.kind !== 'resource') return undefined;
    const { node } = place;
    const [property, to] = [String(args['key']), String(args['suggestion'])];
    const old = node.data[property];
    // Two old dates would be two new ones, where the profile allows one.
    if (Array.isArray(old) && old.length > 1) return undefined;
    if (node.data[to] === undefined) return { safe: true, edits: [{ kind: 'rename', node, property, to }] };
    // Where the new property says the same, the old one can go.
    const isSame = dayOf(old) !== undefined && dayOf(old) === dayOf(node.data[to]);
    return isSame ? { safe: true, edits: [{ kind: 'replace', node, property, values: [] }] } : undefined;
  },
};
