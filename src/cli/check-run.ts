/** One check: reads the files, checks them, and brings reports and notes where they belong. */
import type { Severity } from '../core/model/finding.js';
import type { Report } from '../core/model/report.js';
import { jsonText, spacious } from '../core/report/reporters/json-text.js';
import { totalsOf } from '../core/report/reporters/text/counts.js';
import {
  type CheckOptions,
  type CheckResult,
  checkRead,
  type Input,
  readInputs,
  type Step,
} from '../core/run/check.js';
import type { FixResult } from '../core/run/fix.js';
import type { ReadInput } from '../core/run/read.js';
import { deliver, exitCodeOf } from './deliver.js';
import { exit, UserError } from './exit.js';
import { refuseAddresses } from './gather.js';
import { unkeptLines } from './identifiers.js';
import type { Invocation } from './invocation.js';
import { type BaselineOptions, baselineFile, hideKnown } from './known.js';
import type { LinkOptions } from './network/link-options.js';
import type { CommonOptions, ReadingOptions } from './options.js';
import { print } from './output.js';
import { progressOn } from './progress.js';
import { deliverReports, earlyFindings, fixesFor, type WantedReport } from './reports.js';
import { openSession, readFiles, type Session } from './session.js';
import { texts } from './texts.js';

/** What the options of the command say. */
export interface CheckCommandOptions extends CommonOptions, ReadingOptions, BaselineOptions {
  readonly reports: readonly WantedReport[];
  /** Where the document goes, when it is asked for. */
  readonly output: string | undefined;
  /** As asked for; undefined where the configuration decides. */
  readonly failOn: Severity | 'never' | undefined;
  readonly maxFindings: number;
  readonly maxPerRule: number;
  /** Whether recommended fields, and what follows from other findings, are shown one by one. */
  readonly recommended: boolean;
  readonly consequences: boolean;
  readonly printDocument: boolean;
  /** Whether a preview is made beside the HTML report. */
  readonly preview: boolean;
  readonly fix: boolean;
  readonly unsafe: boolean;
  readonly watch: boolean;
  /** How many files are fetched at a time; undefined where metakoll decides. */
  readonly jobs: number | undefined;
  readonly links: LinkOptions;
}

/**
 * Finds the files of a check, and the settings for them. Says how to use the command, and gives nothing, where there is
 * nothing to check.
 */
export async function openCheck(
  operands: readonly string[],
  options: CheckCommandOptions,
  invocation: Invocation,
  onFolder?: (folder: string) => void,
): Promise<Session | undefined> {
  const session = await openSession([operands], options, invocation, {
    usesInclude: true,
    onFolder,
    outputs: options.printDocument ? [options.output] : options.reports.map(({ file }) => file),
    baseline: options,
  });
  if (!session) await print(invocation.world.stderr, `${texts[invocation.language].shortHelp}\n`);
  return session;
}

/** Checks the files of a run and gives the exit code. */
export async function checkFound(session: Session, options: CheckCommandOptions): Promise<number> {
  const { found, invocation, how, run } = session;
  const { world, language } = invocation;
  const say = texts[language];
  const writePreview = options.preview
    ? (await import('./report-preview.js')).previewBeside(options.reports, language)
    : undefined;
  if (options.fix) refuseAddresses(found, language);
  if (options.fix && found.some(({ absolute }) => absolute === undefined))
    throw new UserError(say.fixNeedsFile);
  const inputs = await readFiles(found, options, invocation, options.jobs);
  const { fix } = options;
  const fixed = fix ? await makeFixes(session, inputs, options) : undefined;
  // What is known from before is only told apart when everything has been found.
  const isKnown = baselineFile(options, session) !== undefined || options.updateBaseline;
  const isWhole = fix || options.printDocument || isKnown;
  const early = isWhole ? undefined : await earlyFindings(options.reports, options, invocation);
  const wanted = { ...how, fixes: fixesFor(options.reports), onFindings: early?.show };
  const { checked, read } = fixed
    ? { checked: fixed.after, read: undefined }
    : await checkWithProgress(inputs, wanted, options, invocation);
  if (checked.report.files.length === 0) throw new UserError(say.nothingToCheck(inputs.length));
  const result = await hideKnown(checked, found, options, session);
  const failOn = options.failOn ?? run?.config.failOn ?? 'error';
  if (options.printDocument) await deliver(documentsText(result), options.output, invocation);
  else {
    const shown = early?.count() ?? 0;
    const inPreview = await writePreview?.(
      read ?? (await readAgain(session, options)),
      result.report,
      invocation,
    );
    await deliverReports(options.reports, result, { ...options, failOn, inPreview }, shown, invocation);
  }
  const made = fixed?.files.reduce((sum, file) => sum + file.made.length, 0) ?? 0;
  if (made > 0 && !options.quiet) await print(world.stderr, `${say.fixed(made)}\n`);
  await writeRunNotes(result.report, fix ? [] : checked.identifiers, options, invocation);
  return options.updateBaseline ? exit.clean : exitCodeOf(result.report, failOn);
}

/** Checks, and shows how far it has come. */
async function checkWithProgress(
  inputs: readonly Input[],
  how: CheckOptions,
  wishes: CheckCommandOptions,
  invocation: Invocation,
): Promise<{ readonly checked: CheckResult; readonly read: readonly ReadInput[] }> {
  const { quiet, watch } = wishes;
  const { world } = invocation;
  // Findings that are shown on the way would run into the line.
  const isFree = how.onFindings === undefined || !world.stdout.isTTY();
  const progress = quiet || !isFree ? undefined : progressOn(invocation);
  const onStep = async (step: Step) => {
    await progress?.onStep(step);
    // Ctrl-C is heard between two files.
    await world.clock.wait(0);
  };
  const options = { ...how, onStep: progress || watch ? onStep : undefined };
  try {
    const inputsRead = await readInputs(inputs, options);
    const { read } = inputsRead;
    if (!wantsLinks(wishes)) return { checked: await checkRead(inputsRead, options), read };
    await progress?.end();
    const known = await knowingLinks(read, options, wishes, invocation);
    return { checked: await checkRead(inputsRead, known), read };
  } finally {
    await progress?.end();
  }
}

function wantsLinks({ links: { scope, status } }: Pick<CheckCommandOptions, 'links'>): boolean {
  return scope !== undefined || status !== undefined;
}

/** Options of a check that know of the links in what was read, where that is wanted. */
async function knowingLinks(
  read: readonly ReadInput[],
  how: CheckOptions,
  options: CheckCommandOptions,
  invocation: Invocation,
): Promise<CheckOptions> {
  if (!wantsLinks(options)) return how;
  const { withLinks } = await import('./network/known-links.js');
  return await withLinks(
    how,
    read.map(({ document }) => document),
    options,
    invocation,
  );
}

/** Reads the files once more: they have been fixed since. */
async function readAgain(
  { found, how, invocation }: Session,
  options: CheckCommandOptions,
): Promise<readonly ReadInput[]> {
  const inputs = await readFiles(found, options, invocation, options.jobs);
  return (await readInputs(inputs, how)).read;
}

/** Makes the fixes of a check with `--fix`. */
async function makeFixes(
  { found, how, invocation }: Session,
  inputs: readonly Input[],
  options: CheckCommandOptions,
): Promise<FixResult> {
  const { fixFiles } = await import('./fix-files.js');
  const read = wantsLinks(options) ? (await readInputs(inputs, how)).read : [];
  const known = await knowingLinks(read, how, options, invocation);
  return await fixFiles(found, inputs, { ...known, unsafe: options.unsafe, only: [] }, false, invocation);
}

/** The canonical document; of several files, a list of them. Both are JSON-LD. */
function documentsText({ report, documents }: CheckResult): string {
  const all = report.files.flatMap(({ path }) => documents.get(path) ?? []);
  return `${jsonText(report.summary.files === 1 ? (all[0] ?? {}) : all, spacious)}
`;
}

/** What of a document does not stand in its file, and where it comes from. */
function fromSettings({ assumptions }: Report['files'][number]): readonly string[] {
  return assumptions.filter(({ code }) => code.startsWith('setting')).map(({ message }) => message);
}

/** What is worth knowing about the run but is no part of the report. */
async function writeRunNotes(
  report: Report,
  identifiers: CheckResult['identifiers'],
  options: CheckCommandOptions,
  invocation: Invocation,
): Promise<void> {
  if (options.quiet) return;
  const { world, language } = invocation;
  const say = texts[language];
  const lines: string[] = [];
  const counts = totalsOf(report.summary, language);
  const written = options.printDocument ? [options.output] : options.reports.map(({ file }) => file);
  for (const file of written)
    if (file !== undefined) lines.push(say.written(file, options.printDocument ? '' : counts));
  lines.push(...unkeptLines(identifiers, language));
  if (options.printDocument) lines.push(...report.files.flatMap(fromSettings));
  if (options.printDocument && counts !== '') lines.push(say.findingsNotShown(counts));
  if (report.summary.passedOver > 0) lines.push(say.passedOver(report.summary.passedOver));
  const assumed = report.files.reduce((sum, file) => sum + file.assumptions.length, 0);
  const isText = !options.printDocument && options.reports.some(({ format }) => format === 'text');
  if (assumed > 0 && !options.verbose && isText) {
    lines.push(say.assumed(assumed));
  }
  const source = report.files.find(
    ({ format, resources, fetched }) => !fetched && format !== 'rdfxml' && resources['Catalog'] !== undefined,
  );
  // What a baseline hides may be errors, with which nothing should be published.
  const { errors, baselined } = report.summary;
  if (source && isText && errors + baselined === 0) lines.push(say.harvestHint(source.path));
  await print(world.stderr, lines.map((line) => `${line}\n`).join(''));
}
