import { iriOf, textsOf, valuesOf } from '../model/canonical.js';
import { comparedNameless, type Resource } from './resources.js';

/** By what a resource without an address is known again, one after the other. */
const signs: readonly ((resource: Resource) => readonly string[])[] = [
  ({ data }) => textsOf(data['identifier']).map(({ text }) => text),
  ({ data }) =>
    textsOf(data['title']).map(({ text, language }) => `${text.trim().toLowerCase()}@${language}`),
  ({ data }) =>
    ['accessURL', 'downloadURL', 'endpointURL', 'landingPage'].flatMap((key) =>
      valuesOf(data, key).flatMap((value) => iriOf(value) ?? []),
    ),
];

/**
 * Which resource of the old version each one of the new version was: by its address, and where it has none by its identifier,
 * its title, or where it leads to. A distribution is sought in the dataset that it stands in; one that is left alone there on
 * both sides is taken for the same.
 */
export function pairUp(
  old: readonly Resource[],
  young: readonly Resource[],
): ReadonlyMap<Resource, Resource> {
  const pairs = new Map<Resource, Resource>();
  const byId = new Map(
    old.flatMap((resource) => (resource.id === undefined ? [] : [[resource.id, resource]])),
  );
  for (const resource of young) {
    const former = resource.id === undefined ? undefined : byId.get(resource.id);
    if (former) pairs.set(resource, former);
  }
  // A distribution is paired after the datasets, in one of which it stands.
  for (const classKey of comparedNameless) {
    const isMeant = ({ id, classKey: key }: Resource) => id === undefined && key === classKey;
    const isDistribution = classKey === 'Distribution';
    const [former, present] = [old.filter(isMeant), young.filter(isMeant)];
    const ownPlace = ({ parent }: Resource) => (isDistribution ? parent : undefined);
    const formerPlace = ({ parent }: Resource) => (isDistribution && parent ? pairs.get(parent) : undefined);
    for (const sign of signs) pairBy(sign, former, present, ownPlace, formerPlace, pairs);
    if (isDistribution) pairLast(former, present, pairs);
  }
  return pairs;
}

type Place = (resource: Resource) => Resource | undefined;

/** Pairs those that have a sign in common and stand in the same place. */
function pairBy(
  sign: (resource: Resource) => readonly string[],
  former: readonly Resource[],
  present: readonly Resource[],
  ownPlace: Place,
  formerPlace: Place,
  pairs: Map<Resource, Resource>,
): void {
  const taken = new Set(pairs.values());
  const waiting = new Map<Resource | undefined, Map<string, Resource[]>>();
  for (const resource of former) {
    if (taken.has(resource)) continue;
    const place = ownPlace(resource);
    const bySign = waiting.get(place) ?? new Map<string, Resource[]>();
    waiting.set(place, bySign);
    for (const text of new Set(sign(resource))) {
      const list = bySign.get(text);
      if (list) list.push(resource);
      else bySign.set(text, [resource]);
    }
  }
  // The first of several that are alike is taken first.
  for (const bySign of waiting.values()) for (const list of bySign.values()) list.reverse();
  for (const resource of present) {
    if (pairs.has(resource)) continue;
    const bySign = waiting.get(formerPlace(resource));
    for (const text of sign(resource)) {
      const list = bySign?.get(text) ?? [];
      while (list.length > 0 && taken.has(list.at(-1)!)) list.pop();
      const found = list.pop();
      if (!found) continue;
      pairs.set(resource, found);
      taken.add(found);
      break;
    }
  }
}

/** Pairs the only distributions that are left in a dataset on both sides. */
function pairLast(
  former: readonly Resource[],
  present: readonly Resource[],
  pairs: Map<Resource, Resource>,
): void {
  const taken = new Set(pairs.values());
  const left = alone(former.filter((resource) => !taken.has(resource)));
  for (const [place, resource] of alone(present.filter((item) => !pairs.has(item)))) {
    const found = left.get(place && pairs.get(place));
    if (found) pairs.set(resource, found);
  }
}

/** Those that are the only ones in the resource that they stand in. */
function alone(resources: readonly Resource[]): ReadonlyMap<Resource | undefined, Resource> {
  const found = new Map<Resource | undefined, Resource>();
  const several = new Set<Resource | undefined>();
  for (const resource of resources) {
    if (found.has(resource.parent)) several.add(resource.parent);
    else found.set(resource.parent, resource);
  }
  for (const place of several) found.delete(place);
  return found;
}
