/** Parts that the page for leaders and those of catalogues share. */
import { listOf } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import { type Html, html } from '../../report/reporters/html/markup.js';
import { rangeText } from '../../score/words.js';
import type { Audit, AuditedCatalogue, HighValueDataset, Tally } from '../audited.js';
import { type FirstThing, firstThings } from '../first-things.js';
import { fieldLabel, languageLabel, valueLabel } from '../labels.js';
import { dimensionsOf, percent, strengthsOf } from '../overview.js';
import { auditWords } from '../said.js';
import { barChart, type ChartBar } from './chart.js';
import { gapsOf } from './gaps.js';

/** So many bars are drawn of one thing. */
const mostBars = 8;

/** A number with its word. */
export function card(number: string | number, word: string): Html {
  return html`<li><b>${number}</b> ${word}</li>`;
}

/** What to do first and what is good, side by side. `of` is the most points that there are. */
export function leaders(catalogues: readonly AuditedCatalogue[], of: number, language: Language): Html {
  const say = auditWords[language];
  const strengths = strengthsOf(catalogues, language);
  const things = firstThings(catalogues, language);
  const isMany = catalogues.length > 1;
  const hasGain = things.some(({ gain }) => gain);
  const hasDistribution = things.some((thing) => thing.class === 'Distribution');
  return html`<div class="columns"><section aria-labelledby="first"><h2 id="first">${say.firstActions(things.length)}</h2>${
    things.length === 0
      ? html`<p>${say.noActions}</p>`
      : html`<ol class="first">${things.map((thing) => html`<li>${firstThing(thing, isMany, language)}</li>`)}</ol>`
  }${hasGain && html`<p class="soft small">${say.gainNote(of)}${hasDistribution && html` ${say.glossary}`}</p>`}</section>
<section aria-labelledby="strengths"><h2 id="strengths">${say.strengths(strengths.length)}</h2>
${strengths.length === 0 ? html`<p>${say.noStrengths}</p>` : html`<ul>${strengths.map((text) => html`<li>${text}</li>`)}</ul>`}</section></div>`;
}

function firstThing(
  { text, gain, use, rule, catalogues, most }: FirstThing,
  isMany: boolean,
  language: Language,
): Html {
  const say = auditWords[language];
  return html`<b>${text}</b> ${gain && html`<span class="gain">${say.gain(rangeText(language, gain))}</span>`}${isMany && html` <span class="soft">${say.inCatalogues(catalogues)}</span>`}<br><span class="soft">${use}${isMany && html` ${say.mostIn(listOf(language, most))}.`}</span>${rule !== undefined && html`<br><span class="soft small">${say.fixable(rule)}</span>`}`;
}

/** Bars for the dimensions; medians where there are several catalogues. */
export function dimensionsChart(
  audit: Audit,
  dimensions: AuditedCatalogue['dimensions'],
  isMany: boolean,
  language: Language,
): Html {
  const say = auditWords[language];
  const bars = dimensionsOf(audit).map(({ id, label, maximum }): ChartBar => {
    const range = dimensions[id];
    return {
      name: label[language],
      share: range.to / maximum,
      certain: range.from / maximum,
      text: `${rangeText(language, range)} / ${maximum}`,
    };
  });
  const isRange = dimensionsOf(audit).some(({ id }) => dimensions[id].from !== dimensions[id].to);
  return barChart(
    'dimensions-chart',
    say.dimensions,
    isRange ? say.dimensionsNote(isMany) : undefined,
    [say.value, say.points],
    bars,
    say.table,
  );
}

/** Bars for how often the fields are filled in, those that are missing most first. */
export function fillChart(catalogues: readonly AuditedCatalogue[], most: number, language: Language): Html {
  const say = auditWords[language];
  const rates = new Map<
    string,
    { classKey: string; property: string; level: string; filled: number; of: number }
  >();
  for (const { fill } of catalogues) {
    for (const rate of fill) {
      const key = `${rate.class} ${rate.property}`;
      const known = rates.get(key) ?? {
        classKey: rate.class,
        property: rate.property,
        level: rate.level,
        filled: 0,
        of: 0,
      };
      known.filled += rate.filled;
      known.of += rate.of;
      rates.set(key, known);
    }
  }
  const short = {
    sv: { Catalog: 'katalog', Dataset: 'datamängd', Distribution: 'distribution', DataService: 'datatjänst' },
    en: { Catalog: 'catalogue', Dataset: 'dataset', Distribution: 'distribution', DataService: 'service' },
  }[language] as Readonly<Record<string, string>>;
  const bars = [...rates.values()]
    .sort((one, other) => one.filled / one.of - other.filled / other.of)
    .slice(0, most)
    .map(
      ({ classKey, property, filled, of }): ChartBar => ({
        name: `${fieldLabel(classKey, property, language)} (${short[classKey] ?? classKey})`,
        share: filled / of,
        text: `${percent(filled, of)} % (${filled}/${of})`,
      }),
    );
  return barChart('fill-chart', say.fillCaption, say.fillNote, [say.field, say.shareHead], bars, say.table);
}

/** Bars for the values of a field over all catalogues. A resource may have several values: shares are of `total` resources. */
function tallyChart(
  id: string,
  caption: string,
  total: number,
  tallies: readonly (readonly Tally[])[],
  labelOf: (value: string) => string,
  language: Language,
  inOrder = false,
): Html {
  const say = auditWords[language];
  const counts = new Map<string | null, number>();
  for (const { value, count } of tallies.flat()) {
    const name = value === null ? null : labelOf(value);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const named = [...counts].flatMap(([name, count]) => (name === null ? [] : [{ name, count }]));
  if (inOrder) named.sort((one, other) => (one.name < other.name ? 1 : -1));
  else named.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  const shown = named.slice(0, mostBars);
  const rest = named.slice(mostBars);
  const bar = (name: string, count: number, isMissing = false): ChartBar => ({
    name,
    share: count / total,
    text: `${count} (${percent(count, total)} %)`,
    isMissing,
  });
  const missing = counts.get(null) ?? 0;
  const bars = [
    ...shown.map(({ name, count }) => bar(name, count)),
    ...(rest.length > 0
      ? [
          bar(
            say.others(rest.length),
            rest.reduce((sum, { count }) => sum + count, 0),
          ),
        ]
      : []),
    ...(missing > 0 ? [bar(say.none, missing, true)] : []),
  ];
  return barChart(id, caption, undefined, [say.value, say.number], bars, say.table, 'half');
}

/** What the catalogues hold: licences, formats, rights, rhythm, themes, languages, years. */
export function compositionCharts(catalogues: readonly AuditedCatalogue[], language: Language): Html {
  const say = auditWords[language];
  const coded = (classKey: string, key: string) => (value: string) =>
    valueLabel(classKey, key, value, language);
  const datasets = catalogues.reduce((sum, catalogue) => sum + catalogue.datasets.length, 0);
  const distributions = catalogues.reduce((sum, { counts }) => sum + (counts['Distribution'] ?? 0), 0);
  return html`<div class="charts">${tallyChart(
    'licences',
    say.licences,
    distributions,
    catalogues.map(({ licences }) => licences),
    coded('Distribution', 'license'),
    language,
  )}
${tallyChart(
  'formats',
  say.formats,
  distributions,
  catalogues.map(({ formats }) => formats),
  coded('Distribution', 'format'),
  language,
)}
${tallyChart(
  'rights',
  say.accessRights,
  datasets,
  catalogues.map(({ accessRights }) => accessRights),
  coded('Dataset', 'accessRights'),
  language,
)}
${tallyChart(
  'years',
  say.years,
  datasets,
  catalogues.map(({ years }) => years),
  (year) => year,
  language,
  true,
)}
${tallyChart(
  'frequencies',
  say.frequencies,
  datasets,
  catalogues.map(({ frequencies }) => frequencies),
  coded('Dataset', 'accrualPeriodicity'),
  language,
)}
${tallyChart(
  'themes',
  say.themes,
  datasets,
  catalogues.map(({ themes }) => themes),
  coded('Dataset', 'theme'),
  language,
)}
${tallyChart(
  'languages',
  say.languages,
  datasets,
  catalogues.map(({ languages }) => languages),
  (tag) => languageLabel(tag, language),
  language,
)}
${tallyChart(
  'publishers',
  say.publishers,
  datasets,
  catalogues.map(({ publishers }) => publishers),
  (name) => name,
  language,
)}</div>`;
}

/** The table of high-value datasets. */
export function highValueTable(rows: readonly HighValueDataset[], language: Language): Html {
  const say = auditWords[language];
  if (rows.length === 0) return html`<p>${say.noHighValue}</p>`;
  const cell = (values: readonly string[]) => (values.length > 0 ? say.yes : say.no);
  const categories = (row: HighValueDataset) =>
    [...row.mainCategories, ...row.categories]
      .map((iri) => valueLabel('Dataset', 'hvdCategory', iri, language))
      .join(', ');
  return html`<p class="soft">${say.highValueNote}</p><p>${gapSums(rows, language)}</p><div class="scroll" tabindex="0" role="group" aria-label="${say.highValue}"><table><thead><tr><th scope="col">${say.dataset}</th><th scope="col">${say.gaps}</th><th scope="col">${say.publisher}</th><th scope="col">${say.categories}</th><th scope="col">${say.legislation}</th><th scope="col">${say.api}</th><th scope="col">${say.documentation}</th><th scope="col">${say.bulk}</th><th scope="col">${say.licence}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${row.title}</th><td class="gaps">${
        gapsOf(row)
          .map((gap) => say.gap[gap])
          .join('; ') || say.noGaps
      }</td><td>${row.publisher ?? say.none}</td><td>${categories(row) || say.none}</td><td>${say.legislationStates[row.legislation]}</td><td>${cell(row.api)}</td><td>${cell(row.apiDocumentation)}</td><td>${cell(row.bulkDownload)}</td><td>${row.licences.map((iri) => valueLabel('Distribution', 'license', iri, language)).join(', ') || say.none}</td></tr>`,
  )}</tbody></table></div>`;
}

/** How many of the datasets lack what: `API (21), licens (2)`. */
function gapSums(rows: readonly HighValueDataset[], language: Language): string {
  const say = auditWords[language];
  const counts = new Map<string, number>();
  for (const gap of rows.flatMap(gapsOf)) counts.set(say.gap[gap], (counts.get(say.gap[gap]) ?? 0) + 1);
  const sorted = [...counts].sort((one, other) => other[1] - one[1]);
  return `${say.gaps}: ${sorted.map(([gap, count]) => `${gap} (${count})`).join(', ') || say.noGaps}.`;
}
