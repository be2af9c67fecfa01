import type { CanonicalObject, CatalogueDocument } from './catalogue/document.js';
import { checkDocument, gatherRun } from './checks/check.js';
import type { Finding } from './checks/rule.js';
import { type Settings, standardSettings } from './checks/settings.js';
import { assumptionInWords } from './languages/assumptions.js';
import type { Language } from './profile/profile.js';
import { detectBinary, detectFormat, isKnownEnding } from './readers/detect.js';
import type { Format, ReadOptions } from './readers/reader.js';
import { readers } from './readers/readers.js';
import type { OtherKind } from './readers/tree/kinds.js';
import { describeResources } from './report/described.js';
import { diagnose } from './report/diagnostics.js';
import type { DescribedResource, Diagnostic, Report, ReportFile } from './report/report.js';
import { decode } from './source/decode.js';
import { type SourceText, sourceText } from './source/text.js';
import { version } from './version.js';

/** A file to check. */
export interface Input {
  /** How the report calls the file; its ending helps to tell the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The format, where it is known; otherwise it is told from the name and the content. */
  readonly format?: Format | undefined;
  /** Named by the user, and not merely found in a folder: then it is a finding when it is no catalogue. */
  readonly named: boolean;
}

/** How to check. */
export interface CheckOptions {
  readonly language: Language;
  /** Encoding of the files, by a name of the WHATWG Encoding Standard; found out when it is not given. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Language of texts that name none. */
  readonly defaultLanguage?: string | undefined;
  /** A JSON-LD context (a document with `@context`) that stands for contexts which are not at hand. */
  readonly context?: unknown;
  /** What has been decided for the file with this path; the profile as it is where nothing has. */
  readonly settingsFor?: ((path: string) => Settings) | undefined;
}

/** The report, and what reporters and writers need besides it. */
export interface CheckResult {
  readonly report: Report;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The canonical document of each file that describes anything. */
  readonly documents: ReadonlyMap<string, CanonicalObject>;
  /** The resources of the main classes in a file, for reports that show more than what is wrong. */
  readonly resourcesOf: (path: string) => readonly DescribedResource[];
}

/** An input that has been read. */
export interface ReadInput {
  readonly input: Input;
  readonly format: Format | 'unknown';
  readonly source: SourceText;
  readonly document: CatalogueDocument;
}

/** The inputs that count, read, and how many files were passed over because they describe no catalogue. */
export interface ReadInputs {
  readonly read: readonly ReadInput[];
  readonly passedOver: number;
}

/**
 * The whole line: bytes → text → reader → catalogue document → schema checks and rules → diagnostics → report.
 * Rejects with a RangeError when the encoding that is asked for is not known; faults in the files are diagnostics.
 */
export async function checkInputs(inputs: readonly Input[], options: CheckOptions): Promise<CheckResult> {
  return await checkRead(await readInputs(inputs, options), options);
}

/** The first half of the line: bytes → text → reader → catalogue document. */
export async function readInputs(inputs: readonly Input[], options: CheckOptions): Promise<ReadInputs> {
  const read: ReadInput[] = [];
  let passedOver = 0;
  for (const input of inputs) {
    const item = await readInput(input, options);
    if (!input.named && isPassedOver(item)) passedOver += 1;
    else read.push(item);
  }
  return { read, passedOver };
}

/** The second half: catalogue document → schema checks and rules → diagnostics → report. */
export async function checkRead(
  { read, passedOver }: ReadInputs,
  options: CheckOptions,
): Promise<CheckResult> {
  const run = gatherRun(read.map((item) => item.document));
  const diagnostics: Diagnostic[] = [];
  for (const { input, document, source } of read) {
    const settings = options.settingsFor?.(input.path) ?? standardSettings;
    const findings = checkDocument(document, run, settings);
    const found = await diagnose(input.path, document, findings, source, settings, options.language);
    for (const diagnostic of found) diagnostics.push(diagnostic);
  }
  return {
    report: reportOf(read, passedOver, diagnostics, options.language),
    sources: new Map(read.map(({ input, source }) => [input.path, source])),
    documents: new Map(
      read
        .filter(({ document }) => document.resources.length > 0)
        .map(({ input, document }) => [input.path, document.data]),
    ),
    resourcesOf: (path) => {
      const document = read.find(({ input }) => input.path === path)?.document;
      return document ? describeResources(document, options.language) : [];
    },
  };
}

async function readInput(input: Input, options: CheckOptions): Promise<ReadInput> {
  const binary = detectBinary(input.bytes);
  if (binary !== undefined) return otherKind(input, binary, sourceText(''));
  const decoded = decode(input.bytes, options.encoding);
  const source = sourceText(decoded.text);
  const detected =
    input.format === undefined ? detectFormat(input.path, decoded.text) : { format: input.format };
  if ('kind' in detected) return otherKind(input, detected.kind, source);
  const readOptions: ReadOptions = {
    defaultLanguage: options.defaultLanguage,
    delimiter: options.delimiter,
    context: options.context,
  };
  const document = await (await readers[detected.format]())(source, readOptions);
  const isGuess = input.format === undefined && !isKnownEnding(input.path);
  if (isGuess && isBroken(document) && !catalogueWords.test(source.text))
    return otherKind(input, 'text', source);
  return { input, format: detected.format, source, document: withEncoding(document, decoded, options) };
}

/** Adds how the bytes were read to what the reader noted. */
function withEncoding(
  document: CatalogueDocument,
  decoded: { readonly text: string; readonly encoding: string },
  options: CheckOptions,
): CatalogueDocument {
  const broken = /\ufffd|Ã[¥¤¶]/.exec(decoded.text);
  const findings: Finding[] = [];
  if (broken) {
    const { index } = broken;
    const start = Math.max(decoded.text.lastIndexOf('\n', index) + 1, index - 20);
    const value = decoded.text.slice(start, index + 20).split(/[\r\n]/)[0] ?? '';
    findings.push({
      rule: 'document-encoding',
      place: { kind: 'span', span: { start: index, end: index + broken[0].length } },
      // UTF-8 that was read as something else, so that å became two other letters, can still be told.
      args: { value, twice: broken[0].length > 1 },
    });
  }
  const assumed = options.encoding === undefined && decoded.encoding !== 'utf-8';
  return {
    ...document,
    findings: [...findings, ...document.findings],
    assumptions: [
      ...(assumed ? [{ code: 'encoding' as const, args: { encoding: decoded.encoding }, count: 1 }] : []),
      ...document.assumptions,
    ],
  };
}

function otherKind(input: Input, kind: OtherKind, source: SourceText): ReadInput {
  const span = { start: 0, end: Math.min(source.text.length, source.lineText(1).length) };
  return {
    input,
    format: 'unknown',
    source,
    document: {
      data: {},
      resources: [],
      findings: [{ rule: 'document-no-resource', place: { kind: 'document' }, args: { kind } }],
      assumptions: [],
      implied: [],
      locate: (places) => places.map(() => ({ span })),
    },
  };
}

/** Words that a broken file must hold somewhere to be taken for a catalogue. */
const catalogueWords = /dcat|dataset|datamängd|katalog|distribution|accessurl|utgivare|publisher/i;

function isBroken(document: CatalogueDocument): boolean {
  return document.resources.length === 0 && document.findings.some(({ rule }) => rule === 'document-syntax');
}

/** Whether a file that was merely found describes no catalogue: a README, the settings of a program. */
function isPassedOver({ document, source }: ReadInput): boolean {
  if (document.resources.length > 0) return false;
  return !isBroken(document) || !catalogueWords.test(source.text);
}

function reportOf(
  read: readonly ReadInput[],
  passedOver: number,
  diagnostics: readonly Diagnostic[],
  language: Language,
): Report {
  const files = read.map(({ input, format, document }): ReportFile => {
    return {
      path: input.path,
      format,
      resources: countResources([document]),
      assumptions: document.assumptions.map((assumption) => {
        return { ...assumption, message: assumptionInWords(assumption, language) };
      }),
    };
  });
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((item) => item.severity === severity).length;
  return {
    formatVersion: 1,
    tool: { name: 'metakoll', version },
    profile: '3.0.1',
    language,
    summary: {
      files: read.length,
      passedOver,
      resources: countResources(read.map((item) => item.document)),
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fixable: diagnostics.filter((item) => item.fix !== undefined).length,
    },
    files,
    diagnostics,
  };
}

function countResources(documents: readonly CatalogueDocument[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { resources } of documents) {
    for (const { type } of resources) counts[type.key] = (counts[type.key] ?? 0) + 1;
  }
  return counts;
}
