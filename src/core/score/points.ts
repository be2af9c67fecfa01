import type { Measured, MeasuredDataset, MeasuredDistribution, Measures } from './measure.js';
import type { DimensionId, Method, Metric, MetricId } from './method.js';

/** Points, or a percentage, of which only the bounds are known where links were not asked. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a dataset gets when all that is not known is taken for true, or for false. */
export interface Outcome {
  readonly points: number;
  readonly dimensions: Readonly<Record<DimensionId, number>>;
  /** The distribution that counts: the one with the most points, of equals the first. */
  readonly distribution: MeasuredDistribution | undefined;
}

/** The points of a dataset, and what each metric says of it and of the distribution that counts. */
export interface DatasetPoints {
  readonly points: Range;
  readonly dimensions: Readonly<Record<DimensionId, Range>>;
  readonly distribution: MeasuredDistribution | undefined;
  readonly metrics: Readonly<Partial<Record<MetricId, Measured>>>;
}

/**
 * The outcome for a dataset: the distribution with the highest sum of its own points is taken whole, and the points of the
 * dataset are added; dates count once, whichever of the two has them.
 */
export function outcomeOf(dataset: MeasuredDataset, method: Method, unknown: boolean): Outcome {
  const distribution = bestOf(dataset.distributions, method, unknown);
  const dimensions = Object.fromEntries(method.dimensions.map(({ id }) => [id, 0])) as Record<
    DimensionId,
    number
  >;
  let points = 0;
  for (const metric of method.metrics) {
    if (!(measuredOf(metric, dataset.measures, distribution?.measures) ?? unknown)) continue;
    points += metric.points;
    dimensions[metric.dimension] += metric.points;
  }
  return { points, dimensions, distribution };
}

/** The points of a dataset between the outcome where nothing unknown holds and the one where all of it does. */
export function pointsOf(dataset: MeasuredDataset, method: Method): DatasetPoints {
  const [least, most] = [outcomeOf(dataset, method, false), outcomeOf(dataset, method, true)];
  const { distribution } = most;
  return {
    points: { from: least.points, to: most.points },
    dimensions: mapDimensions(method, (id) => ({
      from: Math.min(least.dimensions[id], most.dimensions[id]),
      to: Math.max(least.dimensions[id], most.dimensions[id]),
    })),
    distribution,
    metrics: Object.fromEntries(
      method.metrics.map((metric) => [
        metric.id,
        measuredOf(metric, dataset.measures, distribution?.measures),
      ]),
    ),
  };
}

/** A record with an entry for each dimension of the method. */
export function mapDimensions<Value>(
  { dimensions }: Method,
  entryFor: (id: DimensionId) => Value,
): Record<DimensionId, Value> {
  return Object.fromEntries(dimensions.map(({ id }) => [id, entryFor(id)])) as Record<DimensionId, Value>;
}

/** What a metric says of a dataset and the distribution that counts; without distribution what it has is not there. */
function measuredOf(metric: Metric, dataset: Measures, distribution: Measures | undefined): Measured {
  const found = metric.of.map((of) =>
    of === 'dataset' ? dataset[metric.id] : absent(distribution, metric.id),
  );
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}

function absent(measures: Measures | undefined, id: MetricId): Measured {
  return measures === undefined ? false : measures[id];
}

function bestOf(
  distributions: readonly MeasuredDistribution[],
  method: Method,
  unknown: boolean,
): MeasuredDistribution | undefined {
  let best: MeasuredDistribution | undefined;
  let most = -1;
  for (const distribution of distributions) {
    const sum = ownPoints(distribution, method, unknown);
    if (sum > most) [best, most] = [distribution, sum];
  }
  return best;
}

function ownPoints({ measures }: MeasuredDistribution, { metrics }: Method, unknown: boolean): number {
  let sum = 0;
  for (const { id, of, points } of metrics)
    if (of.includes('distribution') && (measures[id] ?? unknown)) sum += points;
  return sum;
}
