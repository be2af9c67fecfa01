import { valuesOf } from '../../model/canonical.js';
import { resourceInside } from '../described.js';
import type { Rule } from '../rule.js';
import { distributionsOf, eachHighValue, highValueRegulation, isHighValue } from '../shared/legislation.js';

export const hvdDistributionMarked: Rule = {
  code: 'hvd-distribution-marked',
  group: 'hvd',
  severity: 'error',
  safeFixes: ['adds'],
  about: ['Dataset.distribution', 'Distribution.applicableLegislation'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachProperty: eachHighValue(['Dataset'], (node, { find, isReportedElsewhere }) => {
    const distributions = distributionsOf(node, find);
    if (!distributions || distributions.some(isHighValue)) return undefined;
    if (distributions.length === 0 && isReportedElsewhere(node, 'distribution')) return undefined;
    return {
      rule: hvdDistributionMarked.code,
      place: { kind: 'resource', node, property: 'distribution' },
      property: node.type.properties.get('distribution'),
      args: { count: distributions.length },
    };
  }),
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
