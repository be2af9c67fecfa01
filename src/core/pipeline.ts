import type { CanonicalObject, CatalogueDocument } from './catalogue/document.js';
import { asSettled, checkDocument, gatherRun } from './checks/check.js';
import type { Finding } from './checks/rule.js';
import { type Settings, type Suppression, standardSettings } from './checks/settings.js';
import { assumptionInWords } from './languages/assumptions.js';
import type { Language } from './profile/profile.js';
import { detectBinary, detectFormat, isKnownEnding } from './readers/detect.js';
import type { Format, ReadOptions } from './readers/reader.js';
import { readers } from './readers/readers.js';
import type { OtherKind } from './readers/tree/kinds.js';
import { suppressionComments } from './report/comments.js';
import { describeResources } from './report/described.js';
import { bareDocument, countDiagnostics, diagnose, inOrder } from './report/diagnostics.js';
import type { DescribedResource, Diagnostic, Report, ReportFile, Suppressed } from './report/report.js';
import { aboutUnused, suppress } from './report/suppress.js';
import { type Decoded, decode } from './source/decode.js';
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
  /**
   * Suppressions of which this run sees everything that they could hide: it is a finding when they hide nothing. Of
   * others that is only said when the file or the resource that they name was checked.
   */
  readonly expected?: readonly Suppression[] | undefined;
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
  const suppressed: Suppressed[] = [];
  const used = new Set<Suppression>();
  for (const { input, document, source, format } of read) {
    const settings = settingsFor(options, input.path);
    const findings = checkDocument(document, run, settings);
    const found = await diagnose(input.path, document, findings, source, settings, options.language);
    const comments = suppressionComments(source, format);
    const parted = suppress(found, comments, settings.suppress ?? [], used);
    const about = parted.about.flatMap((finding) => asSettled(finding, settings));
    const said = await diagnose(input.path, bareDocument, about, source, settings, options.language);
    for (const diagnostic of inOrder([...parted.shown, ...said])) diagnostics.push(diagnostic);
    for (const item of parted.suppressed) suppressed.push(item);
  }
  const unused = await unusedSuppressions(read, used, options);
  for (const diagnostic of unused.diagnostics) diagnostics.push(diagnostic);
  return {
    report: reportOf(read, passedOver, { diagnostics, suppressed, settings: unused.files }, options.language),
    sources: new Map([...read.map(({ input, source }) => [input.path, source] as const), ...unused.sources]),
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

function settingsFor(options: CheckOptions, path: string): Settings {
  return options.settingsFor?.(path) ?? standardSettings;
}

/** What is to be said about suppressions in settings that hid nothing, at the places where they stand. */
async function unusedSuppressions(
  read: readonly ReadInput[],
  used: ReadonlySet<Suppression>,
  options: CheckOptions,
): Promise<{
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly sources: ReadonlyMap<string, SourceText>;
}> {
  const unused = new Set(options.expected?.filter((item) => !used.has(item)));
  for (const { input, document } of read) {
    for (const item of settingsFor(options, input.path).suppress ?? []) {
      if (!used.has(item) && isDescribed(item.resource, document)) unused.add(item);
    }
  }
  const sources = new Map([...unused].map(({ origin }) => [origin.file, origin.source]));
  const files = [...sources.keys()].sort();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const settings = settingsFor(options, file);
    const findings = [...unused].filter(({ origin }) => origin.file === file).map(aboutUnused);
    const settled = findings.flatMap((finding) => asSettled(finding, settings));
    const said = await diagnose(file, bareDocument, settled, sources.get(file)!, settings, options.language);
    for (const diagnostic of said) diagnostics.push(diagnostic);
  }
  const told = files.filter((file) => diagnostics.some((item) => item.file === file));
  return { diagnostics, files: told, sources };
}

function isDescribed(resource: string | undefined, { resources }: CatalogueDocument): boolean {
  return resource !== undefined && resources.some(({ id }) => id === resource);
}

async function readInput(input: Input, options: CheckOptions): Promise<ReadInput> {
  const binary = detectBinary(input.bytes);
  if (binary !== undefined) return otherKind(input, binary, sourceText(''));
  const reading = settingsFor(options, input.path).reading ?? {};
  const decoded = decodeInput(input, options);
  const source = sourceText(decoded.text);
  const detected = formatOf(input, decoded.text);
  if ('kind' in detected) return otherKind(input, detected.kind, source);
  const readOptions: ReadOptions = {
    defaultLanguage: options.defaultLanguage ?? reading.defaultLanguage,
    delimiter: options.delimiter ?? reading.delimiter,
    columns: reading.columns,
    context: options.context,
  };
  const document = await (await readers[detected.format]())(source, readOptions);
  const given = options.encoding ?? (detected.format === 'csv' ? reading.encoding : undefined);
  const isGuess = input.format === undefined && !isKnownEnding(input.path);
  if (isGuess && isBroken(document) && !catalogueWords.test(source.text))
    return otherKind(input, 'text', source);
  return { input, format: detected.format, source, document: withEncoding(document, decoded, given) };
}

function formatOf(input: Input, text: string): ReturnType<typeof detectFormat> {
  return input.format === undefined ? detectFormat(input.path, text) : { format: input.format };
}

/**
 * The text of an input. The encoding is the one that is asked for, else what the settings say of tables, else what the
 * bytes tell; a byte order mark knows better than settings.
 */
export function decodeInput(input: Input, options: CheckOptions): Decoded {
  const decoded = decode(input.bytes, options.encoding);
  const encoding = settingsFor(options, input.path).reading?.encoding;
  if (options.encoding !== undefined || encoding === undefined || decoded.hadByteOrderMark) return decoded;
  const detected = formatOf(input, decoded.text);
  return 'format' in detected && detected.format === 'csv' ? decode(input.bytes, encoding) : decoded;
}

/** Adds how the bytes were read to what the reader noted. */
function withEncoding(
  document: CatalogueDocument,
  decoded: { readonly text: string; readonly encoding: string },
  given: string | undefined,
): CatalogueDocument {
  // Most files have neither sign, which is faster to see for one sign at a time.
  const isSuspicious = decoded.text.includes('\ufffd') || decoded.text.includes('Ã');
  const broken = isSuspicious ? /\ufffd|Ã[¥¤¶]/.exec(decoded.text) : undefined;
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
  const assumed = given === undefined && decoded.encoding !== 'utf-8';
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
  found: {
    readonly diagnostics: readonly Diagnostic[];
    readonly suppressed: readonly Suppressed[];
    /** Files with settings of which something is told. */
    readonly settings: readonly string[];
  },
  language: Language,
): Report {
  const { diagnostics, suppressed } = found;
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
  return {
    formatVersion: 1,
    tool: { name: 'metakoll', version },
    profile: '3.0.1',
    language,
    summary: {
      files: read.length,
      passedOver,
      resources: countResources(read.map((item) => item.document)),
      ...countDiagnostics(diagnostics),
      suppressed: suppressed.length,
      baselined: 0,
    },
    files: [...files, ...found.settings.map(settingsFile)],
    diagnostics,
    suppressed,
  };
}

/** A file with settings in the report: it is told of, but describes nothing. */
function settingsFile(path: string): ReportFile {
  return { path, format: 'yaml', resources: {}, assumptions: [] };
}

function countResources(documents: readonly CatalogueDocument[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { resources } of documents) {
    for (const { type } of resources) counts[type.key] = (counts[type.key] ?? 0) + 1;
  }
  return counts;
}
