import { type OutputFormat, writers } from '../formats/writers.js';
import type { Written } from '../model/normal.js';
import { standardSettings } from '../model/settings.js';
import { normalise } from '../normal/normalise.js';
import { isAboutLoss, notesInWords, type WrittenNote } from '../normal/notes.js';
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
import { readInput } from './read.js';
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
  readonly notes: readonly WrittenNote[];
  /** Inputs that describe nothing, or that could only be read in part: what is missing must not go unnoticed. */
  readonly unreadable: readonly string[];
  /** Whether the text says everything that the inputs say: no note reports something that was left out. */
  readonly isComplete: boolean;
  /**
   * What becomes of the text when it is read again: `something`, `nothing` where it describes nothing, and `broken` where it
   * cannot be read as a whole, which would be a fault in metakoll. Only the first may take the place of another file.
   */
  readonly reads: 'something' | 'nothing' | 'broken';
}

/** Checks the inputs and writes them as one catalogue in its normal form. The report is plain data. */
export async function convertInputs(
  inputs: readonly Input[],
  options: ConvertOptions = {},
): Promise<ConvertResult> {
  const result = await convertRead(await readInputs(inputs, options), options);
  return { ...result, report: await plainReport(result.report) };
}

/** Checks what was read and writes it as one catalogue. Findings are only reported when they are asked, as in `checkRead`. */
export async function convertRead(inputsRead: ReadInputs, options: ConvertOptions): Promise<ConvertResult> {
  const readable = inputsRead.read.filter(({ document }) => {
    return document.resources.length > 0 && isReadWhole(document);
  });
  const { document, notes } = normalise(
    readable.map((item) => item.document),
    { base: options.base },
  );
  const language = languageOf(options);
  const { to = 'rdfxml' } = options;
  const written = await writers[to](document, { language, version });
  const all = [...notes, ...written.notes];
  return {
    ...(await checkRead(inputsRead, { ...options, fixes: 'none' })),
    text: written.text,
    ...(written.bytes ? { bytes: written.bytes } : {}),
    notes: notesInWords(all, language),
    isComplete: !all.some(isAboutLoss),
    reads: await readAgain(to, written),
    unreadable: inputsRead.read.filter((item) => !readable.includes(item)).map(({ input }) => input.path),
  };
}

/** Reads a file that was written, as whoever fetches it will. */
async function readAgain(
  format: OutputFormat,
  { text, bytes = new TextEncoder().encode(text) }: Written,
): Promise<ConvertResult['reads']> {
  const read = await readInput({ path: 'result', bytes, format, named: true }, {}, standardSettings);
  if (!read || !isReadWhole(read.document)) return 'broken';
  return read.document.resources.length > 0 ? 'something' : 'nothing';
}
