import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { highValue, ifLawApplies, isHighValue } from '../shared/legislation.js';

export const hvdDistributionAlone: Rule = {
  code: 'hvd-distribution-alone',
  group: 'hvd',
  severity: 'warning',
  about: ['Distribution.applicableLegislation'],
  onlyIf: ifLawApplies,
  *check(context) {
    const marked = highValue(context, 'Distribution');
    if (marked.length === 0) return;
    // A category on the dataset tells that its mark was forgotten; that is said there.
    const isMeant = ({ data }: (typeof marked)[number]) =>
      isHighValue(data) || data['hvdCategory'] !== undefined;
    const owned = new Set<unknown>();
    const ownedByMarked = new Set<unknown>();
    for (const dataset of context.resourcesOf('Dataset')) {
      for (const value of valuesOf(dataset.data, 'distribution')) {
        const distribution = typeof value === 'string' ? context.find(value)?.data : value;
        owned.add(distribution);
        if (isMeant(dataset)) ownedByMarked.add(distribution);
      }
    }
    for (const node of marked) {
      if (!owned.has(node.data) || ownedByMarked.has(node.data)) continue;
      yield {
        rule: hvdDistributionAlone.code,
        place: { kind: 'resource', node, property: 'applicableLegislation' },
        property: node.type.properties.get('applicableLegislation'),
        args: {},
      };
    }
  },
};
