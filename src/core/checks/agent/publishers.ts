import { iriOf, isBlank, type ResourceNode, textsOf } from '../../model/canonical.js';
import type { Place } from '../../model/place.js';
import type { ProfileProperty } from '../../model/profile.js';
import { perDocument } from '../per-document.js';
import type { CheckContext } from '../rule.js';

/** A publisher of a document, by its IRI. */
export interface Publisher {
  readonly iri: string;
  /** Where it is described, if it is. */
  readonly agent: ResourceNode | undefined;
  /** Where it is named first. */
  readonly user: ResourceNode;
}

/** Classes that have a publisher, in the order in which the first user of each is reported. */
export const publishing = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService'];

/** The publishers that a document names, each once, by their IRIs. Resources without an IRI are left out. */
export const publishersIn = perDocument(
  ({
    find,
    resourcesOf,
  }: Pick<CheckContext, 'document' | 'find' | 'resourcesOf'>): ReadonlyMap<string, Publisher> => {
    const found = new Map<string, Publisher>();
    for (const user of resourcesOf(...publishing)) {
      const iri = publisherOf(user);
      if (iri === undefined || isBlank(iri) || found.has(iri)) continue;
      const target = find(iri);
      found.set(iri, { iri, agent: target?.type.key === 'Agent' ? target : undefined, user });
    }
    return found;
  },
);

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

/** The identifiers of an agent, those with a language or a datatype as well, which is reported as such. */
export function identifiersOf(agent: ResourceNode | undefined): readonly string[] {
  return agent ? textsOf(agent.data['identifier']).map(({ text }) => text) : [];
}
