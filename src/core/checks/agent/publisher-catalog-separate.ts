import { iriOf, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { CheckContext, Rule } from '../rule.js';
import { namesOf, publisherOf } from './publishers.js';

/** The publisher that all datasets in a catalogue have which have one, if it is another than its own. */
function otherPublisher(node: ResourceNode, own: string, find: CheckContext['find']): string | undefined {
  let other: string | undefined;
  for (const value of valuesOf(node.data, 'dataset')) {
    const id = iriOf(value);
    const dataset = id === undefined ? undefined : find(id);
    const publisher = dataset && publisherOf(dataset);
    if (publisher === undefined) continue;
    // Mostly the first dataset has the publisher of the catalogue.
    if (publisher === own || (other !== undefined && publisher !== other)) return undefined;
    other = publisher;
  }
  return other;
}

export const publisherCatalogSeparate: Rule = {
  code: 'publisher-catalog-separate',
  group: 'agent',
  severity: 'info',
  about: ['Catalog.publisher', 'Dataset.publisher'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-separat-utgivande-organisation-pa-katalognivan',
  eachProperty: {
    of: ['Catalog'],
    keys: ['publisher'],
    check(_value, _key, node, { find }) {
      const own = publisherOf(node);
      const other = own === undefined ? undefined : otherPublisher(node, own, find);
      if (own === undefined || other === undefined) return undefined;
      const [value, name] = [own, other].map((iri) => namesOf(find(iri))[0] ?? iri);
      return {
        rule: publisherCatalogSeparate.code,
        place: { kind: 'resource', node, property: 'publisher', index: 0 },
        property: node.type.properties.get('publisher'),
        // Two of one name are told apart by their ids.
        args: value === name ? { value: own, other, name } : { value, other: name },
      };
    },
  },
};
