import { type Ruleset, standardRules } from '../checks/ruleset.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic, Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import type { SourceText } from '../model/text.js';
import { type FindingsOfFile, LocatedFinding } from './located-finding.js';
import { ResourceWords } from './resource-words.js';
import { wordsOfRules } from './rule-words.js';

/** Turns the findings of a file into diagnostics, in order of offset and rule. Places are looked up all at once. */
export async function diagnose(
  path: string,
  document: CatalogueDocument,
  findings: readonly Finding[],
  source: SourceText,
  settings: Settings,
  language: Language,
  ruleset: Ruleset = standardRules,
): Promise<readonly LocatedFinding[]> {
  if (findings.length === 0) return [];
  const locations = await document.source.locate(findings.map((finding) => finding.place));
  // A clean file needs no sentences, and starts sooner without them.
  const wordsOf = wordsOfRules(language, ruleset, await ruleset.sentences());
  const all: LocatedFinding[] = [];
  const resources = new ResourceWords(language);
  const ofFile: FindingsOfFile = { path, document, source, settings, resources, all };
  for (const [index, finding] of findings.entries()) {
    const { span, cell } = locations[index]!;
    all.push(new LocatedFinding(finding, span, cell, ofFile, wordsOf(finding)));
  }
  all.sort(byPlace);
  return all;
}

/** How many findings there are of each severity, and how many of them have a fix. */
export function countDiagnostics(
  diagnostics: readonly Diagnostic[],
): Pick<Report['summary'], 'errors' | 'warnings' | 'infos' | 'fixable'> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  for (const { severity, fix } of diagnostics) {
    counts[severity] += 1;
    if (fix) fixable += 1;
  }
  return { errors: counts.error, warnings: counts.warning, infos: counts.info, fixable };
}

/** The order of findings in a file: by offset and rule. */
export function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.offset - b.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Stands for the document where findings are about the text itself and their places are spans already. */
export const bareDocument: CatalogueDocument = {
  data: {},
  resources: [],
  findings: [],
  assumptions: [],
  implied: [],
  source: {
    locate: (places) =>
      places.map((place) => ({ span: place.kind === 'span' ? place.span : { start: 0, end: 0 } })),
  },
};
