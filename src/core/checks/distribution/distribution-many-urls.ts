import type { CanonicalValue } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

/** The addresses in a list of several, each once. */
function addressesIn(value: CanonicalValue | undefined): readonly string[] {
  if (!Array.isArray(value) || value.length < 2) return [];
  return [...new Set(value.filter((item) => typeof item === 'string'))];
}

export const distributionManyUrls: Rule = {
  code: 'distribution-many-urls',
  group: 'distribution',
  severity: 'warning',
  about: ['Distribution.accessURL', 'Distribution.downloadURL'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#19-alternativ-till-datamangdsserier',
  eachProperty: {
    of: ['Distribution'],
    keys: ['downloadURL', 'accessURL'],
    check(value, key, node) {
      const addresses = addressesIn(value);
      if (addresses.length < 2) return undefined;
      // Where both are repeated it is one and the same habit.
      if (key === 'accessURL' && addressesIn(node.data['downloadURL']).length > 1) return undefined;
      return {
        rule: distributionManyUrls.code,
        place: { kind: 'resource', node, property: key, index: 1 },
        property: node.type.properties.get(key),
        args: { count: addresses.length, values: addresses.slice(0, 2) },
      };
    },
  },
};
