import { type ResourceNode, titleOf, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

export const idIdentifierUnique: Rule = {
  code: 'id-identifier-unique',
  group: 'identity',
  severity: 'warning',
  about: ['Dataset.identifier'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#hantering-av-identifierare',
  eachDocument: {
    of: ['Dataset', 'DataService'],
    *check({ resourcesOf }) {
      const first = new Map<string, ResourceNode>();
      for (const node of resourcesOf('Dataset', 'DataService')) {
        for (const [index, value] of valuesOf(node.data, 'identifier').entries()) {
          if (typeof value !== 'string') continue;
          const known = first.get(value);
          if (!known) first.set(value, node);
          else if (known !== node && known.id !== node.id) {
            yield {
              rule: idIdentifierUnique.code,
              place: { kind: 'resource', node, property: 'identifier', index },
              property: node.type.properties.get('identifier'),
              args: { value, other: titleOf(known, 'sv') ?? known.id ?? '' },
            };
          }
        }
      }
    },
  },
};
