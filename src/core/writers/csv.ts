import type { CanonicalObject } from '../catalogue/document.js';
import { valuesOf } from '../catalogue/document.js';
import { readCsv } from '../readers/csv/csv.js';
import { sourceText } from '../source/text.js';
import { differences } from './csv-differences.js';
import { type Cell, cellsOf, columnKey, headingsFor, withNamesTogether } from './csv-columns.js';
import type { NormalDocument, Write } from './document.js';
import { classOfObject, isObject } from './draft.js';
import { normalise } from './normalise.js';

/**
 * Writes a table as spreadsheet programs in Sweden do: semicolons, CRLF, UTF-8 with a byte order mark; one row for
 * each distribution. A table holds less than the other formats do: it is read again, and what is missing is noted.
 */
export const writeCsv: Write = async (document) => {
  const text = tableOf(document);
  const again = await readCsv(sourceText(text.slice(1)), { delimiter: ';' });
  return { text, notes: differences(document, normalise([again]).document) };
};

function tableOf({ data }: NormalDocument): string {
  const tops = (Array.isArray(data['@graph']) ? data['@graph'] : [data]).filter(isObject);
  const isA = (key: string) => (object: CanonicalObject) => classOfObject(object)?.key === key;
  const catalogue = tops.find(isA('Catalog'));
  const listed = catalogue ? valuesOf(catalogue, 'dataset').filter(isObject) : [];
  const datasets = [...listed, ...tops].filter(isA('Dataset'));
  const described = datasets.flatMap(rowsOf);
  if (catalogue) described[0] = [...cellsOf('Catalog', catalogue), ...(described[0] ?? [])];

  const rows = withNamesTogether(described);
  const headings = headingsFor(rows.flat());
  const lines = rows.map((cells) => {
    const byColumn = new Map(cells.map((cell) => [columnKey(cell), cell.text]));
    return headings.map(({ key }) => quoted(byColumn.get(key) ?? ''));
  });
  const all = [headings.map(({ heading }) => quoted(heading)), ...lines];
  return `\ufeff${all.map((line) => `${line.join(';')}\r\n`).join('')}`;
}

/** The rows of a dataset: one for each distribution. Rows after the first only say which dataset they belong to. */
function rowsOf(dataset: CanonicalObject): (readonly Cell[])[] {
  const own = cellsOf('Dataset', dataset);
  const isOwnKey = ({ path, target }: Cell) => path.length === 0 && target === 'id';
  const isTitle = ({ path }: Cell) => path.length === 1 && path[0] === 'title';
  const keys = own.some(isOwnKey) ? own.filter(isOwnKey) : own.filter(isTitle);
  const distributions = valuesOf(dataset, 'distribution').filter(isObject);
  if (distributions.length === 0) return [own];
  return distributions.map((distribution, index) => [
    ...(index === 0 ? own : keys),
    ...cellsOf('Distribution', distribution),
  ]);
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
