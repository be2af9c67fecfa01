import type { Rule } from '../rule.js';
import { catalogues, isOnlyNamed, partsOf } from './catalogue-parts.js';

export const catalogSubcatalogMetadata: Rule = {
  code: 'catalog-subcatalog-metadata',
  group: 'catalog',
  severity: 'info',
  about: ['Catalog'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf }) {
      const all = catalogues(resourcesOf('Catalog'));
      const parts = new Set(all.flatMap((owner) => partsOf(owner).map(({ id }) => id)));
      for (const node of all) {
        if (node.id === undefined || !parts.has(node.id) || isOnlyNamed(node)) continue;
        if (!['title', 'license', 'publisher'].some((key) => node.data[key] !== undefined)) continue;
        yield { rule: catalogSubcatalogMetadata.code, place: { kind: 'resource', node }, args: {} };
      }
    },
  },
};
