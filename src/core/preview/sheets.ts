/** The pages of resources and organisations as HTML, with what is lost there in the margin. */
import type { Language } from '../model/profile.js';
import { descriptionLines, firstKeywords, portalLabels } from '../profile/portal-facts.js';
import { type Html, html } from '../report/reporters/html/markup.js';
import { remarkAnchor } from './remarks.js';
import type { Shown } from './shown.js';
import type { DistributionView, Line, OrganisationPage, Remark, ResourcePage } from './view.js';
import { previewWords } from './words.js';

/** Where the pages of other resources are, by their names. */
export type LinkTo = (page: string) => { readonly href: string; readonly title: string };

/** The page of a dataset, service or series. */
export function resourceSheet(page: ResourcePage, language: Language, linkTo: LinkTo): Html {
  return page.kind === 'series' ? seriesSheet(page, language, linkTo) : datasetSheet(page, language);
}

function datasetSheet(page: ResourcePage, language: Language): Html {
  const say = previewWords[language];
  const { distributions, catalogue } = page;
  const noData =
    page.kind === 'dataset' &&
    distributions.length === 0 &&
    html`<p class="lost" lang="sv">${portalLabels.noDistributions}</p>`;
  return sheet(
    page,
    language,
    html`${heading(page, language)}
${page.series.length > 0 && html`<p lang="sv">${portalLabels.inSeries} ${page.series.join(', ')}</p>`}
${badges(page.indicators)}
<div class="columns"><div>
${description(page.description, language)}
${page.kind === 'dataset' && html`<h4>${say.distributions}</h4>`}
${noData}${distributions.map((item) => distribution(item, language))}
</div><div class="side">
${lines(page.first)}
${!page.first.some(({ key }) => key === 'contactPoint') && html`<p class="lost">${say.noContact}</p>`}
<h4>${say.keywords}</h4>${folded(page.keywords, say.noKeywords, language)}
<h4>${say.themes}</h4>${folded(page.themes, say.noThemes, language)}
<h4>${say.about}</h4>${lines(page.second)}
<h4>${say.catalogue}</h4>${
      catalogue
        ? html`<p>${catalogue.title ?? say.noTitle}${catalogue.publisher !== undefined && html`<br>${catalogue.publisher}`}</p>`
        : html`<p class="lost">${say.noCatalogue}</p>`
    }
</div></div>`,
  );
}

function seriesSheet(page: ResourcePage, language: Language, linkTo: LinkTo): Html {
  const say = previewWords[language];
  const members = page.members.map(linkTo);
  return sheet(
    page,
    language,
    html`${badges([portalLabels.series])}${heading(page, language)}
${description(page.description, language)}
<h4>${say.members}</h4>
${members.length === 0 ? html`<p class="lost">${say.noMembers}</p>` : html`<ul>${members.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li>`)}</ul>`}`,
  );
}

/** The page of an organisation, with its six counts. */
export function organisationSheet(page: OrganisationPage, language: Language): Html {
  const say = previewWords[language];
  const { name, counts, contact, type, number } = page;
  return sheet(
    page,
    language,
    html`<h3 lang="sv">${name ?? say.noTitle}</h3>
${page.description !== undefined && html`<p class="text" dir="auto">${page.description}</p>`}
<dl lang="sv">${counts.map(({ label, count }) => html`<dt>${label}</dt><dd>${count}</dd>`)}</dl>
<p lang="sv">${type ?? html`<span class="lost">${portalLabels.noType}</span>`}${number !== undefined && html` · ${number}`}</p>
<p lang="sv">${contact ? link(contact) : html`<span class="lost">${portalLabels.noContact}</span>`}</p>`,
  );
}

function sheet(
  { page, remarks }: { readonly page: string; readonly remarks: readonly Remark[] },
  language: Language,
  content: Html,
): Html {
  const say = previewWords[language];
  return html`<article class="portal" id="${page}"><div class="sheet"><div>${content}</div>
<div class="margin"><h4>${say.remarks}</h4>${remarkList(page, remarks, language)}</div></div>
<p class="note"><a href="#list">${say.toTop}</a></p></article>`;
}

/** What visitors miss stands first and open; the rest is folded. What is said alike of several values is said once. */
function remarkList(page: string, remarks: readonly Remark[], language: Language): Html {
  const say = previewWords[language];
  if (remarks.length === 0) return html`<p>${say.noRemarks}</p>`;
  const groups = new Map<string, number[]>();
  for (const [index, { rule, part, message }] of remarks.entries()) {
    // Each field that is missing is a matter of its own.
    const key = rule.startsWith('schema-missing') ? message : `${rule} ${part}`;
    const known = groups.get(key);
    if (known) known.push(index);
    else groups.set(key, [index]);
  }
  const isError = ([first]: readonly number[]) => remarks[first!]!.severity === 'error';
  const all = [...groups.values()];
  const [errors, others] = [all.filter(isError), all.filter((group) => !isError(group))];
  const list = (some: readonly (readonly number[])[]) =>
    html`<ul>${some.map((group) => remarkItem(page, group, remarks, language))}</ul>`;
  const folded = html`<details><summary>${say.otherRemarks(others.length, errors.length === 0)}</summary>${list(others)}</details>`;
  return html`${errors.length > 0 && list(errors)}${others.length > 0 && folded}`;
}

/** Remarks of one kind: the first in full, and how many more there are. */
function remarkItem(
  page: string,
  [first = 0, ...more]: readonly number[],
  remarks: readonly Remark[],
  language: Language,
): Html {
  const say = previewWords[language];
  const { part, severity, message, how, guidance } = remarks[first]!;
  const rest =
    more.length > 0 &&
    html` ${say.alike(more.length)}${more.map((index) => html`<span id="${remarkAnchor(page, index)}"></span>`)}`;
  return html`<li id="${remarkAnchor(page, first)}"><b class="${severity}">${say.severity[severity]}</b> · ${say.parts[part]}<br>${message}${rest}
<details><summary>${say.how}</summary>${how}</details><a href="${guidance}">${say.guidance}</a></li>`;
}

function heading({ title, titleLanguage, publisher }: ResourcePage, language: Language): Html {
  const say = previewWords[language];
  return html`${title === undefined ? html`<h3 class="lost">${say.noTitle}</h3>` : html`<h3 lang="${titleLanguage ?? 'sv'}" dir="auto">${title}</h3>`}
<p>${publisher ? link(publisher) : html`<span class="lost">${say.noPublisher}</span>`}</p>`;
}

function description(text: string | undefined, language: Language): Html {
  const say = previewWords[language];
  if (text === undefined) return html`<p class="lost">${say.noDescription}</p>`;
  const isLong = text.split('\n').length > descriptionLines.page || text.length > descriptionLines.page * 90;
  const whole =
    isLong && html`<details><summary lang="sv">Visa mer</summary><p class="whole">${text}</p></details>`;
  return html`<p class="text" dir="auto">${text}</p>${isLong && html`<p class="note">${say.cut(descriptionLines.page)}</p>`}${whole}`;
}

function distribution(
  { title, badges: formats, button, service, lines: rest }: DistributionView,
  language: Language,
): Html {
  const hasLicence = rest.some(({ key }) => key === 'license');
  return html`<div class="distribution">${badges(formats)}<b lang="sv" dir="auto">${title}</b>
${button && html`<p lang="sv"><span class="button">${button.label}</span> ${button.targets.map((target) => html`<span class="note">${link(target)}</span> `)}</p>`}
${service !== undefined && html`<p lang="sv">${portalLabels.moreAboutApi}: ${service}</p>`}
${!hasLicence && html`<p class="lost">${previewWords[language].noLicence}</p>`}
${rest.length > 0 && html`<details><summary lang="sv">Visa mer</summary>${lines(rest)}</details>`}</div>`;
}

function lines(all: readonly Line[]): Html {
  return html`<dl lang="sv">${all.map(({ label, values }) => html`<dt>${label}</dt>${values.map((value) => html`<dd>${link(value)}</dd>`)}`)}</dl>`;
}

/** The first few, and the rest behind “Visa mer”. */
function folded(values: readonly string[], none: string, language: Language): Html {
  if (values.length === 0) return html`<p class="lost">${none}</p>`;
  const rest = values.slice(firstKeywords);
  return html`${badges(values.slice(0, firstKeywords))}${
    rest.length > 0 &&
    html`<details><summary lang="sv">${previewWords[language].more(rest.length)}</summary>${badges(rest)}</details>`
  }`;
}

/** Marks in a row; nothing where there are none. */
export function badges(all: readonly string[]): Html {
  return html`${all.length > 0 && html`<ul class="badges" lang="sv">${all.map((name) => html`<li>${name}</li>`)}</ul>`}`;
}

function link({ text, href }: Shown): Html {
  return href === undefined ? html`${text}` : html`<a href="${href}" rel="nofollow noreferrer">${text}</a>`;
}
