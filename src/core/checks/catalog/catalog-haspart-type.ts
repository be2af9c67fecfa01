import type { Rule } from '../rule.js';
import { catalogues, partsOf } from './catalogue-parts.js';

export const catalogHaspartType: Rule = {
  code: 'catalog-haspart-type',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog.hasPart'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf, isDescribed }) {
      for (const node of catalogues(resourcesOf('Catalog'))) {
        for (const { id, index } of partsOf(node)) {
          if (isDescribed(id)) continue;
          const place = { kind: 'resource', node, property: 'hasPart', index } as const;
          yield {
            rule: catalogHaspartType.code,
            place,
            property: node.type.properties.get('hasPart'),
            args: { value: id },
          };
        }
      }
    },
  },
};
