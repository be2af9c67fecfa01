import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const idIdentifierUuid: Rule = {
  code: 'id-identifier-uuid',
  group: 'identity',
  severity: 'info',
  about: ['Dataset.identifier'],
  offByDefault: true,
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#hantering-av-duplikat',
  eachDocument: {
    of: ['Dataset', 'DataService'],
    *check({ resourcesOf }) {
      for (const node of resourcesOf('Dataset', 'DataService')) {
        const property = node.type.properties.get('identifier');
        for (const [index, value] of valuesOf(node.data, 'identifier').entries()) {
          if (typeof value !== 'string' || uuid.test(value)) continue;
          const place = { kind: 'resource', node, property: 'identifier', index } as const;
          yield { rule: idIdentifierUuid.code, place, property, args: { value } };
        }
      }
    },
  },
};
