import { type CanonicalObject, isBlank, valuesOf } from '../../model/canonical.js';
import type { NormalDocument, Note, Write } from '../../model/normal.js';
import { classOfObject, isObject } from '../../normal/draft.js';
import { normalise } from '../../normal/normalise.js';
import { sourceText } from '../../source/text.js';
import {
  type Cell,
  cellsOf,
  columnKey,
  headingsFor,
  type Take,
  withNamesTogether,
} from '../shared/table/columns.js';
import { differences } from '../shared/table/differences.js';
import { readCsv } from './read.js';

/**
 * Writes a table as spreadsheet programs in Sweden do: semicolons, CRLF, UTF-8 with a byte order mark; one row for
 * each distribution. A table holds less than the other formats do: it is read again, and what is missing is noted.
 */
export const writeCsv: Write = async (document) => {
  const { rows, headings } = tableOf(document);
  const all = [headings, ...rows].map((cells) => cells.map((cell) => cell.trim()));
  const text = `\ufeff${all.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
  const again = await readCsv(sourceText(text.slice(1)), { delimiter: ';' });
  const notes = differences(document, normalise([again]).document);
  return { text, notes: [...notes, ...formulasIn(all.flat())] };
};

/**
 * What a spreadsheet would calculate. A catalogue is data, which must come back as it was, so that no sign is put before it, as
 * OWASP advises for tables that people look at ("CSV injection"); that is done in reports. Numbers are no formulas.
 */
function formulasIn(cells: readonly string[]): readonly Note[] {
  const found = cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell) && !/^[+-]?[\d\s.,]+$/.test(cell));
  const [value] = found;
  return value === undefined ? [] : [{ code: 'csv-formula', args: { count: found.length, value } }];
}

/** The cells of the table by rows, and what stands over them. */
function tableOf({ data }: NormalDocument): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const tops = (Array.isArray(data['@graph']) ? data['@graph'] : [data]).filter(isObject);
  const isA = (key: string) => (object: CanonicalObject) => classOfObject(object)?.key === key;
  const catalogue = tops.find(isA('Catalog'));
  const listed = catalogue ? valuesOf(catalogue, 'dataset').filter(isObject) : [];
  const datasets = [...listed, ...tops].filter(isA('Dataset'));
  const homeless = namedResources(
    [...listed, ...tops].filter((object) => object !== catalogue && !isA('Dataset')(object)),
  );
  const take: Take = (id) => {
    const found = homeless.get(id);
    homeless.delete(id);
    return found;
  };
  const ofCatalogue = catalogue ? cellsOf('Catalog', catalogue, take) : [];
  const described = datasets.flatMap((dataset) => rowsOf(dataset, take));
  if (catalogue) described[0] = [...ofCatalogue, ...(described[0] ?? [])];

  const rows = withNamesTogether(described);
  const headings = headingsFor(rows.flat());
  const lines = rows.map((cells) => {
    const byColumn = new Map(cells.map((cell) => [columnKey(cell), cell.text]));
    return headings.map(({ key }) => byColumn.get(key) ?? '');
  });
  return { headings: headings.map(({ heading }) => heading), rows: lines };
}

/** Classes whose resources have rows of their own, or no room in a table. */
const standsAlone = new Set(['Catalog', 'Dataset', 'DatasetSeries', 'DataService', 'Distribution']);

/** Resources beside datasets that have a name and stand in something that is no row: a series, a service. */
function namedResources(objects: readonly CanonicalObject[]): Map<string, CanonicalObject> {
  const found = new Map<string, CanonicalObject>();
  const look = (object: CanonicalObject) => {
    const { id } = object;
    const classKey = classOfObject(object)?.key ?? '';
    if (typeof id === 'string' && !isBlank(id) && !standsAlone.has(classKey)) found.set(id, object);
    for (const value of Object.values(object))
      for (const item of [value].flat()) if (isObject(item)) look(item);
  };
  objects.forEach(look);
  return found;
}

/** The rows of a dataset: one for each distribution. Rows after the first only say which dataset they belong to. */
function rowsOf(dataset: CanonicalObject, take: Take): (readonly Cell[])[] {
  const own = cellsOf('Dataset', dataset, take);
  const isOwnKey = ({ path, target }: Cell) => path.length === 0 && target === 'id';
  const isTitle = ({ path }: Cell) => path.length === 1 && path[0] === 'title';
  const keys = own.some(isOwnKey) ? own.filter(isOwnKey) : own.filter(isTitle);
  const distributions = valuesOf(dataset, 'distribution').filter(isObject);
  if (distributions.length === 0) return [own];
  return distributions.map((distribution, index) => [
    ...(index === 0 ? own : keys),
    ...cellsOf('Distribution', distribution, take),
  ]);
}

/** A cell, without white space at its ends, which readers cut. */
function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
