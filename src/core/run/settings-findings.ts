/** What is wrong in the files with settings: values that were filled in from them, and suppressions that hid nothing. */
import { asConfigured } from '../checks/check.js';
import { type Ruleset, standardRules } from '../checks/ruleset.js';
import type { Filled, SettingsFile } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/profile.js';
import type { Suppressed } from '../model/report.js';
import type { Hiding, Settings, Suppression } from '../model/settings.js';
import type { SourceText } from '../model/text.js';
import { suppressionComments } from './comments.js';
import { bareDocument, byPlace, diagnose } from './diagnostics.js';
import type { LocatedFinding } from './located-finding.js';
import { aboutUnused, suppress } from './suppress.js';

/** A finding whose place is in a file with settings. */
export interface SettingsFinding {
  readonly from: SettingsFile;
  readonly finding: Finding;
}

/** Findings in a document, parted by where the value stands that they are about. */
export function partFindings(
  findings: readonly Finding[],
  filled: Filled | undefined,
): { readonly own: readonly Finding[]; readonly inSettings: readonly SettingsFinding[] } {
  if (!filled) return { own: findings, inSettings: [] };
  const own: Finding[] = [];
  const inSettings: SettingsFinding[] = [];
  for (const finding of findings) {
    const place = filled.placeOf(finding.place);
    if (place) inSettings.push({ from: filled.from, finding: { ...finding, place } });
    else own.push(finding);
  }
  return { own, inSettings };
}

/** How the findings in settings are reported. */
export interface SettingsContext {
  readonly settingsFor: (path: string) => Settings;
  /** Suppressions that are reported when they hide nothing. */
  readonly expected: readonly Suppression[];
  readonly language: Language;
  readonly ruleset: Ruleset | undefined;
}

/** Diagnostics in files with settings, in the order of the files. */
export interface SettingsDiagnostics {
  readonly diagnostics: readonly LocatedFinding[];
  readonly suppressed: readonly Suppressed[];
  /** The files that are reported. */
  readonly files: readonly string[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** What the check of a file leaves to be reported about settings. */
export interface AboutSettings {
  readonly file: { readonly path: string };
  readonly inSettings: readonly SettingsFinding[];
  /** Positions of the suppressions that hid something, and of those that name a resource which the file describes. */
  readonly hid: readonly number[];
  readonly named: readonly number[];
}

/** Tells what the check of some files found in their settings. What many files have from one line is reported once. */
export async function diagnoseSettings(
  checked: readonly AboutSettings[],
  context: SettingsContext,
): Promise<SettingsDiagnostics> {
  const { settingsFor, language, ruleset = standardRules } = context;
  const used = new Set<Hiding>();
  const named = new Set<Suppression>();
  for (const { file, hid, named: namedHere } of checked) {
    const all = settingsFor(file.path).suppress ?? [];
    for (const position of hid) used.add(all[position]!);
    for (const position of namedHere) named.add(all[position]!);
  }
  const found = new Map<string, LocatedFinding[]>();
  const sources = new Map<string, SourceText>();
  const suppressed: Suppressed[] = [];
  for (const [from, findings] of byFile(checked.flatMap(({ inSettings }) => inSettings))) {
    const { file, source, document } = from;
    const settings = settingsFor(file);
    const said = await diagnose(
      { path: file, format: 'yaml' },
      document,
      findings,
      source,
      settings,
      language,
      ruleset,
    );
    const comments = suppressionComments(source, 'yaml');
    const parted = suppress(once(said), comments, settings.suppress ?? [], used, ruleset);
    sources.set(file, source);
    found.set(file, [...(found.get(file) ?? []), ...parted.shown]);
    suppressed.push(...parted.suppressed);
  }
  for (const [{ file, source }, unused] of unusedIn([...context.expected, ...named], used)) {
    const settings = settingsFor(file);
    const settled = unused.flatMap((item) => asConfigured(aboutUnused(item), settings, ruleset));
    const said = await diagnose(
      { path: file, format: 'yaml' },
      bareDocument,
      settled,
      source,
      settings,
      language,
      ruleset,
    );
    sources.set(file, source);
    found.set(file, [...(found.get(file) ?? []), ...said].sort(byPlace));
  }
  const files = [...found.keys()].filter((file) => found.get(file)!.length > 0).sort();
  return { diagnostics: files.flatMap((file) => found.get(file)!), suppressed, files, sources };
}

function byFile(all: readonly SettingsFinding[]): ReadonlyMap<SettingsFile, readonly Finding[]> {
  const files = new Map<SettingsFile, Finding[]>();
  for (const { from, finding } of all) {
    const known = files.get(from);
    if (known) known.push(finding);
    else files.set(from, [finding]);
  }
  return files;
}

/** Each finding once, however many resources have the value. */
function once(all: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const seen = new Set<string>();
  return all.filter(({ rule, span, property, args }) => {
    const key = JSON.stringify([rule, span.start, span.end, property, args]);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** The suppressions that hid nothing, by the places of their files. */
function unusedIn(
  expected: readonly Suppression[],
  used: ReadonlySet<Hiding>,
): ReadonlyMap<Pick<Suppression['origin'], 'file' | 'source'>, readonly Suppression[]> {
  const unused = [...new Set(expected)].filter((item) => !used.has(item));
  const files = new Map<string, Suppression[]>();
  for (const item of unused) {
    const known = files.get(item.origin.file);
    if (known) known.push(item);
    else files.set(item.origin.file, [item]);
  }
  return new Map([...files.values()].map((items) => [items[0]!.origin, items]));
}
