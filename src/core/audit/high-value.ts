/** The table of high-value datasets, by the columns of the Member States' report. What is high-value is not judged. */

import { isHighValue } from '../checks/shared/legislation.js';
import { iriOf, type ResourceNode, titleOf, valuesOf } from '../model/canonical.js';
import type { KnownLinks } from '../model/links.js';
import { canonicalLicence, commonsLicenceOf } from '../profile/licences.js';
import { hvdMainCategories } from '../profile/portal-facts.js';
import type { FiledResource, Resources } from '../run/resources.js';
import type { HighValueDataset } from './audited.js';
import type { DatasetWithParts } from './coverage.js';
import { valuesIn } from './tally.js';

/** A row for each dataset that is marked, or that has a mark on a distribution. */
export function highValueDatasets(
  datasets: readonly DatasetWithParts[],
  resources: Resources,
  links: KnownLinks | undefined,
  language: 'sv' | 'en',
): readonly HighValueDataset[] {
  const serving = servicesByDataset(resources);
  return datasets.flatMap(({ node, distributions }): readonly HighValueDataset[] => {
    const marked = distributions.filter(({ data }) => isHighValue(data));
    if (!isHighValue(node.data) && marked.length === 0) return [];
    const services = servicesOf(node, distributions, resources, serving);
    const all = [node, ...distributions, ...services];
    const categories = valuesIn(node, 'hvdCategory');
    const licences = [
      ...new Set([...distributions, ...services].flatMap((part) => valuesIn(part, 'license'))),
    ];
    const [publisher] = resources.targets(node, 'publisher', 'Agent');
    const bulk = (marked.length > 0 ? marked : distributions).flatMap((part) =>
      valuesIn(part, 'downloadURL'),
    );
    return [
      {
        id: node.id ?? null,
        title: titleOf(node, language) ?? node.id ?? '',
        publisher:
          (publisher && titleOf(publisher.node, language)) ??
          iriOf(valuesOf(node.data, 'publisher')[0]) ??
          null,
        mainCategories: categories.filter((iri) => hvdMainCategories.has(iri)),
        categories: categories.filter((iri) => !hvdMainCategories.has(iri)),
        legislation: all.every(({ data }) => isHighValue(data)) ? 'everywhere' : 'dataset only',
        api: services.flatMap((service) => valuesIn(service, 'endpointURL')),
        apiDocumentation: services.flatMap((service) => valuesIn(service, 'endpointDescription')),
        qualityOfService: services.flatMap((service) => valuesIn(service, 'page')),
        contactOfService:
          services.length > 0 && services.every(({ data }) => data['contactPoint'] !== undefined),
        bulkDownload: bulk,
        licences,
        isLicenceOpen: licences.length > 0 && licences.every(isFree),
        hasFee: all.some(({ data }) => data['offers'] !== undefined),
        links: links ? countLinks(all, links) : null,
      },
    ];
  });
}

/** Whether a licence asks for no more than that the source is named, as the regulation wants it. */
function isFree(iri: string): boolean {
  const licence = canonicalLicence(commonsLicenceOf(iri) ?? iri) ?? iri;
  return /\/publicdomain\/(?:zero|mark)\/1\.0\/$|\/licenses\/by\/4\.0\/$/.test(licence);
}

/** Services by the address of what they serve. */
function servicesByDataset(resources: Resources): ReadonlyMap<string, readonly ResourceNode[]> {
  const serving = new Map<string, ResourceNode[]>();
  for (const { node } of resources.all) {
    if (node.type.key !== 'DataService') continue;
    for (const dataset of valuesIn(node, 'servesDataset')) {
      const list = serving.get(dataset);
      if (list) list.push(node);
      else serving.set(dataset, [node]);
    }
  }
  return serving;
}

function servicesOf(
  node: ResourceNode,
  distributions: readonly ResourceNode[],
  resources: Resources,
  serving: ReadonlyMap<string, readonly ResourceNode[]>,
): readonly ResourceNode[] {
  const accessed = distributions.flatMap((part): readonly FiledResource[] =>
    resources.targets(part, 'accessService', 'DataService'),
  );
  const own = node.id === undefined ? [] : (serving.get(node.id) ?? []);
  return [...new Set([...accessed.map((found) => found.node), ...own])];
}

const linkKeys = ['accessURL', 'downloadURL', 'endpointURL', 'endpointDescription', 'page', 'landingPage'];

function countLinks(nodes: readonly ResourceNode[], links: KnownLinks): HighValueDataset['links'] {
  const addresses = new Set(nodes.flatMap((node) => linkKeys.flatMap((key) => valuesIn(node, key))));
  return countStates([...addresses].flatMap((address) => links.get(address) ?? []));
}

/** How many links have each state. */
export function countStates(states: readonly { readonly state: 'ok' | 'dead' | 'unverified' }[]): {
  readonly ok: number;
  readonly dead: number;
  readonly unverified: number;
} {
  const count = (wanted: string) => states.filter(({ state }) => state === wanted).length;
  return { ok: count('ok'), dead: count('dead'), unverified: count('unverified') };
}
