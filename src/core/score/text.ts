import { countOf, quote } from '../languages/words.js';
import type { Language } from '../model/profile.js';
import type { Painter } from '../model/reporter.js';
import { blankPage, type Page } from '../report/reporters/text/page.js';
import { harmless, visible, visibleName } from '../report/reporters/text/visible.js';
import { cut, widthOf, wrap } from '../report/reporters/text/width.js';
import type { Method } from './method.js';
import { type Grouping, rowsOf } from './rows.js';
import { nameOf, type Score, type ScoredCatalogue, type ScoredDataset } from './score.js';
import { actionText, numberText, rangeText, scoreWords, summaryText, titleText } from './words.js';

/** How a score is shown. */
export interface ScoreContext {
  readonly language: Language;
  readonly paint: Painter;
  /** Columns of the window. */
  readonly width: number;
  /** How many actions and datasets are shown. */
  readonly top: number;
  readonly by: Grouping;
  /** Shows what every dataset lacks, and the share of each metric. */
  readonly verbose: boolean;
}

/** A score for people. */
export function scoreText({ method, catalogues }: Score, context: ScoreContext): string {
  const { language, paint } = context;
  const say = scoreWords[language];
  const page = blankPage(context);
  for (const catalogue of catalogues) {
    catalogueText(page, catalogue, method, context);
    page.gap();
  }
  const isRange = catalogues.some(({ points }) => points.from !== points.to);
  if (isRange) page.text(0, say.linksUnknown, paint.dim);
  page.text(0, say.method[method.id], paint.dim);
  return harmless(page.take(), true);
}

function catalogueText(page: Page, catalogue: ScoredCatalogue, method: Method, context: ScoreContext): void {
  const { language, paint, top } = context;
  const say = scoreWords[language];
  const { node, actions, path } = catalogue;
  page.text(0, visibleName(titleText(node, language)), paint.strong);
  page.text(0, visible(path), paint.dim);
  page.gap();
  page.text(0, summaryText(catalogue, method, language), paint.strong);
  page.gap();
  dimensionLines(catalogue, method, context).forEach(page.raw);
  page.gap();
  if (context.verbose) indicatorLines(page, catalogue, method, context);
  page.text(0, say.firstActions, paint.strong);
  if (actions.length === 0) page.text(2, say.noActions);
  const gains = actions.slice(0, top).map((action) => `+${numberText(language, action.points)}`);
  const columns = Math.max(...gains.map(widthOf));
  actions.slice(0, top).forEach((action, index) => {
    const lines = wrap(actionText(action, language), context.width - columns - 4);
    lines.forEach((line, at) => {
      page.raw(`  ${padded(at === 0 ? gains[index]! : '', columns)}  ${line}`);
    });
    if (!action.fix) return;
    const { places, rule } = action.fix;
    page.text(columns + 4, say.fixable(places, action.places.length, rule), paint.dim);
  });
  if (actions.length > top) page.text(columns + 4, say.more(actions.length - top), paint.dim);
  page.gap();
  rowLines(page, catalogue.datasets, method, context);
}

const barLength = 20;

function dimensionLines(
  { dimensions }: ScoredCatalogue,
  method: Method,
  context: ScoreContext,
): readonly string[] {
  const { language, paint, width } = context;
  const names = method.dimensions.map(({ label }) => label[language]);
  const values = method.dimensions.map(
    ({ id, maximum }) => `${rangeText(language, dimensions[id])} / ${maximum}`,
  );
  const nameColumns = Math.max(...names.map(widthOf));
  const valueColumns = Math.max(...values.map(widthOf));
  const hasRoom = nameColumns + valueColumns + barLength + 8 <= width;
  return method.dimensions.map(({ id, maximum }, index) => {
    const line = `  ${padded(names[index]!, nameColumns)}  ${values[index]!.padStart(valueColumns)}`;
    if (!hasRoom) return line;
    const [sure, possible] = [dimensions[id].from, dimensions[id].to].map((value) =>
      Math.round((barLength * value) / maximum),
    ) as [number, number];
    const bar = paint.good('█'.repeat(sure)) + paint.info('▒'.repeat(possible - sure));
    return `${line}  ${bar}${paint.dim('·'.repeat(barLength - possible))}`;
  });
}

function indicatorLines(
  page: Page,
  { indicators }: ScoredCatalogue,
  method: Method,
  context: ScoreContext,
): void {
  const { language, paint } = context;
  page.text(0, scoreWords[language].indicators, paint.strong);
  for (const { id, label } of method.metrics) {
    const share = indicators[id];
    if (share) page.raw(`  ${`${rangeText(language, share)} %`.padStart(9)}  ${label[language]}`);
  }
  page.gap();
}

function rowLines(
  page: Page,
  datasets: readonly ScoredDataset[],
  method: Method,
  context: ScoreContext,
): void {
  const { language, paint, top, verbose, width, by } = context;
  const say = scoreWords[language];
  const rows = rowsOf(datasets, by, language);
  page.text(0, by === 'dataset' ? say.datasets : say.publishers, paint.strong);
  const points = rows.map((row) => rangeText(language, row.points));
  const columns = Math.max(...points.map(widthOf));
  rows.slice(0, top).forEach(({ name, count, dataset }, position) => {
    const tail = dataset ? '' : ` (${countOf(language, 'Dataset', count)})`;
    const room = Math.max(20, width - columns - 4 - widthOf(tail));
    page.raw(`  ${points[position]!.padStart(columns)}  ${cut(visibleName(name), room)}${tail}`);
    if (verbose && dataset) detailLines(page, dataset, method, columns + 4, context);
  });
  if (rows.length > top) page.text(2, say.more(rows.length - top), paint.dim);
}

/** Which distribution counts, and what the dataset and that distribution lack. */
function detailLines(
  page: Page,
  { distribution, metrics }: ScoredDataset,
  method: Method,
  indent: number,
  { language, paint }: ScoreContext,
): void {
  const say = scoreWords[language];
  const name = distribution && visibleName(nameOf(distribution.node, language) ?? say.noTitle);
  page.text(
    indent,
    name === undefined ? say.noDistribution : `${say.distribution}: ${quote(language, name, 60)}`,
    paint.dim,
  );
  const lacking = method.metrics
    .filter(({ id }) => metrics[id] === false)
    .map(({ label }) => label[language]);
  if (lacking.length > 0) page.text(indent, `${say.missing}: ${lacking.join(', ')}`, paint.dim, 2);
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
