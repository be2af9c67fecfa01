import { formatByContentType } from '../formats/content-types.js';
import { detectBinary, detectFormat, formatByName } from '../formats/detect.js';
import { workbooks } from '../formats/load-workbooks.js';
import { isText, readers } from '../formats/readers.js';
import type { OtherKind } from '../formats/shared/tree/kinds.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Fetched } from '../model/fetched.js';
import type { Stopped } from '../model/fixed.js';
import type { Profile } from '../model/profile.js';
import type { Format, Read, ReadOptions, TextFormat } from '../model/reader.js';
import type { Settings } from '../model/settings.js';
import type { SourceText } from '../model/text.js';
import { type Decoded, decode, TextTooLong } from '../source/decode.js';
import { encode } from '../source/encode.js';
import { sourceText } from '../source/text.js';
import { encodingFindings } from './encoding-findings.js';
import { withFetching } from './fetched-findings.js';

/** A file to check. */
export interface Input {
  /** How the report calls the file; its ending helps to tell the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The format, where it is known; otherwise it is told from the name and the content. */
  readonly format?: Format | undefined;
  /** False for a file that was merely found in a folder: it is passed over, and no finding, when it is no catalogue. */
  readonly named?: boolean | undefined;
  /** Why the system does not let it be read; it is a finding then. */
  readonly unreadable?: string | undefined;
  /** How it was fetched, where it came from the web: what is to be said of that are findings. */
  readonly fetched?: Fetched | undefined;
  /** How many pages a catalogue was fetched in, of which this is the first. */
  readonly pages?: number | undefined;
}

/** How all files of a run are read. */
export interface ReadHow {
  /** What the files are read by; DCAT-AP-SE unless another profile is given. */
  readonly profile?: Profile | undefined;
  /** Encoding of the files, by a name of the WHATWG Encoding Standard; found out when it is not given. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Language of texts that name none. */
  readonly defaultLanguage?: string | undefined;
  /** A JSON-LD context (a document with `@context`) that stands for contexts which are not at hand. */
  readonly context?: unknown;
}

/** An input that has been read. */
export interface ReadInput {
  readonly input: Input;
  readonly format: Format | 'unknown';
  readonly source: SourceText;
  readonly document: CatalogueDocument;
  /** The file with another text, or why it cannot hold that. */
  readonly encode: (text: string) => Uint8Array | Stopped;
}

/** Begins to load the reader that a file seems to need by its name, so that it is there when the bytes are. */
export function loadReaderFor(path: string, format: Format | undefined): void {
  const likely = format ?? formatByName(path);
  // What cannot be loaded is reported when it is needed.
  if (likely !== undefined) (isText(likely) ? readers[likely] : workbooks)().catch(() => undefined);
}

/** Reads a file: bytes → text → reader → catalogue document. Nothing for a file that is to be passed over. */
export async function readInput(
  input: Input,
  how: ReadHow,
  settings: Settings,
): Promise<ReadInput | undefined> {
  const read = await readAnyInput(input, how, settings);
  if (input.named === false && isPassedOver(read)) return undefined;
  const { fetched, pages } = input;
  return fetched ? { ...read, document: withFetching(read.document, read.format, fetched, pages) } : read;
}

async function readAnyInput(input: Input, how: ReadHow, settings: Settings): Promise<ReadInput> {
  if (input.unreadable !== undefined) return otherKind(input, 'unreadable', sourceText(''));
  const binary = detectBinary(input.bytes);
  const options = optionsFor(how, settings);
  if (binary === 'archive') return readArchive(input, options);
  if (binary !== undefined) return otherKind(input, binary, sourceText(''));
  const decoded = decodeInput(input, how, settings);
  if (!decoded) return otherKind(input, 'too-large', sourceText(''));
  const source = sourceText(decoded.text);
  const detected = formatOf(input, decoded.text);
  if ('kind' in detected) return otherKind(input, detected.kind, source);
  const { format } = detected;
  const document = await readOrTooLarge(await readers[format](), source, options);
  if (!document) return otherKind(input, 'part-too-large', source);
  const given = how.encoding ?? (format === 'csv' ? settings.reading?.encoding : undefined);
  const isGuess = input.format === undefined && namedFormat(input) === undefined;
  if (isGuess && isBroken(document) && !catalogueWords.test(source.text))
    return otherKind(input, 'text', source);
  return {
    input,
    format,
    source,
    document: withEncoding(document, decoded, format, given),
    encode: (text) => encode(text, decoded.encoding, decoded.hadByteOrderMark) ?? 'encoding',
  };
}

/** What a reader makes of a text; undefined where a part of it is so long that the engine gives up. */
async function readOrTooLarge(
  read: Read,
  source: SourceText,
  options: ReadOptions,
): Promise<CatalogueDocument | undefined> {
  try {
    return await read(source, options);
  } catch (error) {
    // A regular expression notes each step of a repetition, and there is room for some millions of them.
    if (error instanceof RangeError && /call stack/.test(error.message)) return undefined;
    throw error;
  }
}

function optionsFor(how: ReadHow, { reading = {} }: Settings): ReadOptions {
  return {
    profile: how.profile,
    defaultLanguage: how.defaultLanguage ?? reading.defaultLanguage,
    likelyLanguage: reading.likelyLanguage,
    delimiter: how.delimiter ?? reading.delimiter,
    columns: reading.columns,
    context: how.context,
  };
}

/** Reads an archive, which may be a workbook: archive → sheets → tables → catalogue document. */
async function readArchive(input: Input, options: ReadOptions): Promise<ReadInput> {
  const { openWorkbook, readWorkbook } = await workbooks();
  const opened = openWorkbook(input.bytes);
  if ('kind' in opened) return otherKind(input, opened.kind, sourceText(''));
  const { source, document, encode } = readWorkbook(opened.workbook, options);
  return { input, format: opened.format, source, document, encode };
}

function formatOf(input: Input, text: string): ReturnType<typeof detectFormat> {
  const { format } = input;
  if (format === undefined) return detectFormat(namedFormat(input), text);
  // What should be a workbook and is text is broken.
  return isText(format) ? { format } : { kind: 'workbook-broken' };
}

/** The format that the server or the name of the file tells. */
function namedFormat({ path, fetched }: Input): Format | undefined {
  if (!fetched) return formatByName(path);
  return formatByContentType(fetched.contentType) ?? formatByName(fetched.finalUrl.replace(/[?#].*/s, ''));
}

/**
 * The text of an input; undefined where it is longer than a text can be. The encoding is the one that is asked for, else
 * what the settings say of tables, else what the bytes tell; a byte order mark knows better than settings.
 */
function decodeInput(input: Input, how: ReadHow, settings: Settings): Decoded | undefined {
  try {
    const decoded = decode(input.bytes, how.encoding);
    const encoding = settings.reading?.encoding;
    if (how.encoding !== undefined || encoding === undefined || decoded.hadByteOrderMark) return decoded;
    const detected = formatOf(input, decoded.text);
    return 'format' in detected && detected.format === 'csv' ? decode(input.bytes, encoding) : decoded;
  } catch (error) {
    if (error instanceof TextTooLong) return undefined;
    throw error;
  }
}

/** Adds how the bytes were read to what the reader noted. */
function withEncoding(
  document: CatalogueDocument,
  decoded: Decoded,
  format: TextFormat,
  given: string | undefined,
): CatalogueDocument {
  const assumed = given === undefined && decoded.encoding !== 'utf-8';
  return {
    ...document,
    findings: [...encodingFindings(decoded, format, given !== undefined), ...document.findings],
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
      source: { locate: (places) => places.map(() => ({ span })) },
    },
    encode: () => 'unreadable',
  };
}

/** Words that a broken file must hold somewhere to be taken for a catalogue. */
const catalogueWords =
  /dcat|dataset|datamängd|katalog|catalog|dataservice|distribution|accessurl|utgivare|publisher/i;

function isBroken(document: CatalogueDocument): boolean {
  return document.resources.length === 0 && document.findings.some(({ rule }) => rule === 'document-syntax');
}

/** Whether a file that was merely found describes no catalogue: a README, the settings of a program. */
function isPassedOver({ document, source }: ReadInput): boolean {
  if (document.resources.length > 0) return false;
  return !isBroken(document) || !catalogueWords.test(source.text);
}
