import {
  type CanonicalObject,
  type CanonicalValue,
  isBlank,
  textsOf,
  valuesOf,
} from '../../../model/canonical.js';
import type { ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { classOfObject, isObject } from '../../../normal/draft.js';
import { classOf, rangeOf } from '../../../profile/profile.js';
import { type Column, readHeadings } from './headings.js';

/** What a cell holds, and the column that it belongs to. */
export interface Cell {
  readonly anchor: Column['anchor'];
  /** Keys of the properties on the way from the row's resource; the last one takes the value. */
  readonly path: readonly string[];
  readonly target: Column['target'];
  readonly language: string | undefined;
  readonly text: string;
}

/** Several values in one cell are parted by this. */
const separator = '|';

/** Gives a resource that is described where the table has no room for it; each is given once. */
export type Take = (id: string) => CanonicalObject | undefined;

/** The cells that a resource and what stands inside it fill. What has no cell is noticed when the table is read again. */
export function cellsOf(
  anchor: Column['anchor'],
  object: CanonicalObject,
  take: Take,
  path: readonly string[] = [],
): readonly Cell[] {
  const type = classOfObject(object);
  if (!type) return [];
  const cells: Cell[] = [];
  const add = (
    keys: readonly string[],
    target: Column['target'],
    language: string | undefined,
    text: string,
  ) => cells.push({ anchor, path: [...path, ...keys], target, language, text });
  const { id, class: name } = object;
  if (typeof id === 'string' && !isBlank(id)) add([], 'id', undefined, id);
  if (type.key === 'ContactPoint' && typeof name === 'string' && name !== 'Kind')
    add([], 'class', undefined, name);
  for (const property of type.properties.values()) {
    const value = object[property.key];
    if (
      value === undefined ||
      property.key === 'distribution' ||
      (path.length === 0 && isList(type, property))
    )
      continue;
    if (property.kind === 'text' || property.kind === 'literal') {
      for (const [language, text] of textsByLanguage(property, value))
        add([property.key], 'value', language, text);
      continue;
    }
    const values = valuesOf(object, property.key);
    const [first] = values;
    const only = values.length > 1 ? undefined : typeof first === 'string' ? take(first) : first;
    if (isObject(only) && classOfObject(only)) {
      cells.push(...cellsOf(anchor, only, take, [...path, property.key]));
      continue;
    }
    const texts = values.map(textOf).filter((text) => text !== undefined);
    if (texts.length > 0) add([property.key], 'value', undefined, texts.join(separator));
  }
  return cells;
}

/** Lists of a catalogue that are rows of the table, or have no place in it. */
function isList(type: ProfileClass, { key }: ProfileProperty): boolean {
  return type.key === 'Catalog' && ['dataset', 'service', 'catalog', 'hasPart'].includes(key);
}

function textsByLanguage(
  property: ProfileProperty,
  value: CanonicalValue,
): ReadonlyMap<string | undefined, string> {
  const found = new Map<string | undefined, string>();
  for (const { language, text } of textsOf(value)) {
    const present = found.get(language);
    if (present === undefined) found.set(language, text);
    else if (property.key === 'keyword') found.set(language, `${present}${separator}${text}`);
  }
  return found;
}

function textOf(value: CanonicalValue): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  const text = value['@value'] ?? value['id'];
  return typeof text === 'string' ? text : undefined;
}

/** Where some rows describe a resource and others only name it, its name goes into the same column. */
export function withNamesTogether(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const described = new Set(rows.flat().map((cell) => (cell.target === 'id' ? columnKey(cell) : '')));
  return rows.map((cells) =>
    cells.map((cell) => {
      const asName = { ...cell, target: 'id' as const };
      const isName = cell.target === 'value' && !cell.text.includes(separator) && cell.path.length > 0;
      return isName && described.has(columnKey(asName)) ? asName : cell;
    }),
  );
}

/** A text that is the same for cells of one column. */
export function columnKey({ anchor, path, target, language }: Omit<Cell, 'text'>): string {
  return [anchor, ...path, target, language ?? ''].join(' ');
}

const order: readonly string[] = ['Catalog', 'Dataset', 'Distribution'];

/** Where a column stands: by resource, then its IRI and class, then in the order of the profile. */
function placeOf({ anchor, path, target }: Cell): readonly number[] {
  const places: number[] = [order.indexOf(anchor)];
  let range: readonly ProfileClass[] = [classOf(anchor)];
  for (const key of path) {
    const owner = range.find(({ properties }) => properties.has(key));
    places.push(2 + [...(owner?.properties.keys() ?? [])].indexOf(key));
    range = owner ? rangeOf(owner.properties.get(key)!) : [];
  }
  if (target !== 'value') places.push(['owner', 'id', 'class'].indexOf(target) - 1);
  return places;
}

/** The order of the columns of cells. */
export function compareCells(one: Cell, other: Cell): number {
  return compare(placeOf(one), placeOf(other));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((place, index) => place !== other[index]);
  return at < 0 ? one.length - other.length : at < other.length ? one[at]! - other[at]! : 1;
}

/** A column of the table. */
export interface Heading {
  readonly key: string;
  readonly heading: string;
}

/** Headings are chosen to be clear without a look at the cells. */
const noCell = () => '';

/** The columns that these cells need, with headings that the reader understands. */
export function headingsFor(cells: readonly Cell[]): readonly Heading[] {
  const byKey = new Map(cells.map((cell) => [columnKey(cell), cell]));
  const sorted = [...byKey].sort(([, one], [, other]) => compareCells(one, other));
  const headings = sorted.flatMap(([key, cell]): Heading[] => {
    const heading = namesFor(cell).find((name) => isUnderstood(readHeadings([name], noCell)[0], cell));
    return heading === undefined ? [] : [{ key, heading }];
  });
  const together = readHeadings(
    headings.map(({ heading }) => heading),
    noCell,
  );
  return headings.filter(({ key }, index) => isUnderstood(together[index], byKey.get(key)!));
}

function namesFor({ anchor, path, target, language }: Cell): readonly string[] {
  const words = target === 'value' ? path : [...path, target];
  const text = words.join(' ') + (language === undefined ? '' : ` (${language})`);
  const full = `${anchor.toLowerCase()} ${text}`;
  // What datasets and distributions both have is named after the one that is meant.
  return anchor === 'Dataset' && !['id', 'title', 'description'].includes(words[0]!) ? [text, full] : [full];
}

function isUnderstood(column: Column | undefined, cell: Cell): boolean {
  return (
    column !== undefined &&
    columnKey({ ...column, path: column.path.map(({ key }) => key) }) === columnKey(cell)
  );
}
