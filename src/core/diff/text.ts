import { capitalise, countOf, quote, shorten } from '../languages/words.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic } from '../model/report.js';
import type { Painter } from '../model/reporter.js';
import { placeText } from '../report/reporters/place.js';
import { harmless, visible, visibleName } from '../report/reporters/text/visible.js';
import { words } from '../report/reporters/text/words.js';
import type { ResourceChange } from './compare.js';
import type { CatalogueDiff } from './diff.js';
import { countsOf, diffWords } from './words.js';

/** How a comparison is shown. */
export interface DiffContext {
  readonly language: Language;
  readonly paint: Painter;
  /** How many resources and findings of each kind are shown; infinity for all. */
  readonly most: number;
}

/** A comparison for people. */
export function diffText(diff: CatalogueDiff, context: DiffContext): string {
  const { language, paint } = context;
  const say = diffWords[language];
  if (diff.resources.length === 0 && diff.findings.new.length === 0 && diff.findings.gone.length === 0)
    return `${paint.good('✔')} ${say.same}\n`;
  const parts = (['added', 'removed', 'changed'] as const).map((change) => {
    const resources = diff.resources.filter((resource) => resource.change === change);
    return section(
      say[change],
      resources.map((resource) => resourceText(resource, context)),
      context,
    );
  });
  const findings = (found: readonly Diagnostic[]) => found.map((item) => findingText(item, context));
  const counts = say.counts(
    countsOf(diff, 'added', language),
    countsOf(diff, 'removed', language),
    countsOf(diff, 'changed', language),
  );
  const { findings: both } = diff.summary;
  const lines = [
    ...parts,
    section(say.newFindings, findings(diff.findings.new), context),
    section(say.goneFindings, findings(diff.findings.gone), context),
    paint.strong(
      [counts, say.findings(both.new, both.gone)]
        .filter((part) => part !== '')
        .map(capitalise)
        .join('. '),
    ),
  ].filter((part) => part !== '');
  return harmless(`${lines.join('\n')}\n`, true);
}

function section(heading: string, items: readonly string[], { language, paint, most }: DiffContext): string {
  if (items.length === 0) return '';
  const rest = items.length - most;
  const shown = items.slice(0, most);
  return [
    paint.strong(heading),
    ...shown,
    ...(rest > 0 ? [`  ${diffWords[language].more(rest)}`] : []),
    '',
  ].join('\n');
}

/** So much of a value is shown, unless everything is asked for. */
const longest = 160;

function resourceText(resource: ResourceChange, { language, paint, most }: DiffContext): string {
  const shown = (value: string) =>
    visibleName(most === Number.POSITIVE_INFINITY ? value : shorten(value, longest));
  const word = countOf(language, resource.class, 1).slice(2);
  const title = resource.title === undefined ? '' : ` ${quote(language, visibleName(resource.title), 80)}`;
  const address = resource.id === undefined ? '' : ` ${paint.dim(visible(resource.id))}`;
  const head = `  ${capitalise(word)}${title}${address}`;
  const lines = resource.properties.flatMap(({ label, removed, added }) => [
    `    ${visibleName(label)}:`,
    ...removed.map((value) => paint.error(`      - ${shown(value)}`)),
    ...added.map((value) => paint.good(`      + ${shown(value)}`)),
  ]);
  return [head, ...lines].join('\n');
}

function findingText(found: Diagnostic, context: DiffContext): string {
  const { language, paint } = context;
  const { severity, message, rule } = found;
  const place = visible(placeText(found));
  const level = paint[severity](`${words[language].severity[severity]}:`);
  return `  ${level} ${visibleName(message)}\n    ${paint.dim(`${place}  [${rule}]`)}`;
}
