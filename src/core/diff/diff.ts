import type { Diagnostic } from '../model/report.js';
import { normalise } from '../normal/normalise.js';
import { dcatApSe } from '../profile/profile.js';
import {
  type CheckOptions,
  type CheckResult,
  checkRead,
  type Input,
  languageOf,
  type ReadInputs,
  readInputs,
} from '../run/check.js';
import { plainDiagnostics } from '../run/plain.js';
import { stopsReading } from '../run/readable.js';
import { version } from '../version.js';
import { compareDocuments, type ResourceChange } from './compare.js';

/** What changed between two versions of a catalogue; `schemas/diff.schema.json` describes its JSON form. */
export interface CatalogueDiff {
  readonly formatVersion: 1;
  readonly tool: { readonly name: 'metakoll'; readonly version: string };
  readonly profile: string;
  readonly language: 'sv' | 'en';
  readonly old: { readonly files: readonly string[] };
  readonly new: { readonly files: readonly string[] };
  readonly summary: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly findings: { readonly new: number; readonly gone: number };
  };
  readonly resources: readonly ResourceChange[];
  /** Findings that only one of the versions has, by their fingerprints. */
  readonly findings: { readonly new: readonly Diagnostic[]; readonly gone: readonly Diagnostic[] };
}

/** The difference, and which inputs describe nothing or could only be read in part. */
export interface DiffResult {
  readonly diff: CatalogueDiff;
  readonly unreadable: readonly Diagnostic[];
}

/** Compares two versions of a catalogue, each of one or several files in any formats. */
export async function diffInputs(
  before: readonly Input[],
  after: readonly Input[],
  options: CheckOptions = {},
): Promise<DiffResult> {
  const sides = [before, after].map(async (inputs) => {
    const read = await readInputs(inputs, options);
    return { read, result: await checkRead(read, { ...options, fixes: 'none' }) };
  });
  const [old, young] = (await Promise.all(sides)) as [Side, Side];
  const resources = compareDocuments(normalOf(old.read), normalOf(young.read), languageOf(options));
  const findings = {
    new: await plainDiagnostics(without(young.result, old.result)),
    gone: await plainDiagnostics(without(old.result, young.result)),
  };
  const count = (change: ResourceChange['change']) =>
    resources.filter((item) => item.change === change).length;
  const unreadable = [old, young].flatMap(({ result }) =>
    result.report.diagnostics.filter((found) => stopsReading(found) || describesNothing.has(found.rule)),
  );
  return {
    diff: {
      formatVersion: 1,
      tool: { name: 'metakoll', version },
      profile: dcatApSe.version,
      language: languageOf(options),
      old: { files: old.result.report.files.map(({ path }) => path) },
      new: { files: young.result.report.files.map(({ path }) => path) },
      summary: {
        added: count('added'),
        removed: count('removed'),
        changed: count('changed'),
        findings: { new: findings.new.length, gone: findings.gone.length },
      },
      resources,
      findings,
    },
    unreadable: await plainDiagnostics(unreadable),
  };
}

interface Side {
  readonly read: ReadInputs;
  readonly result: CheckResult;
}

/** A file with one of these describes nothing: a comparison would call everything in it gone. */
const describesNothing = new Set(['document-no-resource', 'document-empty']);

function normalOf({ read }: ReadInputs) {
  return normalise(read.map(({ document }) => document)).document;
}

function without(one: CheckResult, other: CheckResult): readonly Diagnostic[] {
  const known = new Set(other.report.diagnostics.map(({ fingerprint }) => fingerprint));
  return one.report.diagnostics.filter(({ fingerprint }) => !known.has(fingerprint));
}
