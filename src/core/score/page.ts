/** A score as one HTML file to read, print and keep: nothing in it comes from elsewhere, and it has no scripts. */
import type { Language } from '../model/profile.js';
import { type Html, html, trusted } from '../report/reporters/html/markup.js';
import { style } from '../report/reporters/html/style.js';
import type { ScorePage } from './markdown.js';
import type { Method } from './method.js';
import { rowsOf, type ScoreRow } from './rows.js';
import type { Score, ScoredCatalogue } from './score.js';
import { actionText, numberText, rangeText, scoreWords, summaryText, titleText } from './words.js';

/** The score as a page of its own. */
export function scoreHtml({ method, catalogues }: Score, context: ScorePage): string {
  const { language } = context;
  const say = scoreWords[language];
  const isRange = catalogues.some(({ points }) => points.from !== points.to);
  return html`${trusted('<!doctype html>')}
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${say.pageTitle}</title><style>${trusted(style)}</style></head>
<body><header><h1>${say.pageTitle}</h1></header><main>
${catalogues.map((catalogue, index) => section(catalogue, index, method, context))}
</main><footer>${isRange && html`<p>${say.linksUnknown}</p>`}<p>${say.method[method.id]}</p></footer></body></html>
`.markup;
}

function section(catalogue: ScoredCatalogue, index: number, method: Method, context: ScorePage): Html {
  const { language, top, by } = context;
  const say = scoreWords[language];
  const rows = rowsOf(catalogue.datasets, by, language);
  const actions = catalogue.actions.slice(0, top);
  return html`<section aria-labelledby="catalogue-${index}"><h2 id="catalogue-${index}">${titleText(catalogue.node, language)}</h2>
<p class="soft"><code>${catalogue.path}</code></p>
<p class="verdict">${summaryText(catalogue, method, language)}</p>
${dimensionsFigure(catalogue, method, language)}
<h3>${say.firstActions}</h3>
${actions.length === 0 ? html`<p>${say.noActions}</p>` : html`<ol>${actions.map((action) => html`<li>${actionText(action, language)}: <b>${say.gain(numberText(language, action.points))}</b>${action.fix && html`<br><span class="soft">${say.fixableAtAll(action.fix.places, action.places.length)}</span>`}</li>`)}</ol>`}
<h3>${by === 'dataset' ? say.datasets : say.publishers}</h3>
${rowsTable(rows, method, context)}
<details><summary>${say.indicators}</summary>${indicatorsTable(catalogue, method, language)}</details>
</section>`;
}

const barLeft = 190;
const barWidth = 400;
const rowHeight = 26;

/** Bars for the five dimensions, with the same numbers as a table. */
function dimensionsFigure({ dimensions }: ScoredCatalogue, method: Method, language: Language): Html {
  const say = scoreWords[language];
  const height = method.dimensions.length * rowHeight;
  const bars = method.dimensions.map(({ id, label, maximum }, row) => {
    const y = row * rowHeight;
    const [from, to] = [dimensions[id].from, dimensions[id].to].map((value) =>
      Math.round((value / maximum) * barWidth),
    ) as [number, number];
    return html`<text x="${barLeft - 8}" y="${y + 17}" text-anchor="end">${label[language]}</text>
<rect x="${barLeft}" y="${y + 4}" width="${barWidth}" height="16" style="fill: var(--panel); stroke: var(--line)"/>
<rect x="${barLeft}" y="${y + 4}" width="${to}" height="16" style="fill: var(--info-fill); opacity: .45"/>
<rect x="${barLeft}" y="${y + 4}" width="${from}" height="16" style="fill: var(--info-fill)"/>`;
  });
  return html`<figure><div class="scroll" tabindex="0"><svg class="wide" viewBox="0 0 ${barLeft + barWidth + 10} ${height}" role="img" aria-label="${say.dimension}">${bars}</svg></div>
<table><thead><tr><th scope="col">${say.dimension}</th><th scope="col" class="number">${say.pointsHead}</th></tr></thead>
<tbody>${method.dimensions.map(({ id, label, maximum }) => html`<tr><th scope="row">${label[language]}</th><td class="number">${rangeText(language, dimensions[id])} / ${maximum}</td></tr>`)}</tbody></table></figure>`;
}

function rowsTable(rows: readonly ScoreRow[], method: Method, { language, by }: ScorePage): Html {
  const say = scoreWords[language];
  return html`<div class="scroll" tabindex="0"><table><thead><tr><th scope="col" class="number">${say.pointsHead}</th><th scope="col">${by === 'dataset' ? say.dataset : say.publisher}</th>${by === 'dataset' && html`<th scope="col">${say.missing}</th>`}</tr></thead>
<tbody>${rows.map(
    ({ name, points, dataset }) =>
      html`<tr><td class="number">${rangeText(language, points)}</td><th scope="row">${name}</th>${
        dataset &&
        html`<td>${method.metrics
          .filter(({ id }) => dataset.metrics[id] === false)
          .map(({ label }) => label[language])
          .join(', ')}</td>`
      }</tr>`,
  )}</tbody></table></div>`;
}

function indicatorsTable({ indicators }: ScoredCatalogue, method: Method, language: Language): Html {
  const say = scoreWords[language];
  return html`<table><thead><tr><th scope="col">${say.indicator}</th><th scope="col" class="number">${say.share}</th></tr></thead>
<tbody>${method.metrics.flatMap(({ id, label }) => {
    const share = indicators[id];
    return share
      ? [
          html`<tr><th scope="row">${label[language]}</th><td class="number">${rangeText(language, share)} %</td></tr>`,
        ]
      : [];
  })}</tbody></table>`;
}
