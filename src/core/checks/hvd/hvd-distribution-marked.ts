import { valuesOf } from '../../model/canonical.js';
import { resourceInside } from '../described.js';
import type { Rule } from '../rule.js';
import {
  distributionsOf,
  highValue,
  highValueRegulation,
  ifLawApplies,
  isHighValue,
} from '../shared/legislation.js';

export const hvdDistributionMarked: Rule = {
  code: 'hvd-distribution-marked',
  group: 'hvd',
  severity: 'error',
  about: ['Dataset.distribution', 'Distribution.applicableLegislation'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  onlyIf: ifLawApplies,
  *check(context) {
    const { find, isToldElsewhere } = context;
    for (const node of highValue(context, 'Dataset')) {
      const distributions = distributionsOf(node, find);
      if (!distributions || distributions.some(isHighValue)) continue;
      if (distributions.length === 0 && isToldElsewhere(node, 'distribution')) continue;
      yield {
        rule: hvdDistributionMarked.code,
        place: { kind: 'resource', node, property: 'distribution' },
        property: node.type.properties.get('distribution'),
        args: { count: distributions.length },
      };
    }
  },
  fix({ place }, { document, find }) {
    if (place.kind !== 'resource') return undefined;
    const [only, ...others] = distributionsOf(place.node, find) ?? [];
    if (!only || others.length > 0 || valuesOf(only, 'applicableLegislation').length > 0) return undefined;
    const node = resourceInside(document, only);
    if (!node) return undefined;
    const values = [{ iri: highValueRegulation }];
    return { safe: true, edits: [{ kind: 'add', node, property: 'applicableLegislation', values }] };
  },
};
