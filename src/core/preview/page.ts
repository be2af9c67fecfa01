/** The preview as HTML files without scripts; nothing in them comes from elsewhere. */
import type { Language } from '../model/profile.js';
import { type Html, html, trusted } from '../report/reporters/html/markup.js';
import { style } from '../report/reporters/html/style.js';
import { badges, type LinkTo, organisationSheet, resourceSheet } from './sheets.js';
import { previewStyle } from './style.js';
import type { Facet, Hit, Preview } from './view.js';
import { previewWords } from './words.js';

/** So many pages of resources stand in one file. */
const mostPages = 500;

/** A file of the preview: its name, and what it holds. */
export interface PreviewFile {
  readonly name: string;
  readonly text: string;
}

/** The file in which each page of a resource stands; those of organisations stand in the first one. */
export function fileOfPage({ pages }: Preview, name: string): (page: string) => string {
  const files = new Map(pages.map(({ page }, index) => [page, fileAt(name, Math.floor(index / mostPages))]));
  return (page) => files.get(page) ?? name;
}

function fileAt(name: string, index: number): string {
  return index === 0 ? name : name.replace(/(\.[^.]*)?$/, (ending) => `-${index + 1}${ending}`);
}

/** The preview as one file or, where there are many pages, as several with an index in the first. */
export function previewHtml(preview: Preview, name: string, language: Language): readonly PreviewFile[] {
  const { pages } = preview;
  const count = Math.max(1, Math.ceil(pages.length / mostPages));
  const fileOf = fileOfPage(preview, name);
  const titles = new Map(
    pages.map(({ page, title, id }) => [page, title ?? id ?? previewWords[language].noTitle]),
  );
  return Array.from({ length: count }, (_, index) => {
    const here = fileAt(name, index);
    const linkTo: LinkTo = (page) => ({
      href: fileOf(page) === here ? `#${page}` : `${encodeURI(fileOf(page))}#${page}`,
      title: titles.get(page) ?? page,
    });
    const sheets = pages
      .slice(index * mostPages, (index + 1) * mostPages)
      .map((page) => resourceSheet(page, language, linkTo));
    const others = Array.from({ length: count }, (__, other) => fileAt(name, other));
    return {
      name: here,
      text: document(index === 0 ? preview : undefined, sheets, others, index, linkTo, language),
    };
  });
}

function document(
  preview: Preview | undefined,
  sheets: readonly Html[],
  files: readonly string[],
  index: number,
  linkTo: LinkTo,
  language: Language,
): string {
  const say = previewWords[language];
  const parts =
    files.length > 1 &&
    html`<nav aria-label="${say.index}"><ul>${files.map((file, at) => html`<li><a href="${encodeURI(file)}"${at === index && trusted(' aria-current="page"')}>${say.part(at + 1, files.length)}</a></li>`)}</ul></nav>`;
  return html`${trusted('<!doctype html>')}
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${say.title}</title><style>${trusted(style + previewStyle)}</style></head>
<body><header><h1>${say.title}</h1><p class="note">${say.disclaimer}</p>${parts}</header><main>
${preview && overview(preview, linkTo, language)}
<section aria-labelledby="pages"><h2 id="pages">${say.pages}</h2><p class="note">${say.pagesWhy}</p>${sheets}</section>
${preview && preview.organisations.length > 0 && html`<section aria-labelledby="organisations"><h2 id="organisations">${say.organisations}</h2>${preview.organisations.map((page) => organisationSheet(page, language))}</section>`}
</main><footer><p class="note">${say.disclaimer}</p></footer></body></html>
`.markup;
}

function overview({ hits, leftOut, facets }: Preview, linkTo: LinkTo, language: Language): Html {
  const say = previewWords[language];
  return html`<section aria-labelledby="list"><h2 id="list">${say.list}</h2><p>${say.hits(hits.length)}</p>${hitList(hits, linkTo, language)}
${leftOut.length > 0 && html`<h3>${say.leftOut}</h3><p>${say.leftOutWhy}</p>${hitList(leftOut, linkTo, language)}`}</section>
<section aria-labelledby="filters"><h2 id="filters">${say.filters}</h2><p>${say.filtersWhy}</p>${facets.map((facet) => facetPart(facet, hits.length, linkTo, language))}</section>`;
}

function hitList(hits: readonly Hit[], linkTo: LinkTo, language: Language): Html {
  const say = previewWords[language];
  return html`<ul class="hits">${hits.map(
    ({ page, title, publisher, description, themes, badges: marks }) =>
      html`<li><a href="${linkTo(page).href}">${title ?? say.noTitle}</a>
<p>${publisher ?? html`<span class="lost">${say.noPublisher}</span>`}</p>
${description === undefined ? html`<p class="lost">${say.noDescription}</p>` : html`<p class="clip" dir="auto">${description}</p>`}
${themes.length > 0 ? html`<p class="note" lang="sv">${themes.join(', ')}</p>` : html`<p class="lost">${say.noThemesInList}</p>`}${badges(marks)}</li>`,
  )}</ul>`;
}

/** The filters by which it is no fault not to be found. */
const usuallyNone: ReadonlySet<Facet['id']> = new Set([
  'hvdCategory',
  'subject',
  'service',
  'series',
  'restricted',
]);

/** So many titles are named of what a filter does not find. */
const mostNamed = 20;

function facetPart(
  { id, label, kind, certainty, values, without }: Facet,
  total: number,
  linkTo: LinkTo,
  language: Language,
): Html {
  const say = previewWords[language];
  const named = without.slice(0, mostNamed).map(linkTo);
  const derived = certainty === 'derived' && html` <span class="note">(${say.derived})</span>`;
  const found = total - without.length;
  // To name all tells nothing; and most catalogues have none of what some filters are about.
  const missing =
    without.length === 0 || (kind === 'tick' && usuallyNone.has(id))
      ? undefined
      : without.length === total
        ? html`<p class="${usuallyNone.has(id) ? 'note' : 'lost'}">${say.notFound(total, total)}</p>`
        : html`<details><summary>${say.notFound(without.length, total)}</summary><ul>${named.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li>`)}${without.length > mostNamed && html`<li>…</li>`}</ul></details>`;
  const choices =
    values.length > 0 &&
    html`<ul class="badges" lang="sv">${values.map((value) => html`<li>${value.label} <b>${value.count}</b></li>`)}</ul>`;
  return html`<div class="facet"><h3><span lang="sv">${label}</span>${derived}</h3>${kind === 'tick' ? html`<p>${say.found(found)}</p>` : choices}${missing}</div>`;
}
