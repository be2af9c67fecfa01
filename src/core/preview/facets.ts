import { iriOf, type ResourceNode, valuesOf } from '../model/canonical.js';
import type { ProfileProperty } from '../model/profile.js';
import { allowedEntries, codeEntry } from '../profile/codelists.js';
import {
  basicDataPrefix,
  hvdMainCategories,
  type PortalFacet,
  portalFacets,
} from '../profile/portal-facts.js';
import { labelOf } from '../profile/vocabularies.js';
import type { Resources } from '../run/resources.js';
import { nameOnPortal } from './shown.js';
import type { Facet } from './view.js';

/** What the filters look at: a resource of the list of results, and its distributions. */
export interface Faceted {
  readonly page: string;
  readonly node: ResourceNode;
  readonly distributions: readonly ResourceNode[];
}

/** The filters of the portal with the values that these resources give them. */
export function facetsOf(items: readonly Faceted[], resources: Resources): readonly Facet[] {
  return portalFacets.map(({ id, label, kind, certainty }) => {
    const counts = new Map<string, number>();
    const without: string[] = [];
    for (const item of items) {
      const values = [...new Set(valuesFor(id, item, resources))];
      if (values.length === 0) without.push(item.page);
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([name, count]) => ({ label: name, count }));
    values.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
    return { id, label, kind, certainty, values, without };
  });
}

/** The values of a resource in a filter, by the label that the portal gives them. */
function valuesFor(
  id: PortalFacet['id'],
  { node, distributions }: Faceted,
  resources: Resources,
): readonly string[] {
  const isOf = (...keys: readonly string[]) => keys.includes(node.type.key);
  switch (id) {
    case 'theme':
      return listed(node, 'theme');
    case 'publisherType':
      return resources.targets(node, 'publisher', 'Agent').flatMap((found) => listed(found.node, 'type'));
    case 'publisher':
      return publisherOf(node, resources);
    case 'format':
      return distributions.flatMap((distribution) => listed(distribution, 'format'));
    case 'frequency':
      return listed(node, 'accrualPeriodicity');
    case 'license':
      return [node, ...distributions].flatMap((part) => labelled(part, 'license'));
    case 'hvdCategory':
      return iris(node, 'hvdCategory')
        .filter((iri) => hvdMainCategories.has(iri))
        .map((iri) => nameOf(node, 'hvdCategory', iri));
    case 'subject':
      return iris(node, 'subject')
        .filter((iri) => iri.startsWith(basicDataPrefix))
        .map((iri) => nameOf(node, 'subject', iri));
    case 'conformsTo':
      return iris(node, 'conformsTo').length > 0 ? [yes] : [];
    case 'service':
      return isOf('DataService') || distributions.some(({ data }) => data['accessService'] !== undefined)
        ? [yes]
        : [];
    case 'series':
      return isOf('DatasetSeries') ? [yes] : [];
    case 'open':
      return hasRight(node, 'PUBLIC') ? [yes] : [];
    case 'restricted':
      return hasRight(node, 'NON_PUBLIC', 'RESTRICTED') ? [yes] : [];
  }
}

/** What a tick box has where it applies. */
const yes = 'Ja';

/** Whether a resource has one of these access rights. */
export function hasRight(node: ResourceNode, ...codes: readonly string[]): boolean {
  return iris(node, 'accessRights').some((iri) =>
    codes.some((code) => iri.endsWith(`/access-right/${code}`)),
  );
}

/** The name of the publisher, or the address where the publisher is not described. */
export function publisherOf(node: ResourceNode, resources: Resources): readonly string[] {
  const [described] = resources.targets(node, 'publisher', 'Agent');
  const name = described && nameOnPortal(described.node);
  const address = iriOf(valuesOf(node.data, 'publisher')[0]);
  const shown = name ?? address;
  return shown === undefined || shown === '' ? [] : [shown];
}

/** The addresses that are values of a property. */
export function iris(node: ResourceNode, key: string): readonly string[] {
  return valuesOf(node.data, key).flatMap((value) => {
    const iri = iriOf(value);
    return iri === undefined || iri === '' ? [] : [iri];
  });
}

/** Values that stand in the code list of the property, by their Swedish labels; the portal passes others over. */
export function listed(node: ResourceNode, key: string): readonly string[] {
  const property = node.type.properties.get(key);
  if (!property) return [];
  const offered = offeredBy(property);
  return iris(node, key).flatMap((iri) => {
    const entry = codeEntry(property, iri);
    return entry && (offered.size === 0 || offered.has(entry)) ? [labelOf(entry, 'sv')] : [];
  });
}

function offeredBy(property: ProfileProperty): ReadonlySet<unknown> {
  return new Set(allowedEntries(property));
}

function labelled(node: ResourceNode, key: string): readonly string[] {
  return iris(node, key).map((iri) => nameOf(node, key, iri));
}

/** The Swedish label of a value, else the value itself. */
export function nameOf(node: ResourceNode, key: string, iri: string): string {
  const property = node.type.properties.get(key);
  const entry = property && codeEntry(property, iri);
  return entry ? labelOf(entry, 'sv') : iri;
}
