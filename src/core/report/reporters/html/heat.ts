import type { Language } from '../../../model/profile.js';
import type { DescribedResource } from '../../../model/report.js';
import { classOf, propertiesAt } from '../../../profile/profile.js';
import { cut } from '../text/width.js';
import { type Html, html } from './markup.js';
import type { HtmlWords } from './words.js';

/** One column: a dataset, or many of them put together. */
interface Column {
  readonly name: string;
  readonly datasets: readonly DescribedResource[];
}

/** So many datasets get a column each; more of them are put together by publisher. */
const mostDatasets = 40;
const mostColumns = 16;
const cell = 22;
const nameWidth = 230;

/**
 * How completely the datasets are described: a row for each property that the profile requires or recommends, a column
 * for each dataset, or for each publisher where there are many.
 */
export function heatMap(datasets: readonly DescribedResource[], language: Language, say: HtmlWords): Html {
  if (datasets.length === 0) return html``;
  const columns = columnsOf(datasets, say);
  const type = classOf('Dataset');
  const properties = (['mandatory', 'recommended'] as const).flatMap((level) => propertiesAt(type, level));
  const rows = properties.map((property) => ({
    label: property.label[language],
    shares: columns.map(({ datasets: own }) => {
      return own.filter((item) => item.properties.includes(property.key)).length / own.length;
    }),
  }));
  const single = columns.every(({ datasets: own }) => own.length === 1);
  const width = nameWidth + columns.length * cell + 10;
  const height = rows.length * cell + 24;
  const percent = (share: number) =>
    single ? (share === 1 ? say.filled : say.empty) : `${Math.floor(share * 100)} %`;
  return html`<figure><figcaption>${say.figureFilled}</figcaption><p class="soft small">${say.figureFilledNote}</p>
<svg viewBox="0 0 ${width} ${height}" style="max-width: ${width}px" role="img" aria-label="${say.figureFilled}">
${columns.map((_, index) => html`<text x="${nameWidth + index * cell + cell / 2}" y="14" text-anchor="middle" class="soft">${index + 1}</text>`)}
${rows.map(({ label, shares }, row) => html`<text x="${nameWidth - 8}" y="${row * cell + 39}" text-anchor="end">${cut(label, 30)}</text>${shares.map((share, index) => html`<rect x="${nameWidth + index * cell + 1}" y="${row * cell + 24}" width="${cell - 2}" height="${cell - 2}" style="fill: rgba(var(--heat), ${shade(share)}); stroke: var(--line)"><title>${columns[index]!.name}: ${label} – ${percent(share)}</title></rect>`)}`)}
</svg>
<ol class="small">${columns.map(({ name, datasets: own }) => html`<li>${name}${own.length > 1 && html` <span class="soft">(${own.length})</span>`}</li>`)}</ol>
<details><summary>${say.table}</summary><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${say.field}</th>${columns.map((_, index) => html`<th scope="col" class="number">${index + 1}</th>`)}</tr></thead>
<tbody>${rows.map(({ label, shares }) => html`<tr><th scope="row">${label}</th>${shares.map((share) => html`<td class="number">${percent(share)}</td>`)}</tr>`)}</tbody></table></div></details></figure>`;
}

/** From nothing to full colour, in steps that the eye can tell apart. */
function shade(share: number): number {
  return share === 0 ? 0 : Math.round((0.12 + 0.88 * share) * 100) / 100;
}

function columnsOf(datasets: readonly DescribedResource[], say: HtmlWords): readonly Column[] {
  if (datasets.length <= mostDatasets) {
    return datasets.map((dataset) => ({ name: dataset.title ?? dataset.id ?? '–', datasets: [dataset] }));
  }
  const byPublisher = new Map<string, DescribedResource[]>();
  for (const dataset of datasets) {
    const name = dataset.publisher ?? say.noPublisher;
    const own = byPublisher.get(name);
    if (own) own.push(dataset);
    else byPublisher.set(name, [dataset]);
  }
  const columns = [...byPublisher]
    .map(([name, own]): Column => ({ name, datasets: own }))
    .sort((a, b) => b.datasets.length - a.datasets.length || (a.name < b.name ? -1 : 1));
  return [{ name: say.all, datasets }, ...columns.slice(0, mostColumns - 1)];
}
