import type { Diagnostic, DiagnosticResource, Report, ReportFile } from '../../model/report.js';
import type { ReporterContext } from '../../model/reporter.js';
import { expandCurie } from '../../profile/prefixes.js';
import { placeText } from './place.js';
import {
  arrange,
  type Group,
  groupsOf,
  type Heading,
  joinSamePlaces,
  sameFinding,
  sortGroups,
} from './text/arrange.js';
import { countsOf } from './text/counts.js';
import { excerptOf } from './text/excerpt.js';
import { fold, type Opened } from './text/fold.js';
import { writeConsequences, writeRecommended } from './text/folded-lines.js';
import { extentOf, headingText, labelFor, nameOf } from './text/naming.js';
import { blankPage } from './text/page.js';
import { type PageContext, writeAssumptions } from './text/page-context.js';
import { writeClean, writeFetched, writeHidden, writeSummary } from './text/summary.js';
import { harmless, visible, visibleName } from './text/visible.js';
import { cut, widthOf } from './text/width.js';
import { words } from './text/words.js';

/** What the text report may be told besides what all reporters are. */
export interface TextContext extends ReporterContext, Opened {
  /** Findings only: no summary, and nothing about files without findings. */
  readonly quiet?: boolean;
}

type Joined = NonNullable<Group['joined']>;

/** The report for people: what is wrong, where it stands and what to write instead. */
export function* reportText(report: Report, context: TextContext): Iterable<string> {
  const page = blankPage(context);
  const folded = fold(report.diagnostics, context);
  const within: PageContext = {
    ...context,
    page,
    words: words[context.language],
    step: context.width < 60 ? 1 : 2,
    folded,
  };
  const { spread, rest } = spreadOverFiles(report, folded.shown, context.maxFindings);
  if (spread.length > 0) {
    page.text(0, within.words.severalFiles, context.paint.strong);
    page.gap();
    for (const group of spread) writeRepeated(within, within.step, group);
    yield harmless(page.take(), true);
  }
  const faulty = new Set(report.diagnostics.map((found) => found.file));
  const clean: ReportFile[] = [];
  for (const file of report.files) {
    const findings = rest.get(file.path) ?? [];
    const isFolded = folded.recommendedIn(file.path).length > 0;
    if (findings.length > 0 || isFolded) yield* writeFile(within, file, findings);
    else if (!faulty.has(file.path)) clean.push(file);
  }
  if (!context.quiet) {
    page.gap();
    writeClean(within, report, clean);
    writeFetched(within, report);
    if (report.diagnostics.length > 0) writeSummary(within, report);
    writeHidden(within, report);
  }
  yield harmless(page.take(), true);
}

/** Findings that stand in more files than are shown of each are said once, before the files. */
function spreadOverFiles(
  report: Report,
  diagnostics: readonly Diagnostic[],
  most: number,
): { readonly spread: readonly Group[]; readonly rest: ReadonlyMap<string, readonly Diagnostic[]> } {
  const spread: Group[] = [];
  const single: Diagnostic[] = [];
  const groups = report.files.length > most ? groupsOf(diagnostics, sameFinding) : [];
  for (const group of groups) {
    if (new Set(group.findings.map((found) => found.file)).size > most) spread.push(group);
    else for (const finding of group.findings) single.push(finding);
  }
  const rest = new Map<string, Diagnostic[]>();
  for (const found of groups.length > 0 ? single : diagnostics) {
    const list = rest.get(found.file);
    if (list) list.push(found);
    else rest.set(found.file, [found]);
  }
  return { spread: sortGroups(joinSamePlaces(spread)), rest };
}

function* writeFile(
  within: PageContext,
  file: ReportFile,
  findings: readonly Diagnostic[],
): Iterable<string> {
  const { page, paint, step, folded } = within;
  page.gap();
  const path = visible(file.path);
  const counts = countsOf(folded.allIn(file.path), within.language);
  if (widthOf(path) + widthOf(counts) + 3 <= within.width)
    page.raw(`${paint.strong(path)} ${paint.dim(`– ${counts}`)}`);
  else {
    page.text(0, path, paint.strong);
    page.text(0, counts, paint.dim);
  }
  page.gap();
  writeAssumptions(within, file);
  const isCause = (found: Diagnostic) => folded.consequencesOf(found).length > 0;
  for (const section of arrange(findings, isCause)) {
    yield harmless(page.take(), true);
    if (section.kind === 'repeated') {
      writeRepeated(within, step, section.group);
      continue;
    }
    page.text(step, headingText(within, section.resource), paint.strong, 2);
    page.gap();
    for (const group of section.groups) {
      if (group.findings.length > 1) writeRepeated(within, step * 2, group, section.resource);
      else if (group.joined)
        writeJoined(within, step * 2, group.findings[0]!, group.joined, section.resource);
      else writeSingle(within, step * 2, group.findings[0]!, section.resource);
    }
  }
  writeRecommended(within, step, folded.recommendedIn(file.path));
}

/** One finding in full. */
function writeSingle(within: PageContext, indent: number, found: Diagnostic, under: Heading): void {
  const { page, words: say, step } = within;
  const inner = indent + step;
  const message = visibleName(found.message);
  writeTitle(within, indent, found, message);
  const name = visibleName(found.resource?.title ?? found.resource?.id ?? '');
  const isSaid = name !== '' && message.includes(name);
  const hasCode = writePlace(within, inner, found, isSaid ? '' : belongsTo(within, found, under), {
    code: true,
  });
  writeExcerpt(within, inner, found);
  page.text(inner, `→ ${visibleName(found.how)}`, undefined, 2);
  if (within.verbose) page.text(inner, `${say.why} ${visibleName(found.why)}`);
  writeLink(within, inner, found, !hasCode);
  writeConsequences(within, inner, found);
  page.gap();
}

/** Several findings in one place, such as all that a dataset lacks: one heading, and what to do about each. */
function writeJoined(
  within: PageContext,
  indent: number,
  first: Diagnostic,
  { title, parts }: Joined,
  under: Heading,
): void {
  const { page, paint, words: say, step } = within;
  const inner = indent + step;
  writeTitle(within, indent, first, `${visibleName(title)} – ${say.fields(parts.length)}`);
  const hasCode = writePlace(within, inner, first, belongsTo(within, first, under), { code: true });
  writeExcerpt(within, inner, first);
  writeParts(within, inner, parts);
  if (!hasCode) page.text(inner, codeOf(within, first), paint.dim);
  page.gap();
}

function writeParts(within: PageContext, indent: number, parts: readonly Diagnostic[]): void {
  const { page, paint, words: say } = within;
  for (const part of parts) {
    page.text(indent, `→ ${visibleName(part.how)}`, undefined, 2);
    page.text(indent + 2, visible(part.guidance), paint.link);
    if (within.verbose) page.text(indent + 2, `${say.why} ${visibleName(part.why)}`);
  }
}

/** The resource in words, unless the section is about it. */
function belongsTo(within: PageContext, { resource }: Diagnostic, under: Heading): string {
  return resource && !isSame(resource, under) ? nameOf(within, resource) : '';
}

/** The same in several places: said once, with the first places. */
function writeRepeated(within: PageContext, indent: number, group: Group, under?: Heading): void {
  const { page, paint, words: say, step } = within;
  const { findings, joined } = group;
  const inner = indent + step;
  const first = findings[0]!;
  const extent = extentOf(within, findings);
  writeTitle(
    within,
    indent,
    first,
    joined
      ? `${visibleName(joined.title)} – ${say.placesIn(say.fields(joined.parts.length), extent)}`
      : `${visibleName(first.title)} – ${extent}`,
  );
  const sameHow = findings.every((found) => found.how === first.how);
  if (joined) writeParts(within, inner, joined.parts);
  else {
    if (sameHow) page.text(inner, `→ ${visibleName(first.how)}`, undefined, 2);
    if (within.verbose) page.text(inner, `${say.why} ${visibleName(first.why)}`);
  }
  // One place more is shown rather than a line that says that there is one more.
  const count = findings.length === within.maxFindings + 1 ? findings.length : within.maxFindings;
  const shown = findings.slice(0, count);
  const column = shown.reduce((most, found) => Math.max(most, widthOf(placeOf(within, found))), 0);
  const label = labelFor(within, findings, under !== undefined);
  for (const [index, found] of shown.entries()) {
    writePlace(within, inner, found, label(found), { column });
    if (found.args['value'] !== undefined) writeExcerpt(within, inner + step, found);
    // Places that follow each other and want the same share the sentence.
    if (!sameHow && found.how !== shown[index + 1]?.how) {
      page.text(inner + step, `→ ${visibleName(found.how)}`, undefined, 2);
    }
  }
  const left = findings.length - shown.length;
  if (left > 0) page.text(inner, say.more(left, findings.length), paint.dim, 2);
  if (joined) page.text(inner, codeOf(within, first), paint.dim);
  else writeLink(within, inner, first, true);
  writeConsequences(within, inner, first);
  page.gap();
}

function writeTitle(within: PageContext, indent: number, found: Diagnostic, text: string): void {
  const { page, paint, words: say } = within;
  const severity = `${say.severity[found.severity]}:`;
  let isFirst = true;
  page.text(
    indent,
    `${severity} ${text}`,
    (line) => {
      if (!isFirst || !line.startsWith(severity)) return line;
      isFirst = false;
      return paint[found.severity](severity) + line.slice(severity.length);
    },
    2,
  );
}

/** `katalog.csv:4:12 – rad 4, kolumn C (Titel)`, `katalog.xlsx:Datamängder!C4 – Titel`. */
function placeOf(within: PageContext, found: Diagnostic): string {
  const place = visible(placeText(found));
  if (found.cell?.sheet !== undefined) {
    const heading = cut(visibleName(found.cell.heading), 40);
    return heading === '' ? place : `${place} – ${heading}`;
  }
  return found.cell
    ? `${place} – ${within.words.cell(found.cell.row, found.cell.column, cut(visibleName(found.cell.heading), 40))}`
    : place;
}

/**
 * The place, and in a column of its own what stands there. Adds the code of the rule if it is wanted and there is
 * room, and says whether it did.
 */
function writePlace(
  within: PageContext,
  indent: number,
  found: Diagnostic,
  what: string,
  { column = 0, code = false }: { readonly column?: number; readonly code?: boolean },
): boolean {
  const { page, paint, width } = within;
  const place = placeOf(within, found);
  const start = ' '.repeat(indent);
  const room = width - indent - Math.max(column, widthOf(place)) - 3;
  if (what !== '' && room < Math.min(widthOf(what), 40)) {
    page.text(indent, place, paint.info, 2);
    page.text(indent + 2, cut(what, Math.max(width - indent - 2, 8)));
    return false;
  }
  const label =
    what === '' ? '' : `${' '.repeat(Math.max(0, column - widthOf(place)) + 3)}${cut(what, room)}`;
  const used = indent + widthOf(place) + widthOf(label);
  const ruleCode = codeOf(within, found);
  if (code && used + 3 + widthOf(ruleCode) <= width) {
    page.raw(`${start}${paint.info(place)}${label}   ${paint.dim(ruleCode)}`);
    return true;
  }
  if (label === '') page.text(indent, place, paint.info, 2);
  else page.raw(`${start}${paint.info(place)}${label}`);
  return false;
}

function writeExcerpt(within: PageContext, indent: number, found: Diagnostic): void {
  const { page, paint, width } = within;
  const source = within.sources.get(found.file);
  if (!source) return;
  const number = String(found.cell?.sheet === undefined ? found.range.start.line : found.cell.row);
  const excerpt = excerptOf(source, found.range, width - indent - number.length - 3);
  if (!excerpt) return;
  page.raw(' '.repeat(indent) + paint.dim(`${number} │ `) + excerpt.line);
  page.raw(
    ' '.repeat(indent) + paint.dim(`${' '.repeat(number.length)} │ `) + paint[found.severity](excerpt.marks),
  );
}

function writeLink(within: PageContext, indent: number, found: Diagnostic, withCode: boolean): void {
  const { page, paint, width, words: say } = within;
  const link = visible(found.guidance);
  const code = withCode ? codeOf(within, found) : '';
  const label = `${say.guidance} ${link}`;
  const fits = indent + widthOf(label) + (code === '' ? 0 : 2 + widthOf(code)) <= width;
  const start = ' '.repeat(indent);
  if (link !== '' && fits) {
    page.raw(`${start}${say.guidance} ${paint.link(link)}${code === '' ? '' : `  ${paint.dim(code)}`}`);
    return;
  }
  if (link !== '' && indent + widthOf(label) <= width)
    page.raw(`${start}${say.guidance} ${paint.link(link)}`);
  else if (link !== '') {
    page.raw(`${start}${say.guidance}`);
    page.raw(`${start}  ${paint.link(link)}`);
  }
  if (code !== '') page.text(indent, code, paint.dim);
}

/** The rule, and where there is room for more the IRI of the property. */
function codeOf({ verbose }: PageContext, { rule, property }: Diagnostic): string {
  const term = verbose && property !== undefined ? ` · ${expandCurie(property) ?? property}` : '';
  return visible(`[${rule}${term}]`);
}

function isSame(resource: DiagnosticResource, heading: Heading): boolean {
  return resource.class === heading.class && (resource.title ?? resource.id) === heading.title;
}
