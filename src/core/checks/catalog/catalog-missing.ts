import type { Rule } from '../rule.js';

export const catalogMissing: Rule = {
  code: 'catalog-missing',
  group: 'catalog',
  severity: 'info',
  about: ['Catalog.dataset'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  eachDocument: {
    of: ['Dataset'],
    *check({ document, resourcesOf, hasCatalogue }) {
      // Only what is read as RDF is harvested as it stands; there a document finds its resources by itself.
      if (hasCatalogue || document.find === undefined) return;
      // Without distributions it is a part of a description more than a whole one.
      const datasets = resourcesOf('Dataset');
      if (resourcesOf('Distribution').length === 0) return;
      yield { rule: catalogMissing.code, place: { kind: 'document' }, args: { count: datasets.length } };
    },
  },
};
