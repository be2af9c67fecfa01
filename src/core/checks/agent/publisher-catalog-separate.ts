import { iriOf, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { CheckContext, Rule } from '../rule.js';
import { namesOf, publisherOf } from './publishers.js';

/** The publishers of the datasets in a catalogue. */
function publishersOfDatasets(node: ResourceNode, find: CheckContext['find']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const value of valuesOf(node.data, 'dataset')) {
    const id = iriOf(value);
    const dataset = id === undefined ? undefined : find(id);
    const publisher = dataset && publisherOf(dataset);
    if (publisher !== undefined) found.add(publisher);
  }
  return found;
}

export const publisherCatalogSeparate: Rule = {
  code: 'publisher-catalog-separate',
  group: 'agent',
  severity: 'info',
  about: ['Catalog.publisher', 'Dataset.publisher'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-separat-utgivande-organisation-pa-katalognivan',
  onlyIf: {
    of: ['Dataset'],
    keys: ['publisher'],
    // Mostly the catalogue has the publisher of its datasets.
    some: (_, __, node, { resourcesOf }) =>
      resourcesOf('Catalog').some((catalogue) => publisherOf(catalogue) !== publisherOf(node)),
  },
  *check({ resourcesOf, find }) {
    for (const node of resourcesOf('Catalog')) {
      const own = publisherOf(node);
      if (own === undefined) continue;
      const others = publishersOfDatasets(node, find);
      const [other] = others;
      if (other === undefined || others.size > 1 || other === own) continue;
      yield {
        rule: publisherCatalogSeparate.code,
        place: { kind: 'resource', node, property: 'publisher', index: 0 },
        property: node.type.properties.get('publisher'),
        args: { value: namesOf(find(own))[0] ?? own, other: namesOf(find(other))[0] ?? other },
      };
    }
  },
};
