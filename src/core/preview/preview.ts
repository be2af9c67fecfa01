import { isBlank, type ResourceNode } from '../model/canonical.js';
import type { Diagnostic } from '../model/report.js';
import { type DescribedFile, type FiledResource, type Resources, resourcesOfRun } from '../run/resources.js';
import { facetsOf } from './facets.js';
import { organisationPage } from './organisations.js';
import { hitOf, type Paged, pageOf } from './pages.js';
import { type Remarks, remarksByPage } from './remarks.js';
import { nameOnPortal } from './shown.js';
import type { Hit, Preview } from './view.js';

const kinds: Readonly<Record<string, Hit['kind']>> = {
  Dataset: 'dataset',
  DataService: 'service',
  DatasetSeries: 'series',
};

/** A preview, and where each finding stands in it. */
export interface PlacedPreview {
  readonly preview: Preview;
  readonly places: Remarks['places'];
}

/** What the portal would show of what the files describe, with the findings of their check beside it. */
export function previewFiles(
  files: readonly DescribedFile[],
  diagnostics: readonly Diagnostic[],
  /** Address or title of the only resource that is shown. */
  only?: string,
): PlacedPreview {
  const resources = resourcesOfRun(files);
  const shown = resources.all.filter(
    (found) => isShown(found, resources) && (only === undefined || isNamed(found, only)),
  );
  const names = new Map(shown.map(({ node }, index) => [node, `${kinds[node.type.key]}-${index + 1}`]));
  const publishers = publishersOf(shown, resources);
  const organisations = [...new Set(publishers.values())];
  const organisationPages = organisations.map((found, index) => ({
    ...found,
    page: `organisation-${index + 1}`,
  }));
  const onPages = shown.map((found) => ({ ...found, page: names.get(found.node)! }));
  const remarks = remarksByPage(diagnostics, [...onPages, ...organisationPages]);
  const around = surroundings(shown, names, resources);
  const paged = onPages.map((found) => pagedOf(found, around, resources));
  const isInSeries = ({ node }: Paged) => node.data['inSeries'] !== undefined;
  const behind = servicesOfDistributions(resources);
  const listed = paged.filter((item) => !isInSeries(item) && !behind.has(item.node));
  const published = paged.map(({ node, distributions }) => {
    return { node, distributions, publisher: publishers.get(node)?.node };
  });
  const remarksOn = (page: string) => remarks.byPage.get(page) ?? [];
  const preview: Preview = {
    hits: listed.map((item) => hitOf(item, resources)),
    leftOut: paged.filter(isInSeries).map((item) => hitOf(item, resources)),
    facets: facetsOf(listed, resources),
    pages: paged.map((item) => pageOf(item, remarksOn(item.page), resources)),
    organisations: organisationPages.map(({ page, ...found }) => {
      return organisationPage(found, page, published, remarksOn(page), resources);
    }),
  };
  return { preview, places: remarks.places };
}

/** Datasets and series, and services that are not just the way to a dataset's distribution. */
function isShown(found: FiledResource, resources: Resources): boolean {
  const { node } = found;
  if (kinds[node.type.key] === undefined || !resources.isFirst(found)) return false;
  // The portal marks services that stand alone when it harvests; here they are those that serve no dataset.
  return (
    node.type.key !== 'DataService' ||
    (node.data['servesDataset'] === undefined && node.parent?.type.key !== 'Distribution')
  );
}

/** Services that a distribution names as the way to its data: visitors find them on the page of the dataset. */
function servicesOfDistributions(resources: Resources): ReadonlySet<ResourceNode> {
  return new Set(
    resources.all
      .filter(({ node }) => node.type.key === 'Distribution')
      .flatMap(({ node }) => resources.targets(node, 'accessService').map((found) => found.node)),
  );
}

function isNamed({ node }: FiledResource, name: string): boolean {
  return node.id === name.trim() || nameOnPortal(node)?.toLowerCase() === name.trim().toLowerCase();
}

function publishersOf(
  shown: readonly FiledResource[],
  resources: Resources,
): ReadonlyMap<ResourceNode, FiledResource> {
  return new Map(
    shown.flatMap(({ node }) => {
      const [publisher] = resources.targets(node, 'publisher', 'Agent');
      return publisher ? [[node, publisher] as const] : [];
    }),
  );
}

/** What leads to a resource: its catalogue, and for a series what is in it. */
interface Surroundings {
  readonly catalogueOf: ReadonlyMap<ResourceNode, ResourceNode>;
  /** Pages of the datasets and services in a series. */
  readonly membersOf: ReadonlyMap<ResourceNode, readonly string[]>;
}

function surroundings(
  shown: readonly FiledResource[],
  names: ReadonlyMap<ResourceNode, string>,
  resources: Resources,
): Surroundings {
  const catalogueOf = new Map<ResourceNode, ResourceNode>();
  const firsts = new Map<string, ResourceNode>();
  for (const { node } of resources.all) {
    if (node.type.key !== 'Catalog') continue;
    // Of a catalogue in several files the first one says what it is called.
    const first = firsts.get(node.id ?? '') ?? node;
    if (node.id !== undefined && !isBlank(node.id)) firsts.set(node.id, first);
    for (const property of ['dataset', 'service'])
      for (const part of resources.targets(node, property))
        if (!catalogueOf.has(part.node)) catalogueOf.set(part.node, first);
  }
  const membersOf = new Map<ResourceNode, string[]>();
  for (const { node } of newestFirst(shown)) {
    for (const { node: series } of resources.targets(node, 'inSeries')) {
      const list = membersOf.get(series);
      if (list) list.push(names.get(node)!);
      else membersOf.set(series, [names.get(node)!]);
    }
  }
  return { catalogueOf, membersOf };
}

/** By the day of the last change or of publication; what has neither comes last. */
function newestFirst(found: readonly FiledResource[]): readonly FiledResource[] {
  const dayOf = ({ node }: FiledResource) => String(node.data['modified'] ?? node.data['issued'] ?? '');
  return [...found].sort((one, other) =>
    dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0,
  );
}

function pagedOf(
  { node, page }: FiledResource & { readonly page: string },
  { catalogueOf, membersOf }: Surroundings,
  resources: Resources,
): Paged {
  return {
    page,
    kind: kinds[node.type.key]!,
    node,
    distributions: resources.targets(node, 'distribution', 'Distribution').map((found) => found.node),
    catalogue: catalogueOf.get(node),
    members: membersOf.get(node) ?? [],
    series: resources
      .targets(node, 'inSeries')
      .map((found) => nameOnPortal(found.node) ?? found.node.id ?? ''),
  };
}
