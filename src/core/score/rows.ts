import type { Language } from '../model/profile.js';
import type { Range } from './points.js';
import { meanOf, nameOf, type ScoredDataset } from './score.js';
import { scoreWords } from './words.js';

/** What the last part of a score is about: each dataset, or the datasets of each publisher together. */
export const groupings = ['dataset', 'publisher'] as const;
export type Grouping = (typeof groupings)[number];

/** A line of that part: what it is about, and its points. */
export interface ScoreRow {
  readonly name: string;
  readonly points: Range;
  /** How many datasets it stands for. */
  readonly count: number;
  /** The dataset, where it stands for one. */
  readonly dataset: ScoredDataset | undefined;
}

/** The lines with the fewest points first, for there is most to do; equal ones in the order of the catalogue. */
export function rowsOf(
  datasets: readonly ScoredDataset[],
  by: Grouping,
  language: Language,
): readonly ScoreRow[] {
  const rows =
    by === 'dataset'
      ? datasets.map((dataset) => datasetRow(dataset, language))
      : publisherRows(datasets, language);
  return [...rows].sort((one, other) => one.points.to - other.points.to);
}

function datasetRow(dataset: ScoredDataset, language: Language): ScoreRow {
  const name = nameOf(dataset.node, language) ?? scoreWords[language].noTitle;
  return { name, points: dataset.points, count: 1, dataset };
}

function publisherRows(datasets: readonly ScoredDataset[], language: Language): readonly ScoreRow[] {
  const groups = new Map<string, ScoredDataset[]>();
  for (const dataset of datasets) {
    const { publisher } = dataset;
    const name =
      (typeof publisher === 'object' ? nameOf(publisher, language) : publisher) ??
      scoreWords[language].noPublisher;
    const group = groups.get(name);
    if (group) group.push(dataset);
    else groups.set(name, [dataset]);
  }
  return [...groups].map(([name, group]) => {
    return {
      name,
      points: meanOf(group.map(({ points }) => points)),
      count: group.length,
      dataset: undefined,
    };
  });
}
