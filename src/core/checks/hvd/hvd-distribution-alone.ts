import { valuesOf } from '../../model/canonical.js';
import { perDocument } from '../per-document.js';
import type { CheckContext, Rule } from '../rule.js';
import { eachHighValue, isHighValue } from '../shared/legislation.js';

export const hvdDistributionAlone: Rule = {
  code: 'hvd-distribution-alone',
  group: 'hvd',
  severity: 'warning',
  about: ['Distribution.applicableLegislation'],
  eachProperty: eachHighValue(['Distribution'], (node, context) => {
    const { owned, ownedByMarked } = owners(context);
    if (!owned.has(node.data) || ownedByMarked.has(node.data)) return undefined;
    return {
      rule: hvdDistributionAlone.code,
      place: { kind: 'resource', node, property: 'applicableLegislation' },
      property: node.type.properties.get('applicableLegislation'),
      args: {},
    };
  }),
};

/** The distributions that some dataset has, and those that one has which is marked. */
const owners = perDocument(({ find, resourcesOf }: CheckContext) => {
  const owned = new Set<unknown>();
  const ownedByMarked = new Set<unknown>();
  for (const { data } of resourcesOf('Dataset')) {
    // A category on the dataset tells that its mark was forgotten; that is said there.
    const isMarked = isHighValue(data) || data['hvdCategory'] !== undefined;
    for (const value of valuesOf(data, 'distribution')) {
      const distribution = typeof value === 'string' ? find(value)?.data : value;
      owned.add(distribution);
      if (isMarked) ownedByMarked.add(distribution);
    }
  }
  return { owned, ownedByMarked };
});
