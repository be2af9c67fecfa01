/** The report as one HTML file to read, print and keep: nothing in it comes from elsewhere. */

import { capitalise, listOf } from '../../languages/words.js';
import { severities } from '../../model/finding.js';
import type { Language } from '../../model/profile.js';
import type { Report } from '../../model/report.js';
import type { Reporter, ReporterContext } from '../../model/reporter.js';
import { fieldsIn } from './fields.js';
import { type Bar, barFigure, barsOf } from './html/bars.js';
import { datasetsParts, type Listing, stepsParts } from './html/findings.js';
import { heatMap } from './html/heat.js';
import { type Html, html, trusted } from './html/markup.js';
import { script } from './html/script.js';
import { style } from './html/style.js';
import { type HtmlWords, htmlWords } from './html/words.js';
import { publishersOf } from './publishers.js';
import { nothingFound } from './text/counts.js';
import { resourcesText } from './text/summary.js';
import { words } from './text/words.js';

/** The report as a page of its own. */
export const reportHtml: Reporter = function* (report, context) {
  const { language, sources, inPreview } = context;
  const say = htmlWords[language];
  const listing: Listing = { language, say, sources, inPreview };
  const { diagnostics } = report;
  yield html`${trusted('<!doctype html>')}
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${say.title}: ${report.files
    .map(({ path }) => path)
    .slice(0, 3)
    .join(', ')}</title><style>${trusted(style)}</style></head>
<body><a class="skip" href="#main">${say.skip}</a>
<header><h1>${say.title}</h1>${verdict(report, language, say)}</header>
<nav aria-label="${say.contents}"><ul>${sections(report, say).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="main">
<section id="overview"><h2>${say.overview}</h2>${counts(report, language)}${figures(report, context, say)}</section>
`.markup;
  if (diagnostics.length > 0) {
    yield html`${filter(report, language, say)}
<section id="steps"><h2>${say.steps}</h2>`.markup;
    yield* markupOf(stepsParts(diagnostics, listing));
    yield html`</section>
<section id="datasets"><h2>${say.byDataset}</h2>`.markup;
    yield* markupOf(datasetsParts(diagnostics, listing));
    yield '</section>';
  }
  yield html`
<section id="files"><h2>${say.files}</h2>${filesTable(report, language, say)}</section>
</main>
<footer id="about"><h2>${say.about}</h2><p>${say.madeBy(report.tool.version, report.profile)} ${say.disclaimer}</p></footer>
<script>${trusted(script)}</script></body></html>
`.markup;
};

function* markupOf(parts: Iterable<Html>): Iterable<string> {
  for (const { markup } of parts) yield markup;
}

function sections({ diagnostics }: Report, say: HtmlWords): readonly (readonly [string, string])[] {
  const findings = [
    ['steps', say.steps],
    ['datasets', say.byDataset],
  ] as const;
  return [
    ['overview', say.overview],
    ...(diagnostics.length > 0 ? findings : []),
    ['files', say.files],
    ['about', say.about],
  ];
}

function verdict({ summary, profile }: Report, language: Language, say: HtmlWords): Html {
  const errors = words[language].count('error', summary.errors);
  const isGood = summary.errors === 0;
  const files = words[language].files(summary.files);
  return html`<p class="verdict ${isGood ? 'ok' : 'bad'}">${isGood ? `✔ ${say.passed}` : `✘ ${say.failed(errors)}`}</p>
<p>${say.checked(files, resourcesText(language, summary.resources), profile)}</p>`;
}

function counts({ summary, diagnostics }: Report, language: Language): Html {
  if (diagnostics.length === 0) return html`<p>${capitalise(nothingFound(summary, language))}.</p>`;
  const of = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  return html`<ul class="counts">${severities.map((severity) => {
    const [number, ...word] = words[language].count(severity, of[severity]).split(' ');
    return html`<li class="${severity}"><b>${number}</b> ${word.join(' ')}</li>`;
  })}</ul>`;
}

function figures(report: Report, context: ReporterContext, say: HtmlWords): Html {
  const { diagnostics } = report;
  const { language } = context;
  const names = words[language].severity;
  const publisherOf = publishersOf(report, context, say.noPublisher);
  const fields = barsOf(diagnostics, fieldsIn(language));
  const publishers: readonly Bar[] = barsOf(diagnostics, publisherOf);
  const datasets = report.files.flatMap(({ path }) =>
    context.resourcesOf(path).filter((resource) => resource.class === 'Dataset'),
  );
  return html`${barFigure(say.figureFields, say.field, fields, names, say)}
${publishers.length > 1 && barFigure(say.figurePublishers, say.publisher, publishers, names, say)}
${heatMap(datasets, language, say)}`;
}

function filter({ diagnostics }: Report, language: Language, say: HtmlWords): Html {
  const present = severities.filter((severity) => diagnostics.some((found) => found.severity === severity));
  return html`<div class="filter" role="search" aria-label="${say.filter}">
<label>${say.level}<br><select id="level"><option value="">${say.allLevels}</option>${present.map((severity) => html`<option value="${severity}">${words[language].severity[severity]}</option>`)}</select></label>
<label>${say.search}<br><input id="search" type="search" autocomplete="off"></label>
<p aria-live="polite"><span id="shown">${diagnostics.length}</span> ${say.shown}</p></div>`;
}

function filesTable({ files }: Report, language: Language, say: HtmlWords): Html {
  return html`<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${say.file}</th><th scope="col">${say.format}</th><th scope="col">${say.resources}</th></tr></thead>
<tbody>${files.map(({ path, format, resources }) => html`<tr><th scope="row"><code>${path}</code></th><td>${format}</td><td>${listOf(language, [resourcesText(language, resources)])}</td></tr>`)}</tbody></table></div>`;
}
