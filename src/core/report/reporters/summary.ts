/** What there is to do, counted: by rule, field and publisher, and where to begin. For a first look at a catalogue. */
import { capitalise, listOf } from '../../languages/words.js';
import { severities } from '../../model/finding.js';
import type { Diagnostic, Report } from '../../model/report.js';
import type { Reporter, ReporterContext } from '../../model/reporter.js';
import { fieldsIn } from './fields.js';
import { publishersOf } from './publishers.js';
import { profileParts } from './summary-profile.js';
import { groupsOf, sameFinding, sortGroups } from './text/arrange.js';
import { countsOf, nothingFound } from './text/counts.js';
import { resourcesText } from './text/summary.js';
import { harmless, visible, visibleName } from './text/visible.js';
import { cut } from './text/width.js';
import { words } from './text/words.js';

const mostRows = 15;
const mostSteps = 5;

const say = {
  sv: {
    fill: 'Fält som inte alltid är ifyllda',
    licences: 'Licenser',
    formats: 'Format',
    frequencies: 'Uppdateringsfrekvens',
    years: 'Senast ändrad',
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
    fill: 'Fields that are not always filled in',
    licences: 'Licences',
    formats: 'Formats',
    frequencies: 'Frequency of updates',
    years: 'Changed last',
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
  yield harmless(`${headOf(report, context)}\n`, true);
  yield harmless(profileOf(report, context), true);
  if (diagnostics.length === 0) return;
  const fieldOf = fieldsIn(language);
  const publisherOf = publishersOf(report, context, known.noPublisher);
  const sections: readonly (readonly [string, (found: Diagnostic) => string])[] = [
    [known.byRule, ({ rule }) => rule],
    [known.byField, (found) => fieldOf(found) ?? ''],
    [known.byPublisher, publisherOf],
    [known.byFile, ({ file }) => file],
  ];
  for (const [heading, keyOf] of sections) {
    const table = tableOf(diagnostics, keyOf, context);
    if (table !== undefined) yield harmless(`${paint.strong(heading)}\n${table}\n`, true);
  }
  yield harmless(firstSteps(diagnostics, context), true);
};

/** How much was checked, and whether it passes. */
function headOf({ summary, profile }: Report, { language, paint }: ReporterContext): string {
  const reported = words[language];
  const checked = reported.checked(
    reported.files(summary.files),
    resourcesText(language, summary.resources),
    profile,
  );
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const list = listOf(
    language,
    severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => reported.count(severity, counts[severity])),
  );
  const rest = summary.warnings + summary.infos;
  if (summary.errors > 0)
    return `${checked}\n${paint.strong(`${list}. ${reported.mustMend(summary.errors)}`)}\n`;
  const verdict =
    rest === 0 ? `${capitalise(nothingFound(summary, language))}.` : reported.passes(list, rest);
  return `${checked}\n${paint.good(verdict)}\n`;
}

/** How what was checked is made up. */
function profileOf({ files }: Report, { language, paint, width, resourcesOf }: ReporterContext): string {
  const known = say[language];
  const parts = profileParts(
    files.flatMap(({ path }) => resourcesOf(path)),
    language,
  );
  return parts
    .map(({ id, lines }) => {
      const rows = lines.slice(0, mostRows).map(({ count, of, name }) => {
        const share = `${Math.floor((100 * count) / of)} %`.padStart(7);
        return `${share}  ${cut(visible(name), Math.max(10, width - 30))} ${paint.dim(`(${count}/${of})`)}\n`;
      });
      const rest = lines.length - rows.length;
      return `${paint.strong(known[id])}\n${rows.join('')}${rest > 0 ? `         ${known.more(rest)}\n` : ''}\n`;
    })
    .join('');
}

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
