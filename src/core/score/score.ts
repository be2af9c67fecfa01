import { type ResourceNode, titleOf } from '../model/canonical.js';
import type { Language } from '../model/profile.js';
import type { DescribedFile } from '../run/resources.js';
import { type Action, actionsFor } from './actions.js';
import { type CatalogueNodes, cataloguesIn, type DatasetNodes } from './catalogues.js';
import { type LinkStates, type MeasuredDataset, measureDataset, measureDistribution } from './measure.js';
import { type DimensionId, type Method, type MethodId, type MetricId, methods } from './method.js';
import { type DatasetPoints, mapDimensions, pointsOf, type Range } from './points.js';
import { type MissingStar, starsOf } from './stars.js';

export type { Action } from './actions.js';

export type { LinkStates } from './measure.js';

/** A dataset with its points. */
export interface ScoredDataset extends DatasetPoints {
  readonly node: ResourceNode;
  readonly path: string;
  readonly publisher: ResourceNode | string | undefined;
}

/** The stars of all distributions: their mean, how many have each number, and what the others lack. */
export interface StarCounts {
  readonly mean: number;
  /** How many distributions have no star, one, two … five. */
  readonly counts: readonly number[];
  readonly missing: Readonly<Partial<Record<MissingStar, number>>>;
}

/** A catalogue with its points: the mean of its datasets, rounded half up, and the mean itself. */
export interface ScoredCatalogue {
  /** Undefined for datasets that stand in no catalogue. */
  readonly node: ResourceNode | undefined;
  readonly path: string;
  readonly points: Range;
  readonly mean: Range;
  /** The mean of each dimension, rounded on its own. */
  readonly dimensions: Readonly<Record<DimensionId, Range>>;
  /** The percentage of datasets, or of distributions, for which a metric is true, as the portal shows it. */
  readonly indicators: Readonly<Partial<Record<MetricId, Range>>>;
  readonly stars: StarCounts | undefined;
  readonly datasets: readonly ScoredDataset[];
  readonly actions: readonly Action[];
}

/** The scores of a run. */
export interface Score {
  readonly method: Method;
  readonly catalogues: readonly ScoredCatalogue[];
}

/** Scores what the files describe; without states of links accessibility is a range. */
export function scoreFiles(
  files: readonly DescribedFile[],
  method: MethodId,
  links: LinkStates = new Map(),
): Score {
  const chosen = methods[method];
  const catalogues = cataloguesIn(files).filter(({ datasets }) => datasets.length > 0);
  return {
    method: chosen,
    catalogues: catalogues.map((catalogue) => scoreCatalogue(catalogue, chosen, links)),
  };
}

function scoreCatalogue(
  { node, path, datasets }: CatalogueNodes,
  method: Method,
  links: LinkStates,
): ScoredCatalogue {
  const measured = datasets.map((dataset) => measure(dataset, method, links));
  const scored = measured.map((dataset, index): ScoredDataset => {
    const { path: file, publisher } = datasets[index]!;
    return { node: dataset.node, path: file, publisher, ...pointsOf(dataset, method) };
  });
  const mean = meanOf(scored.map(({ points }) => points));
  return {
    node,
    path,
    points: rounded(mean),
    mean,
    dimensions: mapDimensions(method, (id) =>
      rounded(meanOf(scored.map(({ dimensions }) => dimensions[id]))),
    ),
    indicators: indicatorsOf(measured, method),
    stars: countStars(measured),
    datasets: scored,
    actions: actionsFor(measured, method),
  };
}

function measure({ node, distributions }: DatasetNodes, method: Method, links: LinkStates): MeasuredDataset {
  return {
    node,
    measures: measureDataset(node),
    distributions: distributions.map((part) => ({
      node: part,
      measures: measureDistribution(part, links, method),
    })),
  };
}

function indicatorsOf(
  datasets: readonly MeasuredDataset[],
  { metrics }: Method,
): ScoredCatalogue['indicators'] {
  const distributions = datasets.flatMap((dataset) => dataset.distributions);
  return Object.fromEntries(
    metrics.flatMap(({ id, of }) => {
      const items = of.includes('dataset') ? datasets : distributions;
      if (items.length === 0) return [];
      const share = (unknown: boolean) =>
        Math.round((100 * items.filter(({ measures }) => measures[id] ?? unknown).length) / items.length);
      return [[id, { from: share(false), to: share(true) }]];
    }),
  );
}

function countStars(datasets: readonly MeasuredDataset[]): StarCounts | undefined {
  const stars = datasets.flatMap(({ distributions }) => distributions.map(({ node }) => starsOf(node)));
  if (stars.length === 0) return undefined;
  const counts = [0, 1, 2, 3, 4, 5].map((number) => stars.filter((item) => item.stars === number).length);
  const missing: Partial<Record<MissingStar, number>> = {};
  for (const item of stars) missing[item.missing] = (missing[item.missing] ?? 0) + 1;
  const sum = stars.reduce((total, item) => total + item.stars, 0);
  return { mean: Math.round((10 * sum) / stars.length) / 10, counts, missing };
}

/** The mean of ranges, each end by itself; there is at least one. */
export function meanOf(ranges: readonly Range[]): Range {
  const mean = (key: keyof Range) => ranges.reduce((sum, range) => sum + range[key], 0) / ranges.length;
  return { from: mean('from'), to: mean('to') };
}

/** Rounded half up, as the portal does. */
function rounded({ from, to }: Range): Range {
  return { from: Math.round(from), to: Math.round(to) };
}

/** What a resource is called: its title, else its address. */
export function nameOf(node: ResourceNode, language: Language): string | undefined {
  return titleOf(node, language) ?? node.id;
}
