/** What can only be said about catalogues beside one another, or beside an earlier audit. */
import type { Audit, AuditedCatalogue, AuditedDataset, CatalogueTrend, Duplicate, Trend } from './audited.js';
import { readCatalogues } from './audited.js';

/** Datasets that stand in several of the catalogues. */
export function duplicatesIn(catalogues: readonly AuditedCatalogue[]): readonly Duplicate[] {
  const taken = new Set<AuditedDataset>();
  const by = (
    kind: Duplicate['by'],
    keyOf: (dataset: AuditedDataset) => string | null,
  ): readonly Duplicate[] => {
    const groups = new Map<string, { title: string; names: Set<string>; datasets: AuditedDataset[] }>();
    for (const { name, datasets } of catalogues) {
      for (const dataset of datasets) {
        const key = taken.has(dataset) ? null : keyOf(dataset);
        if (key === null) continue;
        const group = groups.get(key) ?? { title: dataset.title, names: new Set(), datasets: [] };
        groups.set(key, group);
        group.names.add(name);
        group.datasets.push(dataset);
      }
    }
    return [...groups.values()]
      .filter(({ names }) => names.size > 1)
      .map(({ title, names, datasets }) => {
        for (const dataset of datasets) taken.add(dataset);
        return { by: kind, title, catalogues: [...names] };
      });
  };
  return [
    ...by('address', ({ id }) => id),
    ...by('identifier', ({ identifier }) => identifier),
    ...by('title and publisher', ({ title, publisher }) =>
      publisher === null || title === '' ? null : `${title.toLowerCase()}\n${publisher.toLowerCase()}`,
    ),
  ];
}

/** What has changed since an earlier audit. Catalogues are the same by source, or else by name. */
export function trendOf(before: Audit, now: Omit<Audit, 'trend'>): Trend {
  const earlier = readCatalogues(before);
  const trends: CatalogueTrend[] = [];
  const seen = new Set<AuditedCatalogue>();
  const fresh: string[] = [];
  for (const catalogue of readCatalogues(now)) {
    const same =
      earlier.find(({ source }) => source === catalogue.source) ??
      earlier.find(({ name }) => name === catalogue.name);
    if (!same || seen.has(same)) {
      fresh.push(catalogue.name);
      continue;
    }
    seen.add(same);
    trends.push(compare(same, catalogue));
  }
  const present = new Set(now.catalogues.flatMap(({ source, name }) => [source, name]));
  return {
    isOtherRules:
      before.rules !== now.rules || before.profile !== now.profile || before.method !== now.method,
    catalogues: trends,
    newCatalogues: fresh,
    goneCatalogues: earlier
      .filter(
        (catalogue) => !seen.has(catalogue) && !present.has(catalogue.source) && !present.has(catalogue.name),
      )
      .map(({ name }) => name),
  };
}

function compare(before: AuditedCatalogue, after: AuditedCatalogue): CatalogueTrend {
  const keyOf = ({ id, title }: AuditedDataset) => id ?? title;
  const old = new Map(before.datasets.map((dataset) => [keyOf(dataset), dataset]));
  const better: string[] = [];
  const worse: string[] = [];
  const added: string[] = [];
  for (const dataset of after.datasets) {
    const same = old.get(keyOf(dataset));
    if (!same) {
      added.push(dataset.title);
      continue;
    }
    old.delete(keyOf(dataset));
    const change = middle(dataset) - middle(same);
    if (change > 0) better.push(dataset.title);
    if (change < 0) worse.push(dataset.title);
  }
  return {
    name: after.name,
    points: { before: before.points, after: after.points },
    newDatasets: added,
    goneDatasets: [...old.values()].map(({ title }) => title),
    better,
    worse,
    newFindings: countMissing(after.fingerprints, before.fingerprints),
    fixedFindings: countMissing(before.fingerprints, after.fingerprints),
  };
}

function middle({ points }: Pick<AuditedDataset, 'points'>): number {
  return (points.from + points.to) / 2;
}

/** How many of the fingerprints are not among the others. */
function countMissing(
  all: AuditedCatalogue['fingerprints'],
  others: AuditedCatalogue['fingerprints'],
): number {
  let count = 0;
  for (const [rule, prints] of Object.entries(all)) {
    const known = new Set(others[rule]);
    for (const print of prints) if (!known.has(print)) count += 1;
  }
  return count;
}

/** The middle one of numbers; of an even count the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
