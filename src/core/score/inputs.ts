/** Scores inputs from their bytes on, for whoever uses the library. */
import { type CheckOptions, type Input, languageOf, readInputs } from '../run/check.js';
import { scoreJson } from './json.js';
import type { MethodId } from './method.js';
import { scoreHtml } from './page.js';
import { type LinkStates, scoreFiles } from './score.js';

/** How to score. */
export interface ScoreOptions extends CheckOptions {
  /** `se` is the rule of Sweden's data portal, `eu` that of data.europa.eu; `se` where nothing is said. */
  readonly method?: MethodId | undefined;
  /** What addresses answer, by address; without it the points for accessibility are a range. */
  readonly links?: LinkStates | undefined;
}

/** Points for the metadata of what the inputs describe. */
export interface ScoreResult {
  /** How many catalogues have datasets, and so points. */
  readonly catalogues: number;
  /** The points as `schemas/score.schema.json` describes them. */
  readonly json: () => string;
  /** The points as a page that stands alone, without scripts. */
  readonly html: () => string;
}

/** Counts points for the inputs; faults in them cost points and stop nothing. */
export async function scoreInputs(
  inputs: readonly Input[],
  options: ScoreOptions = {},
): Promise<ScoreResult> {
  const { read } = await readInputs(inputs, options);
  const files = read.map(({ input, document }) => ({ path: input.path, document }));
  const score = scoreFiles(files, options.method ?? 'se', options.links);
  const page = { language: languageOf(options), top: Number.POSITIVE_INFINITY, by: 'dataset' } as const;
  return {
    catalogues: score.catalogues.length,
    json: () => scoreJson(score),
    html: () => scoreHtml(score, page),
  };
}
