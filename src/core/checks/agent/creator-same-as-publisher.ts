import { iriOf, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { publisherOf } from './publishers.js';

export const creatorSameAsPublisher: Rule = {
  code: 'creator-same-as-publisher',
  group: 'agent',
  severity: 'info',
  about: ['Dataset.creator'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#9-utgivare-producent-och-andra-aktorsroller',
  eachProperty: {
    of: ['Dataset'],
    keys: ['creator'],
    check(_value, _key, node) {
      const publisher = publisherOf(node);
      if (publisher === undefined) return undefined;
      const index = valuesOf(node.data, 'creator').findIndex((value) => iriOf(value) === publisher);
      if (index < 0) return undefined;
      return {
        rule: creatorSameAsPublisher.code,
        place: { kind: 'resource', node, property: 'creator', index },
        property: node.type.properties.get('creator'),
        args: { value: publisher },
      };
    },
  },
  fix({ place }) {
    if (place.kind !== 'resource') return undefined;
    const { node, index } = place;
    // A creator that is described in its place may be what describes the publisher.
    if (typeof valuesOf(node.data, 'creator')[index ?? 0] !== 'string') return undefined;
    // Other portals do not take the publisher for the creator: somebody may have said it on purpose.
    return { safe: false, edits: [{ kind: 'replace', node, property: 'creator', index, values: [] }] };
  },
};
