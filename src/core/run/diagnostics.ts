import { type Ruleset, standardRules } from '../checks/ruleset.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Finding, PlacedFile, Severity } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic, Report, ReportFile } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import type { SourceText } from '../model/text.js';
import { type FindingsOfFile, LocatedFinding } from './located-finding.js';
import { ResourceWords } from './resource-words.js';
import { wordsOfRules } from './rule-words.js';

/** Turns the findings of a file into diagnostics, in order of offset and rule. Places are looked up all at once. */
export async function diagnose(
  { path, format }: Pick<ReportFile, 'path' | 'format'>,
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
  const wordsOf = wordsOfRules(
    { format, document, text: source.text },
    language,
    ruleset,
    await ruleset.sentences(),
  );
  const all: LocatedFinding[] = [];
  const resources = new ResourceWords(language);
  const ofFile: FindingsOfFile = { path, document, source, settings, resources, all };
  const complete = await withOtherPlaces(findings, document, source);
  for (const [index, finding] of complete.entries()) {
    const { span, cell } = locations[index]!;
    all.push(new LocatedFinding(finding, span, cell, ofFile, wordsOf(finding)));
  }
  all.sort(byPlace);
  return all;
}

/** The findings, with the lines of the other places that they speak of among their facts. Few speak of any. */
async function withOtherPlaces(
  findings: readonly Finding[],
  { source }: CatalogueDocument,
  text: SourceText,
): Promise<readonly Finding[]> {
  if (findings.every(({ also }) => also === undefined)) return findings;
  const own: PlacedFile = {
    path: '',
    locate: source.locate,
    lineAt: (offset) => text.positionAt(offset).line,
  };
  const asked = new Map<PlacedFile, Place[]>();
  for (const { also } of findings) {
    if (!also) continue;
    const places = asked.get(also.file ?? own);
    if (places) places.push(also.place);
    else asked.set(also.file ?? own, [also.place]);
  }
  const lines = new Map<Place, number>();
  for (const [file, places] of asked) {
    const locations = await file.locate(places);
    for (const [index, { span }] of locations.entries()) lines.set(places[index]!, file.lineAt(span.start));
  }
  return findings.map((finding) => {
    if (!finding.also) return finding;
    const { place, file } = finding.also;
    return { ...finding, args: { ...finding.args, otherLine: lines.get(place)!, otherFile: file?.path } };
  });
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
