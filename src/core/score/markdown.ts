import type { Language } from '../model/profile.js';
import { escaped } from '../report/reporters/markdown.js';
import type { Method } from './method.js';
import { type Grouping, rowsOf } from './rows.js';
import type { Score, ScoredCatalogue } from './score.js';
import { actionText, numberText, rangeText, scoreWords, summaryText, titleText } from './words.js';

/** What a document about a score shows. */
export interface ScorePage {
  readonly language: Language;
  /** How many actions and datasets are shown. */
  readonly top: number;
  readonly by: Grouping;
}

/** A score as Markdown, for a pull request or a wiki. */
export function scoreMarkdown({ method, catalogues }: Score, context: ScorePage): string {
  const say = scoreWords[context.language];
  const isRange = catalogues.some(({ points }) => points.from !== points.to);
  const notes = [...(isRange ? [say.linksUnknown] : []), say.method[method.id]];
  return `${[...catalogues.map((catalogue) => section(catalogue, method, context)), ...notes.map((note) => `*${note}*`)].join('\n\n')}\n`;
}

function section(catalogue: ScoredCatalogue, method: Method, { language, top, by }: ScorePage): string {
  const say = scoreWords[language];
  const rows = rowsOf(catalogue.datasets, by, language);
  const more = (count: number) => (count > top ? ['', say.more(count - top)] : []);
  const actions = catalogue.actions.slice(0, top).map((action, index) => {
    const gain = say.gain(numberText(language, action.points));
    return `${index + 1}. ${escaped(actionText(action, language))}: ${gain}`;
  });
  return [
    `## ${escaped(titleText(catalogue.node, language))}`,
    '',
    `**${summaryText(catalogue, method, language)}**`,
    '',
    `| ${say.dimension} | ${say.pointsHead} |`,
    '| --- | ---: |',
    ...method.dimensions.map(({ id, label, maximum }) => {
      return `| ${label[language]} | ${rangeText(language, catalogue.dimensions[id])} / ${maximum} |`;
    }),
    '',
    `### ${say.firstActions}`,
    '',
    ...(actions.length > 0 ? actions : [say.noActions]),
    ...more(catalogue.actions.length),
    '',
    `### ${by === 'dataset' ? say.datasets : say.publishers}`,
    '',
    `| ${say.pointsHead} | ${by === 'dataset' ? say.dataset : say.publisher} |`,
    '| ---: | --- |',
    ...rows.slice(0, top).map(({ name, points }) => `| ${rangeText(language, points)} | ${escaped(name)} |`),
    ...more(rows.length),
  ].join('\n');
}
