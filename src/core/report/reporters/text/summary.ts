import { countOf, listOf } from '../../../languages/words.js';
import { severities } from '../../../model/finding.js';
import type { Language } from '../../../model/profile.js';
import type { Diagnostic, Report, ReportFile } from '../../../model/report.js';
import { groupsOf, sameFinding } from './arrange.js';
import { nothingFound } from './counts.js';
import { type PageContext, writeAssumptions } from './page-context.js';
import { visible, visibleName } from './visible.js';

/** More files without findings than this are counted and not listed. */
const mostCleanFiles = 5;

/** The classes that a summary counts; others only where there are none of these. */
const counted = ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService'];

/** `1 katalog, 2 datamängder`. */
export function resourcesText(language: Language, resources: Readonly<Record<string, number>>): string {
  const named = (keys: readonly string[]) =>
    keys.filter((key) => (resources[key] ?? 0) > 0).map((key) => countOf(language, key, resources[key]!));
  const main = named(counted);
  return (main.length > 0 ? main : named(Object.keys(resources))).join(', ');
}

/** Files without findings. */
export function writeClean(within: PageContext, report: Report, files: readonly ReportFile[]): void {
  const { page, paint, words: say, language } = within;
  const nothing = nothingFound(report.summary, language);
  const tick = (name: string, resources: Readonly<Record<string, number>>) => {
    const count = Object.values(resources).reduce((sum, more) => sum + more, 0);
    const line = `✔ ${say.clean(name, nothing, resourcesText(language, resources), count, report.profile)}`;
    page.text(0, line, (part) => part.replace(/^✔/, paint.good('✔')), 2);
  };
  if (within.verbose || files.length <= mostCleanFiles) {
    for (const file of files) {
      tick(visible(file.path), file.resources);
      writeAssumptions(within, file);
    }
    return;
  }
  const total: Record<string, number> = {};
  for (const file of files) {
    for (const [key, count] of Object.entries(file.resources)) total[key] = (total[key] ?? 0) + count;
  }
  tick(say.files(files.length), total);
}

/** How files were fetched, a line for each of the first few. */
export function writeFetched({ page, paint, words: say }: PageContext, { files }: Report): void {
  const fetched = files.flatMap((file) => file.fetched ?? []);
  for (const { finalUrl, status, contentType, bytes } of fetched.slice(0, mostCleanFiles))
    page.text(0, visible(say.fetched(finalUrl, status, contentType, bytes)), paint.dim, 2);
  if (fetched.length > mostCleanFiles)
    page.text(2, `… ${say.files(fetched.length - mostCleanFiles)}`, paint.dim);
}

/** How much was found, whether it is enough to stand in the way, and what to do next. */
export function writeSummary(within: PageContext, report: Report): void {
  const { page, paint, words: say, language } = within;
  const { summary } = report;
  page.gap();
  page.text(
    0,
    say.checked(say.files(summary.files), resourcesText(language, summary.resources), report.profile),
  );
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const list = listOf(
    language,
    severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => say.count(severity, counts[severity])),
  );
  if (summary.errors === 0) {
    page.text(0, say.passes(list, summary.warnings + summary.infos), paint.good);
    writeFixable(within, report);
    return;
  }
  page.text(0, `${list}.`, paint.strong);
  const following = report.diagnostics.filter(
    ({ severity, cause }) => severity === 'error' && cause !== undefined,
  ).length;
  const groups = groupsOf(
    within.folded.shown.filter((found) => found.severity === 'error'),
    sameFinding,
  );
  const biggest = groups.reduce<readonly Diagnostic[]>(
    (most, { findings }) => (findings.length > most.length ? findings : most),
    [],
  );
  const isWorthSaying = groups.length > 1 && biggest.length > 2 && biggest.length * 5 >= summary.errors;
  const isFirst = following * 5 >= summary.errors && following > 2;
  const start = isFirst
    ? `${say.beginFirst(following, summary.errors)} `
    : isWorthSaying
      ? `${say.startWith(visibleName(biggest[0]!.title), biggest.length, summary.errors)} `
      : '';
  page.text(0, `${say.mustMend(summary.errors)} ${start}${say.checkAgain}`);
  writeFixable(within, report);
}

/** How many findings the command itself can put right. */
function writeFixable({ page, words: say }: PageContext, { diagnostics }: Report): void {
  const safe = diagnostics.filter(({ fix }) => fix?.safe).length;
  if (safe > 0) page.text(0, say.fixable(safe));
}

/** What is there but not shown, and what is said to be known but is no longer there. */
export function writeHidden({ page, paint, words: say, maxFindings }: PageContext, report: Report): void {
  const { summary, baseline } = report;
  if (summary.suppressed > 0) page.text(0, say.suppressed(summary.suppressed), paint.dim);
  if (!baseline) return;
  const file = visible(baseline.file);
  if (summary.baselined > 0) page.text(0, say.baselined(summary.baselined, file), paint.dim);
  if (baseline.gone.length === 0) return;
  const count = baseline.gone.reduce((sum, item) => sum + item.count, 0);
  page.text(0, say.gone(count, file));
  const shown = baseline.gone.slice(0, maxFindings);
  for (const { rule, resource, property, file: where } of shown) {
    const parts = [rule, property, resource, where].filter((part) => part !== undefined);
    page.text(2, `· ${visibleName(parts.join(' · '))}`, undefined, 2);
  }
  const left = baseline.gone.length - shown.length;
  if (left > 0) page.text(2, say.moreGone(left), paint.dim);
}
