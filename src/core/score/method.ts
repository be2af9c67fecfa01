import type { Texts } from '../model/profile.js';
import { type MetricId, mqa } from './generated/mqa.js';

export type { MetricId } from './generated/mqa.js';

/** What the points are about: how easily data are found, reached, combined, reused and understood. */
export type DimensionId =
  | 'findability'
  | 'accessibility'
  | 'interoperability'
  | 'reusability'
  | 'contextuality';

/** One thing that is measured, and the points that it gives. */
export interface Metric {
  readonly id: MetricId;
  readonly dimension: DimensionId;
  readonly points: number;
  /** Whether a dataset, a distribution or either of them has the properties. */
  readonly of: readonly ('dataset' | 'distribution')[];
  /** Keys of the properties in the canonical document. */
  readonly keys: readonly string[];
  readonly label: Texts;
}

/** One of the five dimensions. */
export interface Dimension {
  readonly id: DimensionId;
  readonly maximum: number;
  readonly label: Texts;
}

/** A word for a number of points, from its lowest number on. */
export interface Rating {
  readonly id: 'excellent' | 'good' | 'sufficient' | 'bad';
  readonly from: number;
  readonly label: Texts;
}

/** The names of the two methods: Sweden's data portal and data.europa.eu. */
export const methodIds = ['se', 'eu'] as const;
export type MethodId = (typeof methodIds)[number];

/**
 * A way of giving points. The Swedish portal follows the Metadata Quality Assessment of data.europa.eu, with two
 * differences: compliance with DCAT-AP gives no points, and media types are accepted as well as the EU's file types
 * (diggsweden/DCAT-AP-SE, docs/quality.md).
 */
export interface Method {
  readonly id: MethodId;
  /** The most that a dataset can have. */
  readonly maximum: number;
  readonly dimensions: readonly Dimension[];
  readonly metrics: readonly Metric[];
  /** A media type may stand as the format, and one known value is enough for the vocabulary check. */
  readonly acceptsMediaTypes: boolean;
}

const compliance: MetricId = 'dcatApCompliance';

function methodOf(id: MethodId): Method {
  const isScored = ({ id: metric }: Metric) => id === 'eu' || metric !== compliance;
  const metrics = mqa.metrics.filter(isScored);
  const sum = (dimension: DimensionId) =>
    metrics.reduce((total, metric) => total + (metric.dimension === dimension ? metric.points : 0), 0);
  const dimensions = mqa.dimensions.map((entry) => ({ ...entry, maximum: sum(entry.id) }));
  return {
    id,
    maximum: dimensions.reduce((total, { maximum }) => total + maximum, 0),
    dimensions,
    metrics,
    acceptsMediaTypes: id === 'se',
  };
}

/** Both methods by name. */
export const methods: Readonly<Record<MethodId, Method>> = { se: methodOf('se'), eu: methodOf('eu') };

/** The ratings from the best to the worst; the limits are those of the EU's 405 points, for both methods. */
export const ratings: readonly Rating[] = mqa.ratings;

/** The rating of a number of points. */
export function ratingOf(points: number): Rating {
  return ratings.find(({ from }) => points >= from) ?? ratings.at(-1)!;
}
