import { iriFault } from '../../source/iri.js';
import type { Rule } from '../rule.js';

export const iriHttpScheme: Rule = {
  code: 'iri-http-scheme',
  group: 'document',
  severity: 'info',
  about: ['Catalog', 'Dataset', 'Distribution', 'DataService', 'DatasetSeries', 'Agent', 'ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#unika-identifierare',
  eachProperty: {
    of: [],
    keys: ['id'],
    check(_value, _key, node) {
      const { id, type } = node;
      if (type.kind !== 'main' || id === undefined || id.startsWith('http:') || id.startsWith('https:'))
        return undefined;
      if (!/^(?!https?:|_:)[a-z][a-z0-9+.-]*:/i.test(id)) return undefined;
      if (iriFault(id) !== undefined) return undefined;
      return {
        rule: iriHttpScheme.code,
        place: { kind: 'resource', node, property: 'id' },
        args: { value: id },
      };
    },
  },
};
