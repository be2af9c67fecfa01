/** What there is to do, counted: by rule, field and publisher, and where to begin. For a first look at a catalogue. */
import { capitalise } from '../../languages/words.js';
import type { Diagnostic } from '../../model/report.js';
import type { Reporter, ReporterContext } from '../../model/reporter.js';
import { publishersOf } from './publishers.js';
import { groupsOf, sameFinding, sortGroups } from './text/arrange.js';
import { countsOf, nothingFound } from './text/counts.js';
import { harmless, visible, visibleName } from './text/visible.js';
import { cut } from './text/width.js';
import { words } from './text/words.js';

const mostRows = 15;
const mostSteps = 5;

const say = {
  sv: {
    byRule: 'Per regel',
    byField: 'Per fält',
    byPublisher: 'Per utgivare',
    byFile: 'Per fil',
    first: 'Börja med',
    noPublisher: '(ingen utgivare)',
    more: (count: number) => `… och ${count} till`,
    datasets: (count: number) => `${count} ${count === 1 ? 'datamängd' : 'datamängder'}`,
  },
  en: {
    byRule: 'By rule',
    byField: 'By field',
    byPublisher: 'By publisher',
    byFile: 'By file',
    first: 'Begin with',
    noPublisher: '(no publisher)',
    more: (count: number) => `… and ${count} more`,
    datasets: (count: number) => `${count} ${count === 1 ? 'dataset' : 'datasets'}`,
  },
} as const;

/** The counts of a report as text. */
export const reportSummary: Reporter = function* (report, context) {
  const { language, paint } = context;
  const known = say[language];
  const { diagnostics } = report;
  if (diagnostics.length === 0) {
    yield `${capitalise(nothingFound(report.summary, language))}.\n`;
    return;
  }
  const publisherOf = publishersOf(report, context, known.noPublisher);
  const sections: readonly (readonly [string, (found: Diagnostic) => string])[] = [
    [known.byRule, ({ rule }) => rule],
    [known.byField, ({ property, resource }) => (property ? `${resource?.class ?? ''} ${property}` : '')],
    [known.byPublisher, publisherOf],
    [known.byFile, ({ file }) => file],
  ];
  for (const [heading, keyOf] of sections) {
    const table = tableOf(diagnostics, keyOf, context);
    if (table !== undefined) yield harmless(`${paint.strong(heading)}\n${table}\n`, true);
  }
  yield harmless(firstSteps(diagnostics, context), true);
};

/** Rows by number of findings, the most serious first among equals; nothing where there is one row only. */
function tableOf(
  diagnostics: readonly Diagnostic[],
  keyOf: (found: Diagnostic) => string,
  { language, width, paint }: ReporterContext,
): string | undefined {
  const groups = groupsOf(diagnostics, keyOf)
    .map(({ findings }) => ({ name: keyOf(findings[0]!), findings }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.findings.length - a.findings.length || (a.name < b.name ? -1 : 1));
  if (groups.length < 2) return undefined;
  const rows = groups.slice(0, mostRows).map(({ name, findings }) => {
    const count = String(findings.length).padStart(7);
    return `${count}  ${cut(visible(name), Math.max(10, width - 40))} ${paint.dim(`(${countsOf(findings, language)})`)}`;
  });
  const rest = groups.length - rows.length;
  return [...rows, ...(rest > 0 ? [`         ${say[language].more(rest)}`] : []), ''].join('\n');
}

/** The groups of findings that are worth most: the most serious, and of these what concerns most places. */
function firstSteps(diagnostics: readonly Diagnostic[], { language, paint }: ReporterContext): string {
  const known = say[language];
  const steps = sortGroups(groupsOf(diagnostics, sameFinding))
    .slice(0, mostSteps)
    .map(({ findings }, index) => {
      const { severity, title, how, guidance } = findings[0]!;
      const datasets = new Set(findings.flatMap(({ resource }) => resource?.dataset ?? [])).size;
      const reach = datasets > 0 ? known.datasets(datasets) : words[language].places(findings.length);
      return [
        `${index + 1}. ${paint[severity](words[language].severity[severity])}: ${visibleName(title)} (${reach})`,
        `   → ${visibleName(how)}`,
        `   ${paint.link(visible(guidance))}`,
      ].join('\n');
    });
  return `${paint.strong(known.first)}\n${steps.join('\n')}\n`;
}
