import type { Rule } from '../rule.js';
import { catalogues, partsOf } from './catalogue-parts.js';
import { inCircles } from './circles.js';

export const catalogHaspartCycle: Rule = {
  code: 'catalog-haspart-cycle',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog.hasPart'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf }) {
      const all = catalogues(resourcesOf('Catalog'));
      const circles = inCircles(all);
      for (const node of all) {
        if (node.id === undefined || partsOf(node).length === 0 || !circles.has(node.id)) continue;
        yield {
          rule: catalogHaspartCycle.code,
          place: { kind: 'resource', node, property: 'hasPart' },
          property: node.type.properties.get('hasPart'),
          args: {},
        };
      }
    },
  },
};
