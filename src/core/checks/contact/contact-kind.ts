import type { Rule } from '../rule.js';

export const contactKind: Rule = {
  code: 'contact-kind',
  group: 'contact',
  severity: 'warning',
  about: ['ContactPoint.class'],
  eachProperty: {
    of: ['ContactPoint'],
    keys: ['class'],
    check(kind, key, node) {
      // The class of a contact that does not say what it is.
      if (kind !== 'Kind') return undefined;
      return {
        rule: contactKind.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: {},
      };
    },
  },
};
