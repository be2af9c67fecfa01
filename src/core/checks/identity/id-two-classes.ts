import type { ResourceNode } from '../../model/canonical.js';
import { describedIn } from '../described.js';
import type { Rule } from '../rule.js';

export const idTwoClasses: Rule = {
  code: 'id-two-classes',
  group: 'identity',
  severity: 'error',
  about: ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService', 'Agent', 'ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#unika-identifierare',
  eachDocument: {
    of: [],
    *check({ document }) {
      if (describedIn(document).repeated.size === 0) return;
      const first = new Map<string, ResourceNode>();
      for (const node of document.resources) {
        if (node.id === undefined || node.type.kind !== 'main') continue;
        const known = first.get(node.id);
        if (!known) {
          first.set(node.id, node);
          continue;
        }
        const pair = [known.type.key, node.type.key].sort().join(' ');
        // A contact that is also the publisher has a rule of its own; a series is a dataset.
        if (known.type === node.type || pair === 'Agent ContactPoint' || pair === 'Dataset DatasetSeries')
          continue;
        yield {
          rule: idTwoClasses.code,
          place: { kind: 'resource', node, property: 'id' },
          args: { value: node.id, first: known.type.key, second: node.type.key },
        };
      }
    },
  },
};
