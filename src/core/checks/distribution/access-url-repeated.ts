import {
  type CanonicalObject,
  type CanonicalValue,
  type ResourceNode,
  titleOf,
  valuesOf,
} from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { distributionsByDataset, firstText } from '../shared/distributions.js';

/** Whether two distributions of a dataset may have one address; those that stand elsewhere have to be looked for. */
function isAnyAddressRepeated(distributions: readonly CanonicalValue[]): boolean {
  const addresses = new Set<string | undefined>();
  for (const distribution of distributions) {
    if (typeof distribution === 'string') return true;
    addresses.add(addressOf(distribution));
  }
  return addresses.size < distributions.length;
}

function addressOf(distribution: CanonicalValue): string | undefined {
  const value = (distribution as CanonicalObject)['accessURL'];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

export const accessUrlRepeated: Rule = {
  code: 'access-url-repeated',
  group: 'distribution',
  severity: 'info',
  about: ['Distribution.accessURL'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#3-distributioner-motsvarar-samma-data-i-olika-format',
  onlyIf: {
    of: ['Dataset'],
    keys: ['distribution'],
    some: (value) => Array.isArray(value) && isAnyAddressRepeated(value),
  },
  *check(context) {
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
  },
};
