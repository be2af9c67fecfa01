import type { Rule } from '../rule.js';
import { catalogues, partsOf } from './catalogue-parts.js';

export const catalogLinked: Rule = {
  code: 'catalog-linked',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog', 'Catalog.hasPart'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf }) {
      const all = catalogues(resourcesOf('Catalog'));
      if (all.length < 2) return;
      const parts = new Set(all.flatMap((node) => partsOf(node).map(({ id }) => id)));
      const main = all.find((node) => partsOf(node).length > 0) ?? all[0];
      for (const node of all) {
        if (node === main || (node.id !== undefined && parts.has(node.id)) || node.parent?.type === node.type)
          continue;
        const place = { kind: 'resource', node } as const;
        yield { rule: catalogLinked.code, place, args: { value: node.id ?? '', count: all.length - 1 } };
      }
    },
  },
};
