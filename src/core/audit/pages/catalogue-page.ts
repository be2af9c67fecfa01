import { type Html, html } from '../../report/reporters/html/markup.js';
import { numberText, rangeText } from '../../score/words.js';
import type { Audit, AuditedCatalogue } from '../audited.js';
import { coverageCounts, trendTexts, verdictText } from '../overview.js';
import { recommendedDatasets } from '../recommended.js';
import { auditWords } from '../said.js';
import { cellBar } from './chart.js';
import { findingsTable } from './findings.js';
import { framed, type Section } from './frame.js';
import { footerOf, type PageWishes } from './overview-page.js';
import { card, compositionCharts, dimensionsChart, fillChart, highValueTable, leaders } from './parts.js';

/** The page of one catalogue. `back` is the file of the first page. */
export function cataloguePage(
  audit: Audit,
  catalogue: AuditedCatalogue,
  { language }: PageWishes,
  back: string,
): string {
  const say = auditWords[language];
  const trend = audit.trend?.catalogues.find(({ name }) => name === catalogue.name);
  const changes = trend
    ? [
        say.changePoints(rangeText(language, trend.points.before), rangeText(language, trend.points.after)),
        ...trendTexts([trend], language),
      ]
    : [];
  const head = html`<p><a href="${back}">← ${say.back}</a></p><h1>${catalogue.name}</h1>
<p class="soft">${say.source}: <code>${catalogue.source}</code></p>
<p class="verdict ${catalogue.errors === 0 ? 'ok' : 'bad'}">${verdictText([catalogue], audit.of, language)}</p>
${cards(catalogue, language)}
${leaders([catalogue], audit.of, language)}
${changes.length > 0 && html`<section aria-labelledby="change"><h2 id="change">${say.change}</h2>${audit.trend?.isOtherRules && html`<p>${say.otherRules}</p>`}<ul>${changes.map((text) => html`<li>${text}</li>`)}</ul></section>`}`;
  const sections: readonly (Section | undefined)[] = [
    {
      id: 'findings',
      title: say.findings,
      content: html`${findingsTable([catalogue], language)}${errorsList(catalogue, language)}`,
    },
    {
      id: 'points',
      title: say.points,
      content: html`${dimensionsChart(audit, catalogue.dimensions, false, language)}${catalogue.links !== null && html`<p>${say.linkCounts(catalogue.links.ok, catalogue.links.dead, catalogue.links.unverified)}</p>`}`,
    },
    { id: 'fill', title: say.fill, content: fillChart([catalogue], Number.POSITIVE_INFINITY, language) },
    { id: 'composition', title: say.composition, content: compositionCharts([catalogue], language) },
    { id: 'coverage', title: say.coverage, content: coverageList(catalogue, language) },
    { id: 'high-value', title: say.highValue, content: highValueTable(catalogue.highValue, language) },
    catalogue.contacts && catalogue.contacts.length > 0
      ? {
          id: 'contacts',
          title: say.contacts,
          content: html`<ul>${catalogue.contacts.map((contact) => html`<li>${contact}</li>`)}</ul>`,
        }
      : undefined,
    { id: 'datasets', title: say.datasetsHead, content: datasetsTable(audit, catalogue, language) },
  ];
  return framed(language, `${catalogue.name} – ${say.title}`, head, sections, footerOf(audit, language));
}

type Of = PageWishes['language'];

function cards(
  { datasets, points, errors, warnings, withoutData, stars, counts }: AuditedCatalogue,
  language: Of,
): Html {
  const say = auditWords[language];
  const word = (text: string) => text.replace(/^\d+ /, '');
  const distributions = counts['Distribution'] ?? 0;
  return html`<ul class="cards">${card(datasets.length, word(say.datasets(datasets.length)))}${card(distributions, language === 'sv' ? (distributions === 1 ? 'distribution' : 'distributioner') : distributions === 1 ? 'distribution' : 'distributions')}${card(rangeText(language, points), say.points.toLowerCase())}${card(errors, say.errors.toLowerCase())}${card(warnings, say.warnings.toLowerCase())}${withoutData > 0 && card(withoutData, say.withoutData(withoutData))}${stars !== null && card(numberText(language, stars), say.stars.toLowerCase())}</ul>`;
}

/** The errors with what each is about, so that somebody can put them right. */
function errorsList({ firstErrors, errors }: AuditedCatalogue, language: Of): Html {
  const say = auditWords[language];
  if (firstErrors.length === 0) return html``;
  const rest = errors - firstErrors.length;
  return html`<h3>${say.errorsOneByOne}</h3><div class="scroll" tabindex="0" role="group" aria-label="${say.errorsOneByOne}"><table><thead><tr><th scope="col">${say.where}</th><th scope="col">${say.finding}</th></tr></thead>
<tbody>${firstErrors.map(({ title, where }) => html`<tr><th scope="row">${where}</th><td>${title}</td></tr>`)}</tbody></table></div>${rest > 0 && html`<p class="soft">${say.andMore(rest)}</p>`}`;
}

function coverageList(catalogue: AuditedCatalogue, language: Of): Html {
  const say = auditWords[language];
  const { found, likely } = coverageCounts(catalogue);
  return html`<p>${say.coverageSum(found, likely, recommendedDatasets.length)}</p><p class="soft">${say.coverageNote}</p>
<div class="scroll" tabindex="0" role="group" aria-label="${say.coverage}"><table><thead><tr><th scope="col">${say.recommended}</th><th scope="col">${say.coverageHead}</th><th scope="col">${say.dataset}</th><th scope="col">${say.evidence}</th></tr></thead>
<tbody>${catalogue.coverage.map(({ id, state, dataset, by }) => {
    const title = recommendedDatasets.find((item) => item.id === id)?.title[language] ?? id;
    return html`<tr><th scope="row">${title}</th><td class="state ${state}">${say.coverageState[state]}</td><td>${dataset ?? ''}</td><td>${by ? say.evidenceBy[by] : ''}</td></tr>`;
  })}</tbody></table></div>`;
}

function datasetsTable(audit: Audit, { datasets }: AuditedCatalogue, language: Of): Html {
  const say = auditWords[language];
  const sorted = [...datasets].sort((one, other) => one.points.to - other.points.to);
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say.datasetsHead}"><table><thead><tr><th scope="col">${say.dataset}</th><th scope="col" class="number">${say.points}</th><th scope="col" class="number">${say.errors}</th><th scope="col" class="number">${say.warnings}</th></tr></thead>
<tbody>${sorted.map(({ title, points, errors, warnings }) => html`<tr><th scope="row">${title}</th><td class="number">${rangeText(language, points)}${cellBar(points, audit.of)}</td><td class="number">${errors}</td><td class="number">${warnings}</td></tr>`)}</tbody></table></div>`;
}
