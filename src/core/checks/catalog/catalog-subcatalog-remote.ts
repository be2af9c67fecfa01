import type { Rule } from '../rule.js';
import { catalogues, isOnlyNamed } from './catalogue-parts.js';

export const catalogSubcatalogRemote: Rule = {
  code: 'catalog-subcatalog-remote',
  group: 'catalog',
  severity: 'info',
  about: ['Catalog'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#ladda-underkataloger-fran-separata-skordningskallor',
  *check({ resourcesOf }) {
    for (const node of catalogues(resourcesOf('Catalog'))) {
      if (node.id === undefined || !isOnlyNamed(node)) continue;
      yield {
        rule: catalogSubcatalogRemote.code,
        place: { kind: 'resource', node },
        args: { value: node.id },
      };
    }
  },
};
