import { type Severity, severities } from '../../../model/finding.js';
import type { Diagnostic } from '../../../model/report.js';
import { groupsOf } from '../text/arrange.js';
import { cut } from '../text/width.js';
import { type Html, html } from './markup.js';
import type { HtmlWords } from './words.js';

/** A bar: a name, and how many findings of each severity. */
export interface Bar {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

/** So many bars are drawn; the table beneath has all of them. */
const mostBars = 12;
const rowHeight = 26;
const nameWidth = 300;
const barWidth = 430;

/** Findings counted by a key, the most frequent first; findings without a key are left out. */
export function barsOf(
  diagnostics: readonly Diagnostic[],
  keyOf: (found: Diagnostic) => string | undefined,
): readonly Bar[] {
  return groupsOf(diagnostics, (found) => keyOf(found) ?? '')
    .map(({ findings }) => {
      const counts = { error: 0, warning: 0, info: 0 };
      for (const { severity } of findings) counts[severity] += 1;
      return { name: keyOf(findings[0]!) ?? '', counts, total: findings.length };
    })
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** A figure of stacked bars, with the same numbers as a table for those who do not see it. */
export function barFigure(
  caption: string,
  head: string,
  bars: readonly Bar[],
  names: Readonly<Record<Severity, string>>,
  say: HtmlWords,
): Html {
  if (bars.length === 0) return html``;
  const shown = bars.slice(0, mostBars);
  const most = shown[0]!.total;
  const height = shown.length * rowHeight + 30;
  const rows = shown.map((bar, row) => barRow(bar, row, most));
  const legend = severities.map(
    (severity, index) =>
      html`<rect x="${nameWidth + index * 140}" y="${height - 18}" width="12" height="12" style="fill: var(--${severity}-fill)"/><text x="${nameWidth + index * 140 + 18}" y="${height - 7}">${names[severity]}</text>`,
  );
  return html`<figure><figcaption>${caption}</figcaption>
<div class="scroll" tabindex="0"><svg class="wide" viewBox="0 0 ${nameWidth + barWidth + 60} ${height}" role="img" aria-label="${caption}: ${shown.map(({ name, total }) => `${name} ${total}`).join(', ')}">${rows}${legend}</svg></div>
<details><summary>${say.table}</summary><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${head}</th>${severities.map((severity) => html`<th scope="col" class="number">${names[severity]}</th>`)}<th scope="col" class="number">${say.count}</th></tr></thead>
<tbody>${bars.map(({ name, counts, total }) => html`<tr><th scope="row">${name}</th>${severities.map((severity) => html`<td class="number">${counts[severity]}</td>`)}<td class="number">${total}</td></tr>`)}</tbody></table></div></details></figure>`;
}

function barRow({ name, counts, total }: Bar, row: number, most: number): Html {
  const y = row * rowHeight;
  let x = nameWidth;
  const parts = severities.flatMap((severity) => {
    const width = Math.round((counts[severity] / most) * barWidth * 10) / 10;
    if (width === 0) return [];
    const part = html`<rect x="${x}" y="${y + 4}" width="${width}" height="16" style="fill: var(--${severity}-fill)"/>`;
    x = Math.round((x + width) * 10) / 10;
    return [part];
  });
  return html`<text x="${nameWidth - 8}" y="${y + 17}" text-anchor="end">${cut(name, 40)}</text>${parts}<text x="${x + 6}" y="${y + 17}" class="soft">${total}</text>`;
}
