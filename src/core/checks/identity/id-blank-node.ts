import type { Rule } from '../rule.js';
import { exampleIds } from '../shared/example-ids.js';

export const idBlankNode: Rule = {
  code: 'id-blank-node',
  group: 'identity',
  severity: 'error',
  about: ['Catalog', 'Dataset', 'Distribution', 'DataService', 'DatasetSeries', 'Agent', 'ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-blanka-noder',
  eachResource: {
    of: Object.keys(exampleIds),
    check(node) {
      if (node.id !== undefined && !node.id.startsWith('_:')) return undefined;
      // Agents that publish nothing may do without.
      if (node.type.key === 'Agent' && node.parent && node.property !== 'publisher') return undefined;
      return { rule: idBlankNode.code, place: { kind: 'resource', node }, args: {} };
    },
  },
};
