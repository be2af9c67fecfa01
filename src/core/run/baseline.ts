import type { Diagnostic, GoneFinding, Report } from '../model/report.js';
import { countDiagnostics } from './diagnostics.js';

/** A finding that is known from before. */
export interface KnownFinding extends GoneFinding {
  /** Why it is known and still there; written by hand, and kept. */
  readonly reason?: string;
}

/** The findings that are known from before. */
export interface Baseline {
  readonly findings: readonly KnownFinding[];
}

/** Reads a baseline; undefined where the text is none. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const { formatVersion, findings } = (value ?? {}) as Record<string, unknown>;
  if (formatVersion !== 1 || !Array.isArray(findings)) return undefined;
  const known = findings.map(knownFinding);
  return known.every((item) => item !== undefined) ? { findings: known } : undefined;
}

function knownFinding(value: unknown): KnownFinding | undefined {
  const entry = (value ?? {}) as Record<string, unknown>;
  const text = (key: string) => (typeof entry[key] === 'string' ? { [key]: entry[key] } : {});
  const { rule, file, fingerprint, count = 1 } = entry;
  if (typeof rule !== 'string' || typeof file !== 'string' || typeof fingerprint !== 'string')
    return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return undefined;
  return { rule, file, ...text('resource'), ...text('property'), fingerprint, count, ...text('reason') };
}

/** The baseline as text: sorted, one fact a line, made to be read as a difference. */
export function baselineText({ findings }: Baseline): string {
  const sorted = [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.resource ?? '', b.resource ?? '') ||
      compare(a.rule, b.rule) ||
      compare(a.property ?? '', b.property ?? '') ||
      compare(a.fingerprint, b.fingerprint),
  );
  const entries = sorted.map(({ rule, file, resource, property, fingerprint, count, reason }) => ({
    file,
    ...(resource === undefined ? {} : { resource }),
    rule,
    ...(property === undefined ? {} : { property }),
    fingerprint,
    ...(count === 1 ? {} : { count }),
    ...(reason === undefined ? {} : { reason }),
  }));
  return `${JSON.stringify({ formatVersion: 1, findings: entries }, undefined, 2)}\n`;
}

/** What the functions below have to know of files. */
export interface FileKnowledge {
  /** The name of a file of the report in the baseline. */
  readonly nameOf: (path: string) => string;
  /** Whether a file of the baseline was checked, or is gone; of others nothing is known. */
  readonly isCovered: (name: string) => boolean;
}

/** A report without what is known. Each known finding hides as many as it counts, those in its own file first. */
export function withoutKnown(
  report: Report,
  { findings }: Baseline,
  file: string,
  { nameOf, isCovered }: FileKnowledge,
): Report {
  const left = findings.map(({ count }) => count);
  const byFingerprint = new Map<string, number[]>();
  for (const [index, { fingerprint }] of findings.entries()) {
    const list = byFingerprint.get(fingerprint);
    if (list) list.push(index);
    else byFingerprint.set(fingerprint, [index]);
  }
  const hidden = new Set<Diagnostic>();
  for (const inOwnFile of [true, false]) {
    for (const diagnostic of report.diagnostics) {
      if (hidden.has(diagnostic)) continue;
      const name = nameOf(diagnostic.file);
      const index = byFingerprint
        .get(diagnostic.fingerprint)
        ?.find((at) => left[at]! > 0 && (findings[at]!.file === name) === inOwnFile);
      if (index === undefined) continue;
      left[index] = left[index]! - 1;
      hidden.add(diagnostic);
    }
  }
  const diagnostics = report.diagnostics.filter((item) => !hidden.has(item));
  const gone = findings.flatMap((item, index): GoneFinding | [] => {
    if (left[index] === 0 || !isCovered(item.file)) return [];
    const { reason: _, ...entry } = item;
    return { ...entry, count: left[index]! };
  });
  return {
    ...report,
    summary: { ...report.summary, ...countDiagnostics(diagnostics), baselined: hidden.size },
    diagnostics,
    baseline: { file, gone },
  };
}

/** A baseline of what a report holds. Reasons are kept, and what this run could not see. */
export function updatedBaseline(
  report: Report,
  before: Baseline,
  { nameOf, isCovered }: FileKnowledge,
): Baseline {
  const known = new Map(before.findings.map((item) => [item.fingerprint, item]));
  const found = new Map<string, KnownFinding>();
  for (const diagnostic of report.diagnostics) {
    const { rule, resource, property, fingerprint } = diagnostic;
    const file = nameOf(diagnostic.file);
    const key = `${file}\n${fingerprint}`;
    const earlier = known.get(fingerprint);
    // What a resource is called may depend on the language of the report.
    const name = earlier?.resource ?? resource?.id ?? resource?.title ?? resource?.dataset;
    found.set(key, {
      rule,
      file,
      ...(name === undefined ? {} : { resource: name }),
      ...(property === undefined ? {} : { property }),
      fingerprint,
      count: (found.get(key)?.count ?? 0) + 1,
      ...(earlier?.reason === undefined ? {} : { reason: earlier.reason }),
    });
  }
  const unseen = before.findings.filter(({ file }) => !isCovered(file));
  return { findings: [...found.values(), ...unseen] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
