import { iriOf, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { publisherOf } from './publishers.js';

/** The guidance names no number; a large municipality has fewer departments than this. */
export const most = 20;

export const publisherMany: Rule = {
  code: 'publisher-many',
  group: 'agent',
  severity: 'info',
  offByDefault: true,
  about: ['Catalog', 'Dataset.publisher'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#flera-utgivande-organisation-inom-samma-katalog',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf, find }) {
      for (const node of resourcesOf('Catalog')) {
        const datasets = valuesOf(node.data, 'dataset');
        if (datasets.length <= most) continue;
        const publishers = new Set<string>();
        for (const value of datasets) {
          const id = iriOf(value);
          const dataset = id === undefined ? undefined : find(id);
          const publisher = dataset && publisherOf(dataset);
          if (publisher !== undefined) publishers.add(publisher);
        }
        if (publishers.size <= most) continue;
        yield {
          rule: publisherMany.code,
          place: { kind: 'resource', node },
          args: { count: publishers.size },
        };
      }
    },
  },
};
