import { iriOf, isBlank, type ResourceNode, valuesOf } from '../model/canonical.js';
import { type DescribedFile, type FiledResource, resourcesOfRun } from '../run/resources.js';

/** A dataset with its distributions, in the order in which it names them. */
export interface DatasetNodes extends FiledResource {
  readonly distributions: readonly ResourceNode[];
  /** The described publisher, or the address of one that is not described. */
  readonly publisher: ResourceNode | string | undefined;
}

/** A catalogue with its datasets; without node the datasets of the files that stand in no catalogue. */
export interface CatalogueNodes {
  readonly node: ResourceNode | undefined;
  readonly path: string;
  readonly datasets: readonly DatasetNodes[];
}

/** The catalogues that the files describe, in the order of the files; each dataset stands in the first that has it. */
export function cataloguesIn(files: readonly DescribedFile[]): readonly CatalogueNodes[] {
  const resources = resourcesOfRun(files);
  const taken = new Set<ResourceNode>();
  const take = (found: readonly FiledResource[]): readonly DatasetNodes[] =>
    found.flatMap(({ node, path }) => {
      if (taken.has(node)) return [];
      taken.add(node);
      const distributions = resources.targets(node, 'distribution', 'Distribution').map((part) => part.node);
      const [publisher] = resources.targets(node, 'publisher', 'Agent');
      const address = iriOf(valuesOf(node.data, 'publisher')[0]);
      return [{ node, path, distributions, publisher: publisher?.node ?? address }];
    });
  const described = resources.all.filter(({ node }) => node.type.key === 'Catalog');
  // A catalogue in several pages or files is one: what each of them names is its.
  const catalogues = described.filter(resources.isFirst).map(({ node, path }) => {
    const parts = node.id === undefined || isBlank(node.id) ? [node] : partsOf(described, node.id);
    return {
      node,
      path,
      datasets: take(parts.flatMap((part) => resources.targets(part, 'dataset', 'Dataset'))),
    };
  });
  const datasets = resources.all.filter(
    (found) => found.node.type.key === 'Dataset' && resources.isFirst(found),
  );
  const others = take(datasets);
  const [first] = others;
  return first ? [...catalogues, { node: undefined, path: first.path, datasets: others }] : catalogues;
}

/** All descriptions of a catalogue. */
function partsOf(described: readonly FiledResource[], id: string): readonly ResourceNode[] {
  return described.filter(({ node }) => node.id === id).map(({ node }) => node);
}
