import { capitalise, countOf } from '../../../languages/words.js';
import { type Severity, severities } from '../../../model/finding.js';
import type { Language } from '../../../model/profile.js';
import type { Diagnostic } from '../../../model/report.js';
import type { ReporterContext } from '../../../model/reporter.js';
import type { SourceText } from '../../../model/text.js';
import { placeText } from '../place.js';
import { type Group, groupsOf, sameFinding, sortGroups } from '../text/arrange.js';
import { countsOf } from '../text/counts.js';
import { fold } from '../text/fold.js';
import { words } from '../text/words.js';
import { type Html, html } from './markup.js';
import type { HtmlWords } from './words.js';

/** What the parts of the list of findings need. */
export interface Listing {
  readonly language: Language;
  readonly say: HtmlWords;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The address of a finding's place in a preview. */
  readonly inPreview: ReporterContext['inPreview'];
}

/** So many places are named of each kind of finding, and so many of these with the lines themselves. */
const mostPlaces = 25;
const mostExcerpts = 3;
/** So many datasets are listed; a page with more of them can no longer be used. */
const mostDatasets = 400;
const longestLine = 200;

/** What to do, the most serious first: each kind of finding once, with its places. */
export function* stepsParts(diagnostics: readonly Diagnostic[], listing: Listing): Iterable<Html> {
  const folded = fold(diagnostics, { recommended: true });
  const groups = sortGroups(groupsOf(folded.shown, sameFinding));
  const following = ({ findings }: Group) => folded.consequencesOf(findings[0]!);
  groups.sort((a, b) => Number(following(b).length > 0) - Number(following(a).length > 0));
  for (const [index, group] of groups.entries())
    yield groupPart(
      group,
      `g${index + 1}`,
      index < 3,
      followingPart(following(group), index, listing),
      listing,
    );
}

/** What follows from a finding, folded under it. */
function followingPart(findings: readonly Diagnostic[], index: number, listing: Listing): Html | undefined {
  if (findings.length === 0) return undefined;
  const { say, language } = listing;
  const groups = sortGroups(groupsOf(findings, sameFinding));
  return html`<details><summary>${say.follows(countsOf(findings, language), findings.length)}</summary>
${groups.map((group, at) => groupPart(group, `g${index + 1}-${at + 1}`, false, undefined, listing))}</details>
`;
}

function groupPart(
  { findings }: Group,
  id: string,
  isOpen: boolean,
  following: Html | undefined,
  listing: Listing,
): Html {
  const { say, language } = listing;
  const first = findings[0]!;
  const isOne = findings.length === 1;
  return html`<details class="group" data-severity="${first.severity}" id="${id}"${isOpen ? html` open` : undefined}>
<summary>${label(first.severity, language)}${first.title}${!isOne && html` <span class="soft">– ${words[language].places(findings.length)}</span>`}</summary>
<p>${first.message}</p>
<p><b>${say.how}:</b> ${first.how}</p>
<p><b>${say.why}:</b> ${first.why}</p>
${first.fix?.safe && html`<p class="good">${say.fixable}.</p>`}
<p><a href="${first.guidance}">${say.readMore}</a> <code class="soft">${first.rule}</code></p>
<p><b>${say.where}:</b></p>
<ul>${findings.slice(0, mostPlaces).map((found, at) => html`<li>${placePart(found, listing)}${at < mostExcerpts && excerpt(found, listing)}</li>`)}</ul>
${findings.length > mostPlaces && html`<p class="soft">${say.more(findings.length - mostPlaces)}</p>`}
${following}</details>
`;
}

function placePart(found: Diagnostic, listing: Listing): Html {
  const { file, range, cell, resource } = found;
  const { language } = listing;
  const name = resource?.datasetTitle ?? resource?.title ?? resource?.id;
  const place =
    cell && cell.sheet === undefined
      ? `${file}:${words[language].cell(cell.row, cell.column, cell.heading)}`
      : placeText({ file, range, cell });
  return html`${name !== undefined && html`${name} `}<code class="place">${place}</code>${previewLink(found, listing)}`;
}

/** The line at fault, with the fault marked; a long line is cut around it. */
function excerpt({ file, range, cell }: Diagnostic, { sources }: Listing): Html | undefined {
  const source = sources.get(file);
  if (!source) return undefined;
  const line = source.lineText(range.start.line);
  const end = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const start = range.start.column - 1;
  const from = Math.max(0, start - 60);
  const to = Math.min(line.length, Math.max(end, start) + longestLine - 60, from + longestLine);
  if (line.trim() === '') return undefined;
  const number = cell?.sheet === undefined ? range.start.line : cell.row;
  const head = `${from > 0 ? '…' : ''}${line.slice(from, start)}`;
  const tail = `${line.slice(Math.min(end, to), to)}${to < line.length ? '…' : ''}`;
  return html`<pre tabindex="0"><code><span class="soft">${number}</span> ${head}<mark>${line.slice(start, Math.min(end, to))}</mark>${tail}</code></pre>`;
}

/** Every dataset with all that was found in it and in what belongs to it; the worst first. */
export function* datasetsParts(diagnostics: readonly Diagnostic[], listing: Listing): Iterable<Html> {
  const { language, say } = listing;
  const groups = groupsOf(diagnostics, keyOf)
    .map(({ findings }, index) => ({ findings, index, rank: rankOf(findings) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const rest = groups.length - mostDatasets;
  for (const { findings } of groups.slice(0, mostDatasets)) {
    yield html`<details class="dataset"><summary>${headingOf(findings[0]!, language, say)} <span class="soft">– ${countsOf(findings, language)}</span></summary>
`;
    for (const found of findings) yield findingPart(found, listing);
    yield html`</details>
`;
  }
  if (rest > 0) yield html`<p class="soft">${say.moreDatasets(rest)}</p>`;
}

function findingPart(found: Diagnostic, listing: Listing): Html {
  const { severity, message, how, guidance, rule } = found;
  return html`<div class="finding" data-severity="${severity}"><p>${label(severity, listing.language)}${message}</p>
<p>→ ${how}</p><p class="small soft"><code>${placeText(found)}</code>${previewLink(found, listing)} · <a href="${guidance}">${listing.say.readMore}</a> · <code>${rule}</code></p></div>
`;
}

function previewLink(found: Diagnostic, { say, inPreview }: Listing): Html | undefined {
  const address = inPreview?.(found);
  return address === undefined ? undefined : html` · <a href="${address}">${say.inPreview}</a>`;
}

function label(severity: Severity, language: Language): Html {
  return html`<span class="label ${severity}">${words[language].severity[severity]}</span>`;
}

/** The dataset that a finding belongs to, or else the resource itself or the file. */
function keyOf({ file, resource }: Diagnostic): string {
  return JSON.stringify([
    file,
    resource?.dataset ?? resource?.id ?? resource?.title ?? '',
    resource?.dataset ? '' : (resource?.class ?? ''),
  ]);
}

function headingOf({ file, resource }: Diagnostic, language: Language, say: HtmlWords): string {
  if (!resource) return `${say.wholeFile}: ${file}`;
  const isInDataset = resource.dataset !== undefined;
  const word = capitalise(countOf(language, isInDataset ? 'Dataset' : resource.class, 1).slice(2));
  const title = isInDataset ? (resource.datasetTitle ?? resource.dataset) : (resource.title ?? resource.id);
  return `${word}: ${title ?? words[language].untitled}`;
}

const rankOf = (findings: readonly Diagnostic[]) =>
  Math.min(...[...new Set(findings.map(({ severity }) => severities.indexOf(severity)))]);
