/**
 * What a check has found, as text for people and for programs. Each gives its text piece by piece, for a report of a large
 * catalogue is larger than one string can be: `[...html(result)].join('')`, or `await writeFile(path, html(result))` in Node.
 *
 * @example
 * const result = await check([{ path: 'catalogue.yaml', bytes }]);
 * await writeFile('report.sarif', sarif(result));
 */

import type { Severity } from './core/model/finding.js';
import type { Painter, Reporter } from './core/model/reporter.js';
import { reportAzure } from './core/report/reporters/azure.js';
import { reportConcise } from './core/report/reporters/concise.js';
import { reportCsv } from './core/report/reporters/csv.js';
import { reportGithub } from './core/report/reporters/github.js';
import { reportGitlab } from './core/report/reporters/gitlab.js';
import { reportHtml } from './core/report/reporters/html.js';
import { reportJson } from './core/report/reporters/json.js';
import { reportJunit } from './core/report/reporters/junit.js';
import { reportMarkdown } from './core/report/reporters/markdown.js';
import { reportNdjson } from './core/report/reporters/ndjson.js';
import { plainPainter } from './core/report/reporters/plain.js';
import { reportSarif } from './core/report/reporters/sarif.js';
import { reportSummary } from './core/report/reporters/summary.js';
import { reportText } from './core/report/reporters/text.js';
import type { CheckResult } from './core/run/check.js';

export type { Painter } from './core/model/reporter.js';

/** How a report is shown. */
export interface ReportOptions {
  /** From which severity on a finding makes the check fail; `error` where nothing is said. */
  readonly failOn?: Severity | 'never';
  /** How pieces of a text are set off, in a terminal for example; not at all where nothing is said. */
  readonly paint?: Painter;
  /** Columns of the window; 100 where nothing is said. */
  readonly width?: number;
  /** How many places of the same finding a text shows; all of them where nothing is said. */
  readonly maxFindings?: number;
  /** Adds term IRIs, rule codes and what the readers assumed to a text. */
  readonly verbose?: boolean;
}

/** What `check` gives, or what comes with the result of `convert` and `fix`. */
export type Reported = Pick<CheckResult, 'report' | 'sources' | 'resourcesOf'>;

/** For people: each finding with the line, why it matters and what to write instead. */
export function text(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportText, result, options);
}

/** The numbers alone, in a few lines. */
export function summary(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportSummary, result, options);
}

/** The report as `schemas/report.schema.json` describes it. */
export function json(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportJson, result, options);
}

/** A line of JSON for each finding. */
export function ndjson(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportNdjson, result, options);
}

/** A page that stands alone, for a browser or on paper. */
export function html(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportHtml, result, options);
}

/** A comment in a merge request. */
export function markdown(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportMarkdown, result, options);
}

/** A row for each finding, for a spreadsheet. */
export function csv(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportCsv, result, options);
}

/** SARIF 2.1.0, for GitHub's code scanning and others. */
export function sarif(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportSarif, result, options);
}

/** JUnit's XML, which most pipelines show as tests. */
export function junit(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportJunit, result, options);
}

/** Commands for the log of GitHub Actions, which shows them at the line. */
export function github(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportGithub, result, options);
}

/** GitLab's Code Quality report. */
export function gitlab(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportGitlab, result, options);
}

/** One finding a line, `file:line:column severity rule message`, for grep and editors. */
export function concise(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportConcise, result, options);
}

/** Commands for the log of Azure Pipelines. */
export function azure(result: Reported, options?: ReportOptions): Iterable<string> {
  return shown(reportAzure, result, options);
}

function shown(
  reporter: Reporter,
  { report, sources, resourcesOf }: Reported,
  options: ReportOptions = {},
): Iterable<string> {
  return reporter(report, {
    language: report.language,
    sources,
    resourcesOf,
    failOn: 'error',
    paint: plainPainter,
    width: 100,
    maxFindings: Number.POSITIVE_INFINITY,
    verbose: false,
    ...options,
  });
}
