/** A row for each dataset, for a spreadsheet. */
import type { Language } from '../model/profile.js';
import { csvRow, csvStart } from '../report/reporters/csv.js';
import type { Range } from './points.js';
import { nameOf, type Score } from './score.js';
import { scoreWords } from './words.js';

const headings: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Katalog', 'Datamängd', 'Adress (IRI)', 'Fil', 'Poäng från', 'Poäng till', 'Av'],
  en: ['Catalogue', 'Dataset', 'Address (IRI)', 'File', 'Points from', 'Points to', 'Of'],
};

/** The score as a table: the points of each dataset, by dimension, and each metric as 1, 0 or nothing where it is not known. */
export function scoreCsv({ method, catalogues }: Score, language: Language): string {
  const say = scoreWords[language];
  const upper = ({ to }: Range) => to;
  const head = [
    ...headings[language],
    ...method.dimensions.map(({ label }) => label[language]),
    say.distribution,
    ...method.metrics.map(({ label }) => label[language]),
  ];
  const rows = catalogues.flatMap(({ node, datasets }) =>
    datasets.map((dataset) => [
      node ? (nameOf(node, language) ?? '') : '',
      nameOf(dataset.node, language) ?? '',
      dataset.node.id ?? '',
      dataset.path,
      dataset.points.from,
      dataset.points.to,
      method.maximum,
      ...method.dimensions.map(({ id }) => upper(dataset.dimensions[id])),
      dataset.distribution ? (nameOf(dataset.distribution.node, language) ?? '') : '',
      ...method.metrics.map(({ id }) => {
        const measured = dataset.metrics[id];
        return measured === undefined ? '' : Number(measured);
      }),
    ]),
  );
  return csvStart + [head, ...rows].map(csvRow).join('');
}
