import type { Language } from '../../model/profile.js';
import { type Html, html } from '../../report/reporters/html/markup.js';
import { words } from '../../report/reporters/text/words.js';
import type { AuditedCatalogue } from '../audited.js';
import { type CommonFinding, commonFindings } from '../common-findings.js';
import { auditWords } from '../said.js';

/** So many rules are shown at once; the others open. */
const most = 15;

/** What the rules found, worst first, and in how many of several catalogues. */
export function findingsTable(catalogues: readonly AuditedCatalogue[], language: Language): Html {
  const say = auditWords[language];
  const all = commonFindings(catalogues, language);
  if (all.length === 0) return html`<p>${say.noFindings}</p>`;
  const rest = all.slice(most);
  const isMany = catalogues.length > 1;
  return html`${table(all.slice(0, most), isMany, language)}${rest.length > 0 && html`<details><summary>${say.moreRules(rest.length)}</summary>${table(rest, isMany, language)}</details>`}`;
}

function table(found: readonly CommonFinding[], isMany: boolean, language: Language): Html {
  const say = auditWords[language];
  const severity = words[language].severity;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say.findings}"><table><thead><tr><th scope="col">${say.ruleHead}</th><th scope="col">${say.severity}</th><th scope="col" class="number">${say.number}</th>${isMany && html`<th scope="col" class="number">${say.allCatalogues}</th>`}</tr></thead>
<tbody>${found.map(({ rule, severity: level, title, count, catalogues }) => html`<tr><th scope="row">${title}<br><code>${rule}</code></th><td class="${level}">${severity[level]}</td><td class="number">${count}</td>${isMany && html`<td class="number">${catalogues}</td>`}</tr>`)}</tbody></table></div>`;
}
