import {
  type CatalogueDocument,
  iriOf,
  type Place,
  type ResourceNode,
  textsOf,
  valuesOf,
} from '../catalogue/document.js';
import type { ProfileProperty } from '../profile/profile.js';
import type { CheckContext } from './rule.js';

/** A publisher of a document, by its IRI. */
export interface Publisher {
  readonly iri: string;
  /** Where it is described, if it is. */
  readonly agent: ResourceNode | undefined;
  /** Where it is named first. */
  readonly user: ResourceNode;
}

const known = new WeakMap<CatalogueDocument, ReadonlyMap<string, Publisher>>();

/** The publishers that a document names, each once. Resources without an IRI are left out. */
export function publishersIn({ document, resourcesOf, find }: CheckContext): ReadonlyMap<string, Publisher> {
  let found = known.get(document);
  if (!found) {
    const publishers = new Map<string, Publisher>();
    for (const user of resourcesOf('Catalog', 'Dataset', 'DatasetSeries', 'DataService')) {
      const iri = publisherOf(user);
      if (iri === undefined || iri.startsWith('_:') || publishers.has(iri)) continue;
      const target = find(iri);
      publishers.set(iri, { iri, agent: target?.type.key === 'Agent' ? target : undefined, user });
    }
    found = publishers;
    known.set(document, found);
  }
  return found;
}

/** The IRI of the publisher of a resource; of the first, where there are several. */
export function publisherOf({ data }: ResourceNode): string | undefined {
  const { publisher } = data;
  return iriOf(Array.isArray(publisher) ? publisher[0] : publisher);
}

/** Where the IRI of a publisher stands: at its description, else where it is named. */
export function placeOf({ agent, user }: Publisher): {
  readonly place: Place;
  readonly property?: ProfileProperty | undefined;
} {
  if (agent) return { place: { kind: 'resource', node: agent, property: 'id' } };
  return {
    place: { kind: 'resource', node: user, property: 'publisher', index: 0 },
    property: user.type.properties.get('publisher'),
  };
}

/** The names of an agent, in all languages. */
export function namesOf(agent: ResourceNode | undefined): readonly string[] {
  return agent ? textsOf(agent.data['name']).map(({ text }) => text) : [];
}

/** The identifiers of an agent that are plain texts. */
export function identifiersOf(agent: ResourceNode | undefined): readonly string[] {
  return agent ? valuesOf(agent.data, 'identifier').filter((value) => typeof value === 'string') : [];
}
