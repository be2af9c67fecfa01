/** Which reports a check makes, and where each of them goes. */
import { resolve } from 'node:path';
import type { Severity } from '../core/model/finding.js';
import type { Language } from '../core/model/profile.js';
import type { Diagnostic, Report } from '../core/model/report.js';
import type { ReporterContext } from '../core/model/reporter.js';
import { firstOfEachRule } from '../core/report/first-of-each-rule.js';
import { reporters } from '../core/report/reporters/list.js';
import type { CheckResult } from '../core/run/check.js';
import { makeFixes, type WantedFixes } from '../core/run/fixes.js';
import { painterFor, wantsColour } from './colour.js';
import { deliver } from './deliver.js';
import { UserError } from './exit.js';
import type { Invocation } from './invocation.js';
import { print, printPieces, type Readership, widthOf } from './output.js';
import { beyondLimits } from './report-limits.js';
import { inRepository } from './repository.js';
import { texts } from './texts.js';

/** The names of the formats of reports. */
export const reportFormats = Object.keys(reporters);

/** The formats that people read as they are. */
const forPeople: ReadonlySet<string> = new Set(['text', 'summary', 'markdown']);

/** The formats of services that look for a file in its repository. */
const fromRepository: ReadonlySet<string> = new Set(['github', 'gitlab']);

/** A report that is asked for. */
export interface WantedReport {
  readonly format: string;
  /** The file to write; standard output where there is none. */
  readonly file: string | undefined;
}

/** How reports look, from the options of a command. */
export interface ReportLooks {
  readonly failOn: Severity | 'never';
  readonly maxFindings: number;
  /** How many findings of each rule reports list that are made for programs. */
  readonly maxPerRule: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly recommended: boolean;
  readonly consequences: boolean;
  /** The address of a finding's place in a preview beside an HTML report. */
  readonly inPreview?: ReporterContext['inPreview'];
  /** As asked for; undefined where the window decides. */
  readonly colour: boolean | undefined;
}

/**
 * The reports that `--format FORMAT[=FILE]` (several times) and `--output FILE` ask for. Where nothing is asked for it
 * is text. In GitHub Actions a text on standard output brings notes at the lines along.
 */
export function wantedReports(
  formats: readonly string[],
  output: string | undefined,
  { world, language }: Invocation,
): readonly WantedReport[] {
  const say = texts[language];
  const wanted = (formats.length === 0 ? ['text'] : formats).map((value) => wantedReport(value, language));
  const toOutput = wanted.filter(({ file }) => file === undefined);
  if (toOutput.length > 1) throw new UserError(say.severalToOutput(toOutput.map(({ format }) => format)));
  if (output !== undefined && toOutput.length === 0) throw new UserError(say.outputUnused(output));
  const all = wanted.map(({ format, file }) => ({ format, file: file ?? output }));
  const files = all.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new UserError(say.sameFileTwice(twice));
  const bringsNotes = all.some(({ format, file }) => format === 'text' && file === undefined);
  const hasNotes = all.some(({ format }) => format === 'github');
  return world.env['GITHUB_ACTIONS'] === 'true' && bringsNotes && !hasNotes
    ? [...all, { format: 'github', file: undefined }]
    : all;
}

function wantedReport(value: string, language: Language): WantedReport {
  const [, format = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
  if (!Object.hasOwn(reporters, format) || file === '')
    throw new UserError(texts[language].oneOf('--format', value, reportFormats));
  return { format, file: file === '-' ? undefined : file };
}

/** The result of a check, for reports. */
export type Reportable = Omit<CheckResult, 'documents'>;

/** Findings that are shown while the check goes on. */
export interface EarlyFindings {
  readonly show: (found: readonly Diagnostic[]) => Promise<void>;
  /** How many have been shown. */
  readonly count: () => number;
}

/** What has to be known of fixes for these reports. */
export function fixesFor(wanted: readonly WantedReport[]): WantedFixes {
  return wanted.some(({ format }) => reporters[format]?.showsFixes) ? 'made' : 'counted';
}

/** Shows findings early where a report of lines goes to standard output. Files are written whole or not at all. */
export async function earlyFindings(
  wanted: readonly WantedReport[],
  { maxPerRule }: Pick<ReportLooks, 'maxPerRule'>,
  { world }: Invocation,
): Promise<EarlyFindings | undefined> {
  if (!wanted.some(isEarly)) return undefined;
  const { diagnosticLines } = await import('../core/report/reporters/others.js');
  const isListed = firstOfEachRule(maxPerRule);
  let count = 0;
  return {
    show: async (found) => {
      count += found.length;
      const listed = found.filter(isListed);
      await makeFixes(listed);
      await printPieces(world.stdout, diagnosticLines(listed), 'program');
    },
    count: () => count,
  };
}

function isEarly({ format, file }: WantedReport): boolean {
  return format === 'ndjson' && file === undefined;
}

/**
 * Makes the reports and brings each to its place; in GitHub Actions the summary of the job gets one as well. Findings
 * that have been shown early are not shown again.
 */
export async function deliverReports(
  wanted: readonly WantedReport[],
  result: Reportable,
  looks: ReportLooks,
  shown: number,
  invocation: Invocation,
): Promise<void> {
  const { world, language } = invocation;
  const notes: string[] = [];
  for (const item of wanted) {
    const { format, file } = item;
    const { listed, left } = listedIn(format, result.report, looks, isEarly(item) ? shown : 0);
    const report = { ...result.report, diagnostics: listed };
    const pieces = await reportAs(format, file !== undefined, { ...result, report }, looks, invocation);
    const size = { findings: result.report.diagnostics.length - left, characters: 0 };
    await deliver(measured(pieces, size), file, invocation, readershipOf(format, looks, invocation));
    if (left > 0) notes.push(texts[language].notListed(left, format));
    notes.push(...beyondLimits(format, size, language));
  }
  if (!looks.quiet) await print(world.stderr, notes.map((note) => `${note}\n`).join(''));
  const summary = world.env['GITHUB_STEP_SUMMARY'];
  if (summary) {
    const text = await reportAs('markdown', true, result, looks, invocation);
    await world.files.append(resolve(world.cwd, summary), [...text].join(''));
  }
}

function readershipOf(format: string, { colour }: ReportLooks, { world }: Invocation): Readership {
  if (!forPeople.has(format)) return 'program';
  return wantsColour(colour, world.stdout, world.env) ? 'people in colour' : 'people';
}

/** The findings that a report in this format lists after those that have been shown, and how many it leaves out. */
function listedIn(
  format: string,
  { diagnostics }: Report,
  { maxPerRule }: ReportLooks,
  shown: number,
): { readonly listed: readonly Diagnostic[]; readonly left: number } {
  const most = reporters[format]!.listsAll ? maxPerRule : Number.POSITIVE_INFINITY;
  if (most === Number.POSITIVE_INFINITY)
    return { listed: shown === 0 ? diagnostics : diagnostics.slice(shown), left: 0 };
  const isListed = firstOfEachRule(most);
  let left = 0;
  const listed = diagnostics.filter((found, index) => {
    const isKept = isListed(found);
    if (!isKept) left += 1;
    return isKept && index >= shown;
  });
  return { listed, left };
}

/** A text that is measured while it is written. */
function* measured(pieces: Iterable<string>, size: { characters: number }): Iterable<string> {
  for (const piece of pieces) {
    size.characters += piece.length;
    yield piece;
  }
}

/** A report as text in pieces. */
async function reportAs(
  format: string,
  toFile: boolean,
  { report, sources, resourcesOf }: Reportable,
  { failOn, maxFindings, verbose, quiet, recommended, consequences, colour, inPreview }: ReportLooks,
  { world, language }: Invocation,
): Promise<Iterable<string>> {
  const painted = toFile ? colour === true : wantsColour(colour, world.stdout, world.env);
  const context = {
    language,
    sources,
    resourcesOf,
    failOn,
    paint: await painterFor(painted),
    width: toFile ? 100 : widthOf(world.stdout, world.env),
    maxFindings,
    inRepository: fromRepository.has(format) ? await inRepository(world) : undefined,
    inPreview,
    verbose,
    quiet,
    recommended,
    consequences,
  };
  const { load, showsFixes } = reporters[format]!;
  if (showsFixes)
    await makeFixes([...report.diagnostics, ...report.suppressed.map((item) => item.diagnostic)]);
  return (await load())(report, context);
}
