import type { Rule } from '../rule.js';
import { catalogues, isOnlyNamed, partsOf } from './catalogue-parts.js';

export const catalogSubcatalogRemote: Rule = {
  code: 'catalog-subcatalog-remote',
  group: 'catalog',
  severity: 'info',
  about: ['Catalog'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#ladda-underkataloger-fran-separata-skordningskallor',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf }) {
      const all = catalogues(resourcesOf('Catalog'));
      const parts = new Set(all.flatMap((owner) => partsOf(owner).map(({ id }) => id)));
      for (const node of all) {
        if (node.id === undefined || !parts.has(node.id) || !isOnlyNamed(node)) continue;
        yield {
          rule: catalogSubcatalogRemote.code,
          place: { kind: 'resource', node },
          args: { value: node.id },
        };
      }
    },
  },
};
