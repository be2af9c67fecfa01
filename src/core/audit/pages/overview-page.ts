import type { Language } from '../../model/profile.js';
import { type Html, html } from '../../report/reporters/html/markup.js';
import { ratingOf, ratings } from '../../score/method.js';
import { numberText, rangeText } from '../../score/words.js';
import { type Audit, type AuditedCatalogue, readCatalogues } from '../audited.js';
import { medianOf } from '../compare.js';
import { changeTexts, coverageCounts, dimensionsOf, medianPoints, verdictText } from '../overview.js';
import { recommendedDatasets } from '../recommended.js';
import { auditWords } from '../said.js';
import { barChart, cellBar } from './chart.js';
import { findingsTable } from './findings.js';
import { framed, type Section } from './frame.js';
import { card, compositionCharts, dimensionsChart, fillChart, highValueTable, leaders } from './parts.js';

/** How the pages of an audit are made. */
export interface PageWishes {
  readonly language: Language;
  /** Sorts the catalogues by points and says which place each has. */
  readonly isRanked: boolean;
  /** The file of the page of a catalogue. */
  readonly pageOf: (catalogue: AuditedCatalogue) => string;
}

/** Catalogues with fewer datasets are marked: shares say little of them. */
const small = 5;

/** So many bars of fields are shown. */
const mostFields = 15;

/** The first page: for leaders, and then the catalogues beside one another. */
export function overviewPage(audit: Audit, wishes: PageWishes): string {
  const { language } = wishes;
  const say = auditWords[language];
  const catalogues = readCatalogues(audit);
  const changes = changeTexts(audit, language);
  const highValue = catalogues.flatMap((catalogue) => catalogue.highValue);
  const head = html`<h1>${say.title}</h1>
<p class="verdict ${catalogues.every(({ errors }) => errors === 0) ? 'ok' : 'bad'}">${verdictText(catalogues, audit.of, language, audit.catalogues.length - catalogues.length)}</p>
${cards(catalogues, language)}
${leaders(catalogues, audit.of, language)}
${changes.length > 0 && html`<section aria-labelledby="change"><h2 id="change">${say.change}</h2><ul>${changes.map((text) => html`<li>${text}</li>`)}</ul></section>`}`;
  const isMany = catalogues.length > 1;
  const sections: readonly (Section | undefined)[] = [
    { id: 'catalogues', title: say.allCatalogues, content: cataloguesTable(audit, catalogues, wishes) },
    unreadSection(audit, language),
    {
      id: 'points',
      title: say.points,
      content: html`${isMany && ratingsChart(catalogues, language)}${dimensionsChart(audit, medianDimensions(audit, catalogues), isMany, language)}`,
    },
    { id: 'findings', title: say.findings, content: findingsTable(catalogues, language) },
    { id: 'fill', title: say.fill, content: fillChart(catalogues, mostFields, language) },
    { id: 'composition', title: say.composition, content: compositionCharts(catalogues, language) },
    { id: 'coverage', title: say.coverage, content: coverageMatrix(catalogues, language) },
    { id: 'high-value', title: say.highValue, content: highValueTable(highValue, language) },
    duplicatesSection(audit, language),
  ];
  return framed(language, say.title, head, sections, footerOf(audit, language));
}

/** What is to be known of the figures. */
export function footerOf(audit: Audit, language: Language): Html {
  const say = auditWords[language];
  const isRange = readCatalogues(audit).some(({ points }) => points.from !== points.to);
  return html`<h2 id="about">${say.about}</h2><p>${say.madeBy(audit.tool.version, audit.profile)}${isRange && html` ${say.linksUnknown}`}</p>`;
}

function cards(catalogues: readonly AuditedCatalogue[], language: Language): Html {
  const say = auditWords[language];
  const datasets = catalogues.reduce((sum, catalogue) => sum + catalogue.datasets.length, 0);
  const word = (text: string) => text.replace(/^\d+ /, '');
  const dead = catalogues.reduce((sum, { links }) => sum + (links?.dead ?? 0), 0);
  const withoutData = catalogues.reduce((sum, catalogue) => sum + catalogue.withoutData, 0);
  const highValue = catalogues.reduce((sum, catalogue) => sum + catalogue.highValue.length, 0);
  return html`<ul class="cards">${card(catalogues.length, word(say.catalogues(catalogues.length)))}${card(datasets, word(say.datasets(datasets)))}${card(rangeText(language, medianPoints(catalogues)), say.medianHead)}${card(catalogues.filter(({ errors }) => errors === 0).length, say.withoutErrors)}${catalogues.some(({ links }) => links) && card(dead, say.dead.toLowerCase())}${withoutData > 0 && card(withoutData, say.withoutData(withoutData))}${highValue > 0 && card(highValue, say.highValue.toLowerCase())}</ul>`;
}

function cataloguesTable(
  audit: Audit,
  all: readonly AuditedCatalogue[],
  { language, isRanked, pageOf }: PageWishes,
): Html {
  const say = auditWords[language];
  const catalogues = isRanked
    ? [...all].sort((one, other) => other.points.to - one.points.to || other.points.from - one.points.from)
    : all;
  const hasGroups = all.some(({ group }) => group !== null);
  const hasLinks = all.some(({ links }) => links !== null);
  const numbers = [
    say.datasetsHead,
    say.errors,
    say.warnings,
    say.points,
    say.stars,
    ...(hasLinks ? [say.dead] : []),
    say.highValueHead,
    say.coverageHead,
  ];
  const isSmall = ({ datasets }: AuditedCatalogue) => datasets.length < small;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say.allCatalogues}"><table><thead><tr>${isRanked && html`<th scope="col" class="number">${say.rank}</th>`}<th scope="col">${say.catalogue}</th>${hasGroups && html`<th scope="col">${say.group}</th>`}${numbers.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${catalogues.map((catalogue, index) => {
    const { name, group, datasets, errors, warnings, points, stars, links, highValue } = catalogue;
    const { found, likely } = coverageCounts(catalogue);
    return html`<tr>${isRanked && html`<td class="number">${index + 1}</td>`}<th scope="row"><a href="${pageOf(catalogue)}">${name}</a>${isSmall(catalogue) && html`<span class="tag">${say.small}</span>`}</th>${hasGroups && html`<td>${group ?? ''}</td>`}<td class="number">${datasets.length}</td><td class="number">${errors}</td><td class="number">${warnings}</td><td class="number">${rangeText(language, points)}${cellBar(points, audit.of)}</td><td class="number">${stars === null ? '–' : numberText(language, stars)}</td>${hasLinks && html`<td class="number">${links ? links.dead : '–'}</td>`}<td class="number">${highValue.length}</td><td class="number">${found}${likely > 0 && html` (+${likely})`}</td></tr>`;
  })}</tbody></table></div>${all.some(isSmall) && html`<p class="soft small">${say.smallNote(small)}</p>`}`;
}

function unreadSection({ catalogues }: Audit, language: Language): Section | undefined {
  const say = auditWords[language];
  const unread = catalogues.filter((row) => row.problem !== null);
  if (unread.length === 0) return undefined;
  return {
    id: 'unread',
    title: say.unread,
    content: html`<div class="scroll" tabindex="0" role="group" aria-label="${say.unread}"><table><thead><tr><th scope="col">${say.catalogue}</th><th scope="col">${say.reason}</th></tr></thead>
<tbody>${unread.map(({ name, source, problem }) => html`<tr><th scope="row">${name}${name !== source && html`<br><code>${source}</code>`}</th><td>${problem ?? ''}</td></tr>`)}</tbody></table></div>`,
  };
}

function ratingsChart(catalogues: readonly AuditedCatalogue[], language: Language): Html {
  const say = auditWords[language];
  const bars = ratings.map(({ id, label }) => {
    const sure = catalogues.filter(({ points }) => ratingOf(points.from).id === id).length;
    return { name: label[language], share: sure / catalogues.length, text: String(sure) };
  });
  const isRange = catalogues.some(({ points }) => points.from !== points.to);
  return barChart(
    'ratings',
    say.ratings,
    isRange ? say.ratingsNote : undefined,
    [say.value, say.number],
    bars,
    say.table,
  );
}

function medianDimensions(
  audit: Audit,
  catalogues: readonly AuditedCatalogue[],
): AuditedCatalogue['dimensions'] {
  const median = (id: keyof AuditedCatalogue['dimensions'], end: 'from' | 'to') =>
    Math.round(medianOf(catalogues.map(({ dimensions }) => dimensions[id][end])));
  return Object.fromEntries(
    dimensionsOf(audit).map(({ id }) => [id, { from: median(id, 'from'), to: median(id, 'to') }]),
  ) as AuditedCatalogue['dimensions'];
}

const signs = { found: '●', likely: '◐', missing: '–' } as const;

function coverageMatrix(catalogues: readonly AuditedCatalogue[], language: Language): Html {
  const say = auditWords[language];
  return html`<p class="soft">${say.coverageNote}</p><p>${(['found', 'likely', 'missing'] as const).map((state) => html`<span class="state ${state}">${signs[state]} ${say.coverageState[state]}</span> `)}</p>
<div class="scroll" tabindex="0" role="group" aria-label="${say.coverage}"><table class="matrix"><thead><tr><th scope="col">${say.recommended}</th><th scope="col" class="number">${say.number}</th>${catalogues.map(({ name }) => html`<th scope="col"><span>${name}</span></th>`)}</tr></thead>
<tbody>${recommendedDatasets.map(({ id, title }) => {
    const states = catalogues.map(
      ({ coverage }) => coverage.find((item) => item.id === id)?.state ?? 'missing',
    );
    return html`<tr><th scope="row">${title[language]}</th><td class="number">${states.filter((state) => state !== 'missing').length}</td>${states.map((state) => html`<td class="state ${state}"><span aria-hidden="true">${signs[state]}</span><span class="unseen">${say.coverageState[state]}</span></td>`)}</tr>`;
  })}</tbody></table></div>`;
}

function duplicatesSection({ duplicates }: Audit, language: Language): Section | undefined {
  const say = auditWords[language];
  if (duplicates.length === 0) return undefined;
  return {
    id: 'duplicates',
    title: say.duplicates,
    content: html`<p class="soft">${say.duplicatesNote}</p><div class="scroll" tabindex="0" role="group" aria-label="${say.duplicates}"><table><thead><tr><th scope="col">${say.dataset}</th><th scope="col">${say.allCatalogues}</th><th scope="col">${say.evidence}</th></tr></thead>
<tbody>${duplicates.map(({ title, catalogues, by }) => html`<tr><th scope="row">${title}</th><td>${catalogues.join(', ')}</td><td>${say.duplicateBy[by]}</td></tr>`)}</tbody></table></div>`,
  };
}
