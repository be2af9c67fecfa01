import { type CanonicalValue, type ResourceNode, titleOf, valuesOf } from '../../catalogue/document.js';
import { distributionsByDataset, firstText } from '../distributions.js';
import type { CheckContext, Finding, Rule } from '../rule.js';

export const accessUrlRepeated: Rule = {
  code: 'access-url-repeated',
  group: 'distribution',
  severity: 'info',
  about: ['Distribution.accessURL'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#3-distributioner-motsvarar-samma-data-i-olika-format',
  gather: {
    of: ['Distribution'],
    keys: ['accessURL'],
    start(context) {
      const addresses = new Set<CanonicalValue>();
      let isAnyRepeated = false;
      return {
        see(value) {
          const address = Array.isArray(value) ? value[0] : value;
          if (isAnyRepeated || typeof address !== 'string') return;
          if (addresses.has(address)) isAnyRepeated = true;
          else addresses.add(address);
        },
        // Whose distributions they are need not be known where each has an address of its own.
        found: () => (isAnyRepeated ? repeatedIn(context) : []),
      };
    },
  },
};

function* repeatedIn(context: CheckContext): Iterable<Finding> {
  // By address: one map for all, as most datasets have two or three distributions.
  const seen = new Map<string, { readonly dataset: ResourceNode; readonly node: ResourceNode }>();
  for (const [dataset, distributions] of distributionsByDataset(context)) {
    if (distributions.length < 2) continue;
    for (const node of distributions) {
      const value = firstText(node, 'accessURL');
      if (value === undefined || node.data['accessService'] !== undefined) continue;
      const known = seen.get(value);
      if (known?.dataset !== dataset) {
        seen.set(value, { dataset, node });
        continue;
      }
      const before = known.node;
      if (firstText(before, 'downloadURL') !== firstText(node, 'downloadURL')) continue;
      if (before.id !== undefined && before.id === node.id) continue;
      if (valuesOf(dataset.data, 'landingPage').includes(value)) continue;
      yield {
        rule: accessUrlRepeated.code,
        place: { kind: 'resource', node, property: 'accessURL' },
        property: node.type.properties.get('accessURL'),
        args: { value, other: titleOf(before, 'sv') ?? before.id },
      };
    }
  }
}
