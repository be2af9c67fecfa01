/** A document as rows of sheets: resources with a name of their own in the sheet of their class, what is inside them in cells. */
import {
  type CanonicalObject,
  type CanonicalValue,
  isBlank,
  textsOf,
  valuesOf,
} from '../../../model/canonical.js';
import type { NormalDocument } from '../../../model/normal.js';
import type { Language, ProfileProperty } from '../../../model/profile.js';
import { classOfObject, isObject } from '../../../normal/draft.js';
import { allowedEntries, codeByName, codeEntry } from '../../../profile/codelists.js';
import { rangeOf } from '../../../profile/profile.js';
import { labelOf, normaliseName } from '../../../profile/vocabularies.js';
import { type Cell, cellsOf } from '../../shared/table/columns.js';
import { sheetClasses } from './columns.js';

/** The rows of each sheet, by the key of its class. */
export type SheetRows = ReadonlyMap<string, readonly (readonly Cell[])[]>;

/** Gathers the rows. Rows name each other by title where only one has it, and otherwise by IRI. */
export function rowsOf(document: NormalDocument, language: Language): SheetRows {
  const found = new Map<string, CanonicalObject[]>(sheetClasses.map((key) => [key, []]));
  const owners = new Map<CanonicalObject, CanonicalObject>();
  gather(document.data, undefined, found, owners);
  const names = namesOf(found, language);
  return new Map(
    [...found].map(([key, objects]) => [
      key,
      objects.map((object) => {
        const cells = cellsOf(key, withNames(object, names), () => undefined);
        const own = cells.map((cell) => inWords(object, asWritten(cell, cells), language));
        const owner = owners.get(object);
        if (key !== 'Distribution' || !owner) return own;
        const text =
          names.get(String(owner['id'] ?? '')) ?? String(owner['id'] ?? titleOf(owner, language) ?? '');
        return [{ anchor: key, path: [], target: 'owner' as const, language: undefined, text }, ...own];
      }),
    ]),
  );
}

/** Whether a resource has a row: it has an IRI, or is a distribution, or stands at the top. */
function hasRow(object: CanonicalObject): boolean {
  const { id } = object;
  const key = classOfObject(object)?.key;
  if (!sheetClasses.some((name) => name === key)) return false;
  return (
    key === 'Distribution' ||
    key === 'Catalog' ||
    key === 'Dataset' ||
    (typeof id === 'string' && !isBlank(id))
  );
}

function gather(
  value: CanonicalValue | undefined,
  owner: CanonicalObject | undefined,
  found: ReadonlyMap<string, CanonicalObject[]>,
  owners: Map<CanonicalObject, CanonicalObject>,
): void {
  for (const item of [value].flat()) {
    if (!isObject(item)) continue;
    const key = classOfObject(item)?.key;
    if (key !== undefined && hasRow(item)) {
      found.get(key)!.push(item);
      if (owner && key === 'Distribution') owners.set(item, owner);
    }
    for (const [name, inner] of Object.entries(item))
      if (name !== '@context') gather(inner, item, found, owners);
  }
}

const nameKeys = ['title', 'name', 'fn'];

function titleOf(object: CanonicalObject, language: Language): string | undefined {
  const texts = nameKeys.flatMap((key) => textsOf(object[key]));
  const wanted = [language, 'sv', 'en', undefined];
  return wanted
    .map((tag) => texts.find((text) => text.language === tag)?.text)
    .find((text) => text !== undefined);
}

/** What rows are called by others: a name that only one row of the class has, and that is no list. By IRI. */
function namesOf(
  found: ReadonlyMap<string, readonly CanonicalObject[]>,
  language: Language,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const objects of found.values()) {
    const count = new Map<string, number>();
    for (const object of objects)
      for (const { text } of nameKeys.flatMap((key) => textsOf(object[key]))) {
        const name = normaliseName(text);
        count.set(name, (count.get(name) ?? 0) + 1);
      }
    for (const object of objects) {
      const title = titleOf(object, language);
      const { id } = object;
      if (title === undefined || typeof id !== 'string' || /[|;\n]/.test(title) || title !== title.trim())
        continue;
      const times = count.get(normaliseName(title)) ?? 0;
      const own = nameKeys
        .flatMap((key) => textsOf(object[key]))
        .filter(({ text }) => normaliseName(text) === normaliseName(title));
      if (times === own.length) names.set(id, title);
    }
  }
  return names;
}

/** The object with the names of other rows in the place of those rows. */
function withNames(object: CanonicalObject, names: ReadonlyMap<string, string>): CanonicalObject {
  const type = classOfObject(object);
  const entries = Object.entries(object).map(([key, value]): readonly [string, CanonicalValue] => {
    const property = type?.properties.get(key);
    if (!property || rangeOf(property).length === 0 || key === 'distribution') return [key, value];
    const items = valuesOf(object, key).map((item) => {
      const id = isObject(item) && hasRow(item) ? item['id'] : item;
      if (typeof id === 'string') return names.get(id) ?? id;
      return isObject(item) ? withNames(item, names) : item;
    });
    return [key, items.length === 1 ? items[0]! : items];
  });
  return Object.fromEntries(entries);
}

/** A cell as a person writes it: a number to call and an e-mail address without the scheme that the reader adds. */
function asWritten(cell: Cell, cells: readonly Cell[]): Cell {
  const { path, text } = cell;
  const key = path.at(-1);
  const address = /^mailto:([^\s@?|]+@[^\s@?|]+)$/.exec(text)?.[1];
  if (key === 'hasEmail' && address !== undefined) return { ...cell, text: address };
  const number = /^tel:(\+?\d+)$/.exec(text)?.[1];
  const outer = path.slice(0, -1);
  const beside = cells.filter((other) => outer.every((step, index) => other.path[index] === step));
  if (key === 'hasValue' && outer.at(-1) === 'hasTelephone' && number !== undefined && beside.length === 1)
    return { ...cell, path: outer, text: number };
  return cell;
}

/** A cell with the labels of codes, where the reader takes them for the same codes. */
function inWords(object: CanonicalObject, cell: Cell, language: Language): Cell {
  const type = classOfObject(object);
  if (cell.target === 'class' && cell.path.length === 0) {
    const kinds = type?.properties.get('class');
    const kind = kinds && allowedEntries(kinds).find(({ code }) => code === cell.text);
    return kind ? { ...cell, text: labelOf(kind, language) } : cell;
  }
  const property = cell.path.length === 1 ? type?.properties.get(cell.path[0]!) : undefined;
  if (!property?.codelists || cell.target !== 'value') return cell;
  return {
    ...cell,
    text: cell.text
      .split('|')
      .map((value) => wordFor(property, value, language))
      .join('|'),
  };
}

/** The label of a code, if it stands for that code alone and would not be taken for several values. */
export function wordFor(property: ProfileProperty, value: string, language: Language): string {
  const entry = codeEntry(property, value);
  const label = entry && labelOf(entry, language);
  if (label === undefined || label === '' || /[|;\n]/.test(label)) return value;
  return codeByName(property, label) === value ? label : value;
}
