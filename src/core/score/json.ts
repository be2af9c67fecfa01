import { jsonText, spacious } from '../report/reporters/json-text.js';
import { version } from '../version.js';
import type { Range } from './points.js';
import type { Score, ScoredCatalogue, ScoredDataset } from './score.js';

/** A score as JSON, as `schemas/score.schema.json` describes it. */
export function scoreJson({ method, catalogues }: Score): string {
  const value = {
    formatVersion: 1,
    tool: { name: 'metakoll', version },
    method: method.id,
    of: method.maximum,
    catalogues: catalogues.map(catalogueJson),
  };
  return `${jsonText(value, spacious)}\n`;
}

function catalogueJson({
  node,
  path,
  points,
  mean,
  dimensions,
  indicators,
  stars,
  datasets,
  actions,
}: ScoredCatalogue) {
  return {
    id: node?.id ?? null,
    file: path,
    points: rangeJson(points),
    mean: rangeJson(mean),
    dimensions: mapRanges(dimensions),
    indicators: mapRanges(indicators),
    ...(stars ? { stars } : {}),
    datasets: datasets.map(datasetJson),
    actions: actions.map(({ id, field, points: gain, places, fix }) => ({
      action: id,
      class: field.class,
      property: field.key,
      points: gain,
      places: places.length,
      resources: places.map((place) => place.id ?? null),
      ...(fix ? { fix } : {}),
    })),
  };
}

function datasetJson({ node, path, points, dimensions, distribution, metrics }: ScoredDataset) {
  return {
    id: node.id ?? null,
    file: path,
    points: rangeJson(points),
    dimensions: mapRanges(dimensions),
    distribution: distribution?.node.id ?? null,
    metrics: Object.fromEntries(Object.entries(metrics).map(([id, measured]) => [id, measured ?? null])),
  };
}

/** A number, or its bounds where something is not known. */
function rangeJson({ from, to }: Range): number | Range {
  return from === to ? from : { from, to };
}

function mapRanges(
  ranges: Readonly<Record<string, Range | undefined>>,
): Readonly<Record<string, number | Range>> {
  return Object.fromEntries(Object.entries(ranges).map(([id, range]) => [id, rangeJson(range!)]));
}
