import type { Rule } from '../rule.js';
import { catalogues } from './catalogue-parts.js';

export const catalogRecord: Rule = {
  code: 'catalog-record',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog'],
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#utelamnade-klasser-fran-dcat-ap-200',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf }) {
      for (const node of catalogues(resourcesOf('Catalog'))) {
        if (node.data['dcat:record'] === undefined) continue;
        yield {
          rule: catalogRecord.code,
          place: { kind: 'resource', node, property: 'dcat:record' },
          args: {},
        };
      }
    },
  },
};
