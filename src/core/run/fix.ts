import { applyFixes } from '../fixes/apply.js';
import type { FixedFile, Stopped } from '../model/fixed.js';
import type { Diagnostic } from '../model/report.js';
import {
  type CheckOptions,
  type CheckResult,
  checkRead,
  type Input,
  type ReadInputs,
  readInputs,
  settingsFor,
} from './check.js';
import { makeFixes } from './fixes.js';
import { plainDiagnostics, plainReport } from './plain.js';
import type { ReadInput } from './read.js';
import { isReadWhole } from './readable.js';
import { isWorse, type Soundness, soundnessOf } from './soundness.js';

/** Which fixes are made, and how the files are read and checked. */
export interface FixOptions extends CheckOptions {
  /** Makes those that need judgement as well. */
  readonly unsafe?: boolean | undefined;
  /** Codes of the rules whose findings are fixed; all rules when there are none. */
  readonly only?: readonly string[] | undefined;
  /** Fingerprints of the findings that are fixed; all findings when there are none. */
  readonly fingerprints?: readonly string[] | undefined;
}

/** The files, fixed, and what a check of them finds after that. */
export interface FixResult {
  readonly files: readonly FixedFile[];
  readonly after: CheckResult;
}

/** A fix may bring to light what another one can put right; more rounds than this mean that fixes undo one another. */
const mostRounds = 5;

/** What settings decide may take a column for each field: a table gets one a round. */
const mostColumns = 20;

/** Rules whose fixes write into a file what the settings fill in. */
const fillingRules: readonly string[] = ['schema-missing-mandatory', 'schema-missing-recommended'];

interface State {
  readonly input: Input;
  readonly made: readonly Diagnostic[];
  readonly stopped?: Stopped;
  /** The file before the last round, and how sound it was. */
  readonly last?: {
    readonly input: Input;
    readonly made: readonly Diagnostic[];
    readonly soundness: Soundness;
  };
}

/** Makes fixes in files until nothing changes, at most five times. All findings are plain data. */
export async function fixInputs(inputs: readonly Input[], options: FixOptions = {}): Promise<FixResult> {
  const { files, after } = await fixInRounds(inputs, options);
  const plain: FixedFile[] = [];
  for (const file of files) plain.push({ ...file, made: await plainDiagnostics(file.made) });
  return { files: plain, after: { ...after, report: await plainReport(after.report) } };
}

/** As `fixInputs`; what findings say is only made when it is asked for, as in `checkRead`. */
export async function fixInRounds(inputs: readonly Input[], asked: FixOptions): Promise<FixResult> {
  // What settings decide is only written into files when that is asked for; until then it is not missing.
  const wants = (code: string) => asked.only?.includes(code) ?? false;
  const unsettled = { values: fillingRules.some(wants), identifiers: wants('id-blank-node') };
  const writesSettings = unsettled.values || unsettled.identifiers;
  const options = writesSettings ? { ...asked, unsettled } : asked;
  let states: readonly State[] = inputs.map((input) => ({ input, made: [] }));
  const first = await readInputs(inputs, options);
  let read = first;
  let after = await checkRead(read, options);
  for (let round = 0; round < (writesSettings ? mostColumns : mostRounds); round++) {
    const next: State[] = [];
    for (const state of states) next.push(await fixOnce(state, after, read, options));
    if (next.every((state, index) => state.input === states[index]!.input)) {
      // Why something could not be done is reported all the same.
      states = next;
      break;
    }
    ({ states, read, after } = await repeatUntilSteady(next, options));
  }
  if (writesSettings) {
    const fixed = states.map(({ input }) => input);
    after = await checkRead(await readInputs(fixed, asked), asked);
  }
  return {
    files: states.map(({ input, made, stopped }) => {
      return {
        path: input.path,
        before: readOf(input, first)?.source.text ?? '',
        after: readOf(input, read)?.source.text ?? '',
        bytes: input.bytes,
        made,
        ...(stopped ? { stopped } : {}),
      };
    }),
    after,
  };
}

function baseFor(path: string, options: FixOptions): string | undefined {
  return settingsFor(options, path).defaults.base;
}

/** A file as it was read; undefined where it was passed over. */
function readOf({ path }: Input, { read }: ReadInputs): ReadInput | undefined {
  return read.find(({ input }) => input.path === path);
}

async function fixOnce(
  state: State,
  { report }: CheckResult,
  read: ReadInputs,
  options: FixOptions,
): Promise<State> {
  const { input, made } = state;
  if (state.stopped) return state;
  const { unsafe = false, only = [], fingerprints = [] } = options;
  const wanted = report.diagnostics.filter((found) => {
    const { file, rule, fix } = found;
    if (file !== input.path || !fix || !(fix.safe || unsafe)) return false;
    if (only.length > 0 && !only.includes(rule)) return false;
    return fingerprints.length === 0 || fingerprints.includes(found.fingerprint);
  });
  const item = wanted.length === 0 ? undefined : readOf(input, read);
  if (!item) return state;
  if (!isReadWhole(item.document)) return { ...state, stopped: 'unreadable' };
  await makeFixes(wanted);
  const applied = applyFixes(item.source.text, wanted);
  if (applied.text === item.source.text) return state;
  const bytes = item.encode(applied.text);
  if (typeof bytes === 'string') return { ...state, stopped: bytes };
  const last = { input, made, soundness: soundnessOf(item.document, baseFor(input.path, options)) };
  return { input: { ...input, bytes }, made: [...made, ...applied.made], last };
}

/** Reads and checks the changed files. A file that a fix has broken becomes what it was before. */
async function repeatUntilSteady(
  states: readonly State[],
  options: FixOptions,
): Promise<{ states: readonly State[]; read: ReadInputs; after: CheckResult }> {
  const read = await readInputs(
    states.map(({ input }) => input),
    options,
  );
  const after = await checkRead(read, options);
  const kept = states.map((state): State => {
    const { last, input } = state;
    if (!last || last.input === input) return state;
    const base = baseFor(input.path, options);
    const document = readOf(input, read)?.document;
    const made = state.made.slice(last.made.length);
    if (document && !isWorse(soundnessOf(document, base), last.soundness, made, base)) return state;
    return { input: last.input, made: last.made, stopped: 'broken' };
  });
  if (kept.every((state, index) => state === states[index])) return { states, read, after };
  return repeatUntilSteady(kept, options);
}
