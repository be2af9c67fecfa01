import { type OutputFormat, writers } from '../formats/writers.js';
import { normalise } from '../normal/normalise.js';
import { type ToldNote, tellNotes } from '../normal/notes.js';
import { version } from '../version.js';
import {
  type CheckOptions,
  type CheckResult,
  checkRead,
  type Input,
  languageOf,
  type ReadInputs,
  readInputs,
} from './check.js';
import { plainReport } from './plain.js';
import { isReadWhole } from './readable.js';

/** How to convert. */
export interface ConvertOptions extends CheckOptions {
  /** The format to write; RDF/XML, which Sweden's data portal harvests, where nothing is said. */
  readonly to?: OutputFormat | undefined;
  /** What relative addresses in the inputs are relative to. */
  readonly base?: string | undefined;
}

/** The text of the new file, what is worth knowing about it, and what the check of the inputs found. */
export interface ConvertResult extends CheckResult {
  readonly text: string;
  /** The new file, where it is no text: a workbook. */
  readonly bytes?: Uint8Array;
  readonly notes: readonly ToldNote[];
  /** Inputs that describe nothing, or that could only be read in part: what is missing must not go unnoticed. */
  readonly unreadable: readonly string[];
}

/** Checks the inputs and writes them as one catalogue in its normal form. The report is plain data. */
export async function convertInputs(
  inputs: readonly Input[],
  options: ConvertOptions = {},
): Promise<ConvertResult> {
  const result = await convertRead(await readInputs(inputs, options), options);
  return { ...result, report: await plainReport(result.report) };
}

/** Checks what was read and writes it as one catalogue. Findings are only told of when they are asked, as in `checkRead`. */
export async function convertRead(inputsRead: ReadInputs, options: ConvertOptions): Promise<ConvertResult> {
  const readable = inputsRead.read.filter(({ document }) => {
    return document.resources.length > 0 && isReadWhole(document);
  });
  const { document, notes } = normalise(
    readable.map((item) => item.document),
    { base: options.base },
  );
  const language = languageOf(options);
  const written = await writers[options.to ?? 'rdfxml'](document, { language, version });
  return {
    ...(await checkRead(inputsRead, { ...options, withoutFixes: true })),
    text: written.text,
    ...(written.bytes ? { bytes: written.bytes } : {}),
    notes: tellNotes([...notes, ...written.notes], language),
    unreadable: inputsRead.read.filter((item) => !readable.includes(item)).map(({ input }) => input.path),
  };
}
