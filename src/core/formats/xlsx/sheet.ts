import { pastedDay } from '../shared/sheets/days.js';
import {
  filledRow,
  type Merged,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from '../shared/sheets/workbook.js';
import { XmlReader } from '../shared/sheets/xml.js';
import { numberText } from './numbers.js';
import { aside, cellText, isTrue, type ListedSheet, type WorkbookParts } from './parts.js';

/** Reads the cells of a sheet. After a fault in its XML, what stands before it counts. */
export function readSheet(
  source: string,
  listed: ListedSheet,
  parts: WorkbookParts,
  addressOf: (id: string) => string | undefined,
): Sheet {
  const xml = new XmlReader(source);
  const rows = new Map<number, (SheetCell | undefined)[]>();
  const merged: Merged[] = [];
  let isProtected = false;
  let row = -1;
  let column = -1;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    const { name } = xml;
    if (name === 'row') {
      const { r } = xml.attributes();
      row = r === undefined ? row + 1 : Number(r) - 1;
      column = -1;
    } else if (name === 'c') {
      const attributes = xml.attributes();
      const place = attributes['r'] === undefined ? undefined : placeOf(attributes['r']);
      column = place?.column ?? column + 1;
      row = place?.row ?? row;
      const cell = readCell(xml, attributes, parts);
      if (!cell || row < 0 || row >= mostRows || column >= mostColumns) continue;
      const cells = rows.get(row) ?? [];
      cells[column] = cell;
      rows.set(row, cells);
    } else if (name === 'mergeCell') {
      const [from, to] = (xml.attributes()['ref'] ?? '').split(':').map(placeOf);
      if (from && to) merged.push({ ...from, lastRow: to.row, lastColumn: to.column });
    } else if (name === 'sheetProtection') {
      isProtected = isTrue(xml.attributes()['sheet']);
    } else if (name === 'hyperlink') {
      const { ref = '', id } = xml.attributes();
      const place = placeOf(ref.split(':')[0]!);
      const cell = place && rows.get(place.row)?.[place.column];
      const link = id === undefined ? undefined : addressOf(id);
      if (cell && link !== undefined) rows.get(place.row)![place.column] = { ...cell, link };
    }
  }
  const filled = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([number, cells]) => filledRow(number, cells))
    .filter((found): found is SheetRow => found !== undefined);
  const { name, isHidden } = listed;
  return { name, isHidden, rows: filled, merged, isProtected, fault: xml.fault };
}

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** A cell that holds something; reads on behind it. */
function readCell(
  xml: XmlReader,
  { t: type, s: style }: Readonly<Record<string, string>>,
  parts: WorkbookParts,
): SheetCell | undefined {
  if (xml.isEmpty) return undefined;
  const outside = xml.depth - 1;
  let value: string | undefined;
  let formula: string | undefined;
  for (let token = xml.next(); token !== 'end' && xml.depth > outside; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'v') value = xml.content();
    else if (xml.name === 'is') value = xml.content(aside);
    else if (xml.name === 'f') formula = xml.content();
    else xml.skip();
  }
  const isComputed = formula !== undefined;
  const link = /^HYPERLINK\("([^"]+)"/i.exec(formula ?? '')?.[1];
  if (value === undefined || (value === '' && type !== 'str'))
    return isComputed ? { text: '', fault: 'no-result', isComputed } : undefined;
  const text = textOf(value, type, style, parts);
  if (text === '') return undefined;
  return {
    text,
    ...(type === 'e' ? { fault: 'error' } : {}),
    ...(type === undefined || type === 'n' ? { day: pastedDay(text, parts.is1904) } : {}),
    ...(isComputed ? { isComputed } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

function textOf(
  value: string,
  type: string | undefined,
  style: string | undefined,
  { texts, kinds, is1904 }: WorkbookParts,
): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === undefined || type === 'n')
    return numberText(value, kinds[Number(style ?? 0)] ?? 'number', is1904);
  // A date by itself (`t="d"`) is ISO 8601 already.
  return type === 'd' ? value.replace(/T00:00:00(?:\.0+)?Z?$/, '') : cellText(value);
}

/** The row and column that a name such as `D7` means; undefined where it is none. */
export function placeOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
