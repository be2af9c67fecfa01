import { type Html, html } from '../../report/reporters/html/markup.js';
import { cut } from '../../report/reporters/text/width.js';

/** A bar of a chart: what it is about, how long it is, and what is written at its end. */
export interface ChartBar {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Where less is certain: from here on the bar is light. */
  readonly certain?: number | undefined;
  readonly text: string;
  /** Nothing is there: the bar is set off from the others. */
  readonly isMissing?: boolean | undefined;
}

const rowHeight = 26;

/** Widths of the parts of a chart, and how long names may be: across the page, or two beside each other. */
const sizes = {
  wide: { nameWidth: 300, barWidth: 400, textWidth: 110, letters: 40 },
  half: { nameWidth: 200, barWidth: 160, textWidth: 90, letters: 27 },
} as const;

/** Bars with a title and a description for those who do not see them, and the same as a table. */
export function barChart(
  id: string,
  caption: string,
  note: string | undefined,
  heads: readonly [string, string],
  bars: readonly ChartBar[],
  tableText: string,
  size: keyof typeof sizes = 'wide',
): Html {
  const { nameWidth, barWidth, textWidth, letters } = sizes[size];
  if (bars.length === 0) return html``;
  const height = bars.length * rowHeight + 4;
  const rows = bars.map(({ name, share, certain = share, text, isMissing }, row) => {
    const y = row * rowHeight;
    const [whole, sure] = [share, certain].map((part) => Math.round(part * barWidth * 10) / 10) as [
      number,
      number,
    ];
    const fill = isMissing ? '--warning-fill' : '--info-fill';
    return html`<text x="${nameWidth - 8}" y="${y + 18}" text-anchor="end">${cut(name, letters)}</text>
<rect x="${nameWidth}" y="${y + 5}" width="${barWidth}" height="16" style="fill: var(--panel)"/>${
      whole > sure &&
      html`<rect x="${nameWidth}" y="${y + 5}" width="${whole}" height="16" style="fill: var(${fill}); opacity: .4"/>`
    }<rect x="${nameWidth}" y="${y + 5}" width="${sure}" height="16" style="fill: var(${fill})"/><text x="${nameWidth + barWidth + 8}" y="${y + 18}" class="soft">${text}</text>`;
  });
  const description = bars.map(({ name, text }) => `${name}: ${text}`).join('; ');
  return html`<figure><figcaption>${caption}</figcaption>${note !== undefined && html`<p class="soft small">${note}</p>`}
<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><svg class="${size}" viewBox="0 0 ${nameWidth + barWidth + textWidth} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${caption}</title><desc id="${id}-desc">${description}</desc>${rows}</svg></div>
<details><summary>${tableText}</summary><div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><thead><tr><th scope="col">${heads[0]}</th><th scope="col" class="number">${heads[1]}</th></tr></thead>
<tbody>${bars.map(({ name, text }) => html`<tr><th scope="row">${name}</th><td class="number">${text}</td></tr>`)}</tbody></table></div></details></figure>`;
}

/** A short bar in a cell of a table, light where less is certain; the number beside it says the same. */
export function cellBar({ from, to }: { readonly from: number; readonly to: number }, of: number): Html {
  const [sure, rest] = [Math.round((100 * from) / of), Math.round((100 * (to - from)) / of)];
  return html`<span class="bar" aria-hidden="true"><i style="width:${sure}%"></i>${rest > 0 && html`<i class="maybe" style="width:${rest}%"></i>`}</span>`;
}
