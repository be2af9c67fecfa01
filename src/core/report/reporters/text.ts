import { severities } from '../../checks/rule.js';
import { capitalise, countOf, listOf } from '../../languages/words.js';
import type { Language } from '../../profile/profile.js';
import { expandCurie } from '../../profile/prefixes.js';
import type { Diagnostic, DiagnosticResource, Report, ReportFile } from '../report.js';
import type { Reporter, ReporterContext } from '../reporter.js';
import { arrange, countResources, type Group, groupsOf, type Heading, sameFinding } from './text/arrange.js';
import { excerptOf } from './text/excerpt.js';
import { blankPage, type Page } from './text/page.js';
import { visible } from './text/visible.js';
import { cut, pad, widthOf } from './text/width.js';
import { type Words, words } from './text/words.js';

/** Everything that the parts of the report need. */
interface Telling extends ReporterContext {
  readonly page: Page;
  readonly words: Words;
  /** How far each level is indented: less in a narrow window. */
  readonly step: number;
}

/** More files without findings than this are counted and not listed. */
const mostCleanFiles = 5;

/** The report for people: what is wrong, where it stands and what to write instead. */
export const reportText: Reporter = (report, context) => {
  const page = blankPage(context);
  const telling: Telling = { ...context, page, words: words[context.language], step: context.width < 60 ? 1 : 2 };
  const { spread, rest } = spreadOverFiles(report, context.maxFindings);
  if (spread.length > 0) {
    page.text(0, telling.words.severalFiles, context.paint.strong);
    page.gap();
    for (const group of spread) tellRepeated(telling, telling.step, group);
  }
  const clean: ReportFile[] = [];
  for (const file of report.files) {
    const findings = rest.get(file.path);
    if (findings) tellFile(telling, file, findings);
    else if (!report.diagnostics.some((found) => found.file === file.path)) clean.push(file);
  }
  tellClean(telling, report, clean);
  if (report.diagnostics.length > 0) tellSummary(telling, report);
  return page.toString();
};

/** Findings that stand in more files than are shown of each are said once, before the files. */
function spreadOverFiles(
  report: Report,
  most: number,
): { readonly spread: readonly Group[]; readonly rest: ReadonlyMap<string, readonly Diagnostic[]> } {
  const spread: Group[] = [];
  const single: Diagnostic[] = [];
  const groups = report.files.length > most ? groupsOf(report.diagnostics, sameFinding) : [];
  for (const group of groups) {
    if (new Set(group.findings.map((found) => found.file)).size > most) spread.push(group);
    else single.push(...group.findings);
  }
  spread.sort(
    (a, b) =>
      severities.indexOf(a.findings[0]!.severity) - severities.indexOf(b.findings[0]!.severity) ||
      b.findings.length - a.findings.length,
  );
  const rest = new Map<string, Diagnostic[]>();
  for (const found of groups.length > 0 ? single : report.diagnostics) {
    const list = rest.get(found.file);
    if (list) list.push(found);
    else rest.set(found.file, [found]);
  }
  return { spread, rest };
}

function tellFile(telling: Telling, file: ReportFile, findings: readonly Diagnostic[]): void {
  const { page, paint, step } = telling;
  page.gap();
  const path = visible(file.path);
  const counts = countsOf(telling, findings);
  if (widthOf(path) + widthOf(counts) + 3 <= telling.width) page.raw(`${paint.strong(path)} ${paint.dim(`– ${counts}`)}`);
  else {
    page.text(0, path, paint.strong);
    page.text(0, counts, paint.dim);
  }
  page.gap();
  tellAssumptions(telling, file);
  for (const section of arrange(findings)) {
    if (section.kind === 'repeated') {
      tellRepeated(telling, step, section.group);
      continue;
    }
    page.text(step, headingText(telling, section.resource), paint.strong, 2);
    page.gap();
    for (const group of section.groups) {
      if (group.findings.length > 1) tellRepeated(telling, step * 2, group, section.resource);
      else tellSingle(telling, step * 2, group.findings[0]!, section.resource);
    }
  }
}

function tellAssumptions(telling: Telling, file: ReportFile): void {
  const { page, paint, step } = telling;
  if (!telling.verbose || file.assumptions.length === 0) return;
  page.text(step, telling.words.assumptions, paint.dim);
  for (const assumption of file.assumptions) page.text(step * 2, `· ${visible(assumption.message)}`, paint.dim, 2);
  page.gap();
}

/** One finding in full. */
function tellSingle(telling: Telling, indent: number, found: Diagnostic, under: Heading): void {
  const { page, words: say, step } = telling;
  const inner = indent + step;
  tellTitle(telling, indent, found, visible(found.message));
  const belongs = found.resource && !isSame(found.resource, under) ? nameOf(telling, found.resource) : '';
  const title = visible(found.resource?.title ?? '');
  const said = title !== '' && visible(found.message).includes(title);
  tellPlace(telling, inner, found, said ? '' : belongs);
  tellExcerpt(telling, inner, found);
  page.text(inner, `→ ${visible(found.how)}`, undefined, 2);
  if (telling.verbose) page.text(inner, `${say.why} ${visible(found.why)}`);
  tellLink(telling, inner, found);
  page.gap();
}

/** The same finding in several places: said once, with the first places. */
function tellRepeated(telling: Telling, indent: number, group: Group, under?: Heading): void {
  const { page, paint, words: say, step } = telling;
  const inner = indent + step;
  const first = group.findings[0]!;
  tellTitle(telling, indent, first, `${visible(first.title)} – ${extentOf(telling, group.findings)}`);
  const sameHow = group.findings.every((found) => found.how === first.how);
  if (sameHow) page.text(inner, `→ ${visible(first.how)}`, undefined, 2);
  if (telling.verbose) page.text(inner, `${say.why} ${visible(first.why)}`);
  // One place more is shown rather than a line that says that there is one more.
  const most = group.findings.length === telling.maxFindings + 1 ? group.findings.length : telling.maxFindings;
  const shown = group.findings.slice(0, most);
  const column = Math.max(...shown.map((found) => widthOf(placeOf(telling, found))));
  for (const found of shown) {
    tellPlace(telling, inner, found, under ? partOf(telling, found) : pathOf(telling, found), column);
    if (found.args['value'] !== undefined) tellExcerpt(telling, inner + step, found);
    if (!sameHow) page.text(inner + step, `→ ${visible(found.how)}`, undefined, 2);
  }
  const left = group.findings.length - shown.length;
  if (left > 0) page.text(inner, say.more(left, group.findings.length), paint.dim, 2);
  tellLink(telling, inner, first);
  page.gap();
}

function tellTitle(telling: Telling, indent: number, found: Diagnostic, text: string): void {
  const { page, paint, words: say } = telling;
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

/** `katalog.csv:4:12 – rad 4, kolumn C (Titel)`. */
function placeOf(telling: Telling, found: Diagnostic): string {
  const { line, column } = found.range.start;
  const place = `${visible(found.file)}:${line}:${column}`;
  return found.cell
    ? `${place} – ${telling.words.cell(found.cell.row, found.cell.column, cut(visible(found.cell.heading), 40))}`
    : place;
}

/** The place, and in a column of its own what stands there. */
function tellPlace(telling: Telling, indent: number, found: Diagnostic, what: string, column = 0): void {
  const { page, paint, width } = telling;
  const place = placeOf(telling, found);
  const room = width - indent - Math.max(column, widthOf(place)) - 3;
  if (what === '') page.text(indent, place, paint.info, 2);
  else if (room >= Math.min(widthOf(what), 24)) {
    page.raw(' '.repeat(indent) + paint.info(place) + pad('', column - widthOf(place)) + `   ${cut(what, room)}`);
  } else {
    page.text(indent, place, paint.info, 2);
    page.text(indent + 2, cut(what, Math.max(width - indent - 2, 8)));
  }
}

function tellExcerpt(telling: Telling, indent: number, found: Diagnostic): void {
  const { page, paint, width } = telling;
  const source = telling.sources.get(found.file);
  if (!source) return;
  const number = String(found.range.start.line);
  const excerpt = excerptOf(source, found.range, width - indent - number.length - 3);
  if (!excerpt) return;
  page.raw(' '.repeat(indent) + paint.dim(`${number} │ `) + excerpt.line);
  page.raw(' '.repeat(indent) + paint.dim(`${' '.repeat(number.length)} │ `) + paint[found.severity](excerpt.marks));
}

function tellLink(telling: Telling, indent: number, found: Diagnostic): void {
  const { page, paint, width, words: say } = telling;
  const term = found.property === undefined ? '' : ` · ${expandCurie(found.property) ?? found.property}`;
  const code = `[${visible(found.rule)}${telling.verbose ? visible(term) : ''}]`;
  const link = visible(found.guidance);
  const label = `${say.guidance} ${link}`;
  if (link === '') page.text(indent, code, paint.dim);
  else if (indent + widthOf(label) + 2 + widthOf(code) <= width) {
    page.raw(`${' '.repeat(indent)}${say.guidance} ${paint.link(link)}  ${paint.dim(code)}`);
  } else {
    if (indent + widthOf(label) <= width) page.raw(`${' '.repeat(indent)}${say.guidance} ${paint.link(link)}`);
    else page.text(indent, label, undefined, 2);
    page.text(indent, code, paint.dim);
  }
}

/** `40 datamängder`, `5 ställen i 3 datamängder`, `5 ställen`. */
function extentOf({ language, words: say }: Telling, findings: readonly Diagnostic[]): string {
  const classes = new Set(findings.map((found) => found.resource?.class));
  const only = classes.size === 1 ? [...classes][0] : undefined;
  const resources = countResources(findings);
  if (only === undefined) return say.places(findings.length);
  if (resources === findings.length) return countOf(language, only, resources);
  return resources > 1
    ? say.placesIn(say.places(findings.length), countOf(language, only, resources))
    : say.places(findings.length);
}

/** `Badplatser › CSV-fil`: the resource, with the dataset that it belongs to. */
function pathOf(telling: Telling, found: Diagnostic): string {
  const { resource } = found;
  if (!resource) return '';
  const dataset = resource.class === 'Dataset' ? undefined : (resource.datasetTitle ?? resource.dataset);
  const own = partOf(telling, found);
  return dataset === undefined ? own : `${visible(dataset)} › ${own}`;
}

function partOf(telling: Telling, found: Diagnostic): string {
  const { resource } = found;
  if (!resource) return '';
  return resource.class === 'Dataset' && resource.title !== undefined
    ? visible(resource.title)
    : nameOf(telling, resource);
}

/** `distribution ”CSV-fil”`, `kontaktuppgift https://…`, `distribution`. */
function nameOf({ language, words: say }: Telling, resource: DiagnosticResource): string {
  const word = classWord(language, resource.class);
  if (resource.title !== undefined) return `${word} ${say.quoted(visible(resource.title))}`;
  return resource.id === undefined ? word : `${word} ${visible(resource.id)}`;
}

function headingText({ language, words: say }: Telling, heading: Heading): string {
  if (heading.class === undefined) return say.wholeFile;
  const word = capitalise(classWord(language, heading.class));
  return heading.title === undefined ? `${word} ${say.untitled}` : `${word}: ${visible(heading.title)}`;
}

function isSame(resource: DiagnosticResource, heading: Heading): boolean {
  return resource.class === heading.class && (resource.title ?? resource.id) === heading.title;
}

/** The class in running text, without article or number. */
function classWord(language: Language, classKey: string): string {
  return countOf(language, classKey, 1).slice(2);
}

function countsOf({ words: say }: Telling, findings: readonly Diagnostic[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((found) => found.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => say.count(severity, count))
    .join(', ');
}

/** The classes that a summary counts; others only where there are none of these. */
const counted = ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService'];

function resourcesText(language: Language, resources: Readonly<Record<string, number>>): string {
  const named = (keys: readonly string[]) =>
    keys.filter((key) => (resources[key] ?? 0) > 0).map((key) => countOf(language, key, resources[key]!));
  const main = named(counted);
  return (main.length > 0 ? main : named(Object.keys(resources))).join(', ');
}

function tellClean(telling: Telling, report: Report, files: readonly ReportFile[]): void {
  if (files.length === 0) return;
  const { page, paint, words: say, language } = telling;
  const tick = (text: string) => page.text(0, `✔ ${text}`, (line) => line.replace(/^✔/, paint.good('✔')), 2);
  const counts = (file: ReportFile) => resourcesText(language, file.resources);
  if (telling.verbose || files.length <= mostCleanFiles) {
    for (const file of files) {
      tick(say.clean(visible(file.path), counts(file), report.profile));
      tellAssumptions(telling, file);
    }
    return;
  }
  const total: Record<string, number> = {};
  for (const file of files) {
    for (const [key, count] of Object.entries(file.resources)) total[key] = (total[key] ?? 0) + count;
  }
  tick(say.clean(say.files(files.length), resourcesText(language, total), report.profile));
}

function tellSummary(telling: Telling, report: Report): void {
  const { page, paint, words: say, language } = telling;
  const { summary } = report;
  page.gap();
  page.text(0, say.checked(say.files(summary.files), resourcesText(language, summary.resources), report.profile));
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const list = (only: (severity: (typeof severities)[number]) => boolean) =>
    listOf(
      language,
      severities.filter((severity) => counts[severity] > 0 && only(severity)).map((severity) => say.count(severity, counts[severity])),
    );
  page.text(0, `${list(() => true)}.`, paint.strong);
  if (summary.errors === 0) {
    const rest = summary.warnings + summary.infos;
    page.text(0, say.passes(capitalise(list((severity) => severity !== 'error')), rest), paint.good);
    return;
  }
  page.text(0, say.mustMend(summary.errors));
  const groups = groupsOf(
    report.diagnostics.filter((found) => found.severity === 'error'),
    sameFinding,
  );
  const biggest = groups.reduce((a, b) => (b.findings.length > a.findings.length ? b : a), groups[0]!);
  if (groups.length > 2 && biggest.findings.length > 2) {
    page.text(0, say.startWith(visible(biggest.findings[0]!.title), biggest.findings.length, summary.errors));
  }
}
