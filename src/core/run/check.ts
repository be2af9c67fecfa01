import { type RunDocument, runOf } from '../checks/check.js';
import { addressesOf, resourcesOfClass } from '../checks/described.js';
import type { Ruleset } from '../checks/ruleset.js';
import type { CanonicalObject } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { IdentifierUpdate } from '../model/identifiers.js';
import type { Language } from '../model/profile.js';
import type { DescribedResource, Diagnostic, Report, ReportFile } from '../model/report.js';
import { type Settings, type Suppression, standardSettings } from '../model/settings.js';
import type { SourceText } from '../model/text.js';
import { dcatApSe } from '../profile/profile.js';
import { version } from '../version.js';
import { type CheckedFile, checkFile } from './check-file.js';
import { describeResources } from './described.js';
import { countDiagnostics } from './diagnostics.js';
import type { WantedFixes } from './fixes.js';
import { plainReport } from './plain.js';
import { type Input, type ReadHow, type ReadInput, readInput } from './read.js';
import { diagnoseSettings } from './settings-findings.js';
import type { SettledInputs } from './settle/identify/identify.js';
import { settleInputs, type Unsettled } from './settle/settle.js';

export type { Input } from './read.js';

/** A step of a run that has been taken: one file was read, or checked. */
export interface Step {
  readonly stage: 'read' | 'checked';
  /** How many files have come so far, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** How many datasets the file describes. */
  readonly datasets: number;
}

/** How to check. */
export interface CheckOptions extends ReadHow {
  /** The language of sentences; English where nothing is said. */
  readonly language?: Language | undefined;
  /** The rules and schemas to check by; those of metakoll unless others are given. */
  readonly ruleset?: Ruleset | undefined;
  /** What has been decided for the file with this path; the profile as it is where nothing has. */
  readonly settingsFor?: ((path: string) => Settings) | undefined;
  /**
   * Suppressions of which this run sees everything that they could hide: it is a finding when they hide nothing. Of
   * others that is only said when the file or the resource that they name was checked.
   */
  readonly expected?: readonly Suppression[] | undefined;
  /** Reads files as they are, without what settings decide for the whole catalogue. */
  readonly unsettled?: Unsettled | undefined;
  /** What is to be known of fixes: less takes less time. Without it they are counted. */
  readonly fixes?: WantedFixes | undefined;
  /** Called after each step, and waited for. */
  readonly onStep?: ((step: Step) => void | Promise<void>) | undefined;
  /** Called with the findings of each file as soon as it has been checked, in the order of the report, and waited for. */
  readonly onFindings?: ((found: readonly Diagnostic[]) => void | Promise<void>) | undefined;
}

/** The report, and what reporters and writers need besides it. */
export interface CheckResult {
  readonly report: Report;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The identifiers that were given, for those who keep them. */
  readonly identifiers: readonly IdentifierUpdate[];
  /** The canonical document of each file that describes anything. */
  readonly documents: ReadonlyMap<string, CanonicalObject>;
  /** The resources of the main classes in a file, for reports that show more than what is wrong. */
  readonly resourcesOf: (path: string) => readonly DescribedResource[];
}

/** The inputs that count, read and settled, and how many files were passed over because they describe no catalogue. */
export interface ReadInputs extends SettledInputs {
  readonly passedOver: number;
}

/**
 * The whole line: bytes → text → reader → catalogue document → schema checks and rules → diagnostics → report, as plain data.
 * Rejects with a RangeError when the encoding that is asked for is not known; faults in the files are diagnostics.
 */
export async function checkInputs(
  inputs: readonly Input[],
  options: CheckOptions = {},
): Promise<CheckResult> {
  const made: CheckOptions = { fixes: 'made', ...options };
  const result = await checkRead(await readInputs(inputs, made), made);
  return { ...result, report: await plainReport(result.report) };
}

/** The first half of the line: bytes → text → reader → catalogue document → the same with what settings decide. */
export async function readInputs(inputs: readonly Input[], options: CheckOptions): Promise<ReadInputs> {
  const read: ReadInput[] = [];
  const of = inputs.length;
  for (const [index, input] of inputs.entries()) {
    const item = await readInput(input, options, settingsFor(options, input.path));
    if (item) read.push(item);
    const datasets = item ? datasetsIn(item.document) : 0;
    await options.onStep?.({ stage: 'read', done: index + 1, of, datasets });
  }
  const settled = await settleInputs(read, (path) => settingsFor(options, path), options.unsettled);
  return { ...settled, passedOver: inputs.length - read.length };
}

/**
 * The second half: catalogue document → schema checks and rules → diagnostics → report. What the diagnostics say is made when
 * it is read; `makeFixes` has to be called before the edits of their fixes are.
 */
export async function checkRead(
  { read, passedOver, identifiers }: ReadInputs,
  options: CheckOptions,
): Promise<CheckResult> {
  const run = runOf(read.map(placed));
  const checked: CheckedFile[] = [];
  for (const item of read) {
    const settings = settingsFor(options, item.input.path);
    const { fixes = 'counted', ruleset } = options;
    const hiding = settings.suppress ?? [];
    const file = await checkFile(item, run, settings, hiding, languageOf(options), fixes, ruleset);
    checked.push(file);
    await options.onFindings?.(file.diagnostics);
    const datasets = datasetsIn(item.document);
    await options.onStep?.({ stage: 'checked', done: checked.length, of: read.length, datasets });
  }
  const { report, sources } = await reportOn(checked, repeatedCatalogues(read), passedOver, options);
  return {
    report,
    identifiers,
    sources: new Map([...read.map(({ input, source }) => [input.path, source] as const), ...sources]),
    documents: new Map(
      read
        .filter(({ document }) => document.resources.length > 0)
        .map(({ input, document }) => [input.path, document.data]),
    ),
    resourcesOf: (path) => {
      const document = read.find(({ input }) => input.path === path)?.document;
      return document ? describeResources(document, languageOf(options)) : [];
    },
  };
}

/** A document and where things stand in its file. */
function placed({ document, input, source }: ReadInput): RunDocument {
  return {
    document,
    file: {
      path: input.path,
      locate: document.source.locate,
      lineAt: (offset) => source.positionAt(offset).line,
    },
  };
}

/** The language of sentences. */
export function languageOf({ language = 'en' }: CheckOptions): Language {
  return language;
}

/** What has been decided for the file with this path. */
export function settingsFor(options: CheckOptions, path: string): Settings {
  return options.settingsFor?.(path) ?? standardSettings;
}

/** How many datasets a document describes. */
function datasetsIn(document: CatalogueDocument): number {
  return resourcesOfClass(document, 'Dataset').length;
}

/** The report on files that have been checked, and the texts of the settings that it speaks of. */
async function reportOn(
  checked: readonly CheckedFile[],
  repeated: number,
  passedOver: number,
  options: CheckOptions,
): Promise<{ readonly report: Report; readonly sources: ReadonlyMap<string, SourceText> }> {
  const settings = await diagnoseSettings(checked, {
    settingsFor: (path) => settingsFor(options, path),
    expected: options.expected ?? [],
    language: languageOf(options),
    ruleset: options.ruleset,
  });
  const diagnostics = [...checked.map((file) => file.diagnostics), settings.diagnostics].flat();
  const suppressed = [...checked.flatMap((file) => file.suppressed), ...settings.suppressed];
  const report: Report = {
    formatVersion: 1,
    tool: { name: 'metakoll', version },
    profile: (options.profile ?? dcatApSe).version,
    language: languageOf(options),
    summary: {
      files: checked.length,
      passedOver,
      resources: sumOf([...checked.map(({ file }) => file.resources), { Catalog: -repeated }]),
      ...countDiagnostics(diagnostics),
      suppressed: suppressed.length,
      baselined: 0,
    },
    files: [...checked.map(({ file }) => file), ...settings.files.map(settingsFile)],
    diagnostics,
    suppressed,
  };
  return { report, sources: settings.sources };
}

/** How often a catalogue is described again in another file: it is one catalogue all the same. */
function repeatedCatalogues(read: readonly ReadInput[]): number {
  const all = read.flatMap(({ document }) => [...addressesOf(document, 'Catalog')]);
  return all.length - new Set(all).size;
}

/** A file with settings in the report: it is reported, but describes nothing. */
function settingsFile(path: string): ReportFile {
  return { path, format: 'yaml', resources: {}, assumptions: [] };
}

function sumOf(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const counts of all)
    for (const [key, count] of Object.entries(counts)) if (count !== 0) sums[key] = (sums[key] ?? 0) + count;
  return sums;
}
