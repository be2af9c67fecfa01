/** Workbooks of LibreOffice (OpenDocument 1.3, part 3): cells may stand for many, and say themselves what they are. */
import { decode } from '../../source/decode.js';
import { pastedDay } from '../shared/sheets/days.js';
import {
  filledRow,
  type Merged,
  type Sheet,
  type SheetCell,
  type SheetRow,
  type Workbook,
} from '../shared/sheets/workbook.js';
import { XmlReader } from '../shared/sheets/xml.js';
import type { Zip } from '../shared/sheets/zip.js';
import { withCells } from './patch.js';
import { repeated } from './repeated.js';

/** Reads a workbook of LibreOffice; undefined where the archive holds none. */
export function readOds(zip: Zip): Workbook | undefined {
  const bytes = zip.part('content.xml');
  if (!bytes) return undefined;
  const content = decode(bytes).text;
  const xml = new XmlReader(content);
  const hidden = new Set<string>();
  const sheets: Sheet[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'style') {
      const { name, family } = xml.attributes();
      if (family === 'table' && name !== undefined && isHiddenStyle(xml)) hidden.add(name);
    } else if (xml.name === 'table') sheets.push(readSheet(xml, hidden));
  }
  return {
    sheets,
    isSigned: zip.names.includes('META-INF/documentsignatures.xml'),
    withCells: (changes) => withCells(zip, content, changes),
  };
}

function isHiddenStyle(xml: XmlReader): boolean {
  if (xml.isEmpty) return false;
  const outside = xml.depth - 1;
  let isHidden = false;
  for (let token = xml.next(); token !== 'end' && xml.depth > outside; token = xml.next())
    if (token === 'open' && xml.name === 'table-properties')
      isHidden ||= xml.attributes()['display'] === 'false';
  return isHidden;
}

/** So many rows and columns are looked at; what is repeated further than this is empty. */
const most = { rows: 1_048_576, columns: 16_384, repeated: 1000 };

function readSheet(xml: XmlReader, hidden: ReadonlySet<string>): Sheet {
  const { name = '', 'style-name': style = '', protected: isProtected } = xml.attributes();
  const rows: SheetRow[] = [];
  const merged: Merged[] = [];
  const sheet = { name, isHidden: hidden.has(style), rows, merged, isProtected: isProtected === 'true' };
  if (xml.isEmpty) return { ...sheet, fault: undefined };
  const outside = xml.depth - 1;
  let row = 0;
  for (let token = xml.next(); token !== 'end' && xml.depth > outside; token = xml.next()) {
    if (token !== 'open') continue;
    // Pictures and what others hold may have tables of their own.
    if (xml.name === 'shapes' || xml.name === 'table') xml.skip();
    if (xml.name !== 'table-row') continue;
    const times = repeated(xml.attributes()['number-rows-repeated']);
    const cells = xml.isEmpty ? [] : readRow(xml, row, merged);
    const filled = filledRow(row, cells);
    if (filled)
      for (let more = 0; more < Math.min(times, most.repeated); more++)
        rows.push({ ...filled, row: row + more });
    row = Math.min(most.rows, row + times);
  }
  return { ...sheet, fault: xml.fault };
}

function readRow(xml: XmlReader, row: number, merged: Merged[]): (SheetCell | undefined)[] {
  const cells: (SheetCell | undefined)[] = [];
  const outside = xml.depth - 1;
  let column = 0;
  for (let token = xml.next(); token !== 'end' && xml.depth > outside; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name !== 'table-cell' && xml.name !== 'covered-table-cell') {
      xml.skip();
      continue;
    }
    const attributes = xml.attributes();
    const times = repeated(attributes['number-columns-repeated']);
    const isCovered = xml.name === 'covered-table-cell';
    const down = repeated(attributes['number-rows-spanned']);
    const right = repeated(attributes['number-columns-spanned']);
    if (down > 1 || right > 1)
      merged.push({ row, column, lastRow: row + down - 1, lastColumn: column + right - 1 });
    const cell = readCell(xml, attributes);
    if (cell && !isCovered)
      for (let more = 0; more < Math.min(times, most.repeated); more++) cells[column + more] = cell;
    column = Math.min(most.columns, column + times);
  }
  return cells;
}

/** A cell that holds something; reads on behind it. */
function readCell(xml: XmlReader, attributes: Readonly<Record<string, string>>): SheetCell | undefined {
  const shown = xml.isEmpty ? { text: '', link: undefined } : readText(xml);
  const formula = attributes['formula'];
  const isComputed = formula !== undefined;
  const type = attributes['value-type'];
  const isError = type === 'error' || (isComputed && /^(?:#[A-Z/0?!]+|Err:\d+)$/.test(shown.text));
  const text = isError ? shown.text : valueText(attributes, shown.text);
  if (text === '')
    return isComputed && type === undefined ? { text, fault: 'no-result', isComputed } : undefined;
  const link = shown.link ?? /^(?:of:)?=HYPERLINK\("([^"]+)"/i.exec(formula ?? '')?.[1];
  return {
    text,
    ...(isError ? { fault: 'error' as const } : {}),
    ...(type === 'float' ? { day: pastedDay(text) } : {}),
    ...(isComputed ? { isComputed } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

/** What a cell means: its value where it has one, else what it shows. */
function valueText(attributes: Readonly<Record<string, string>>, shown: string): string {
  switch (attributes['value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberText(attributes['value'] ?? '', shown);
    case 'date':
      return (attributes['date-value'] ?? '').replace(/T00:00:00(?:\.0+)?Z?$/, '');
    case 'boolean':
      return attributes['boolean-value'] ?? '';
    default:
      return shown;
  }
}

/** A number as it was written: digits that are shown with signs between them (`212000-0001`) stay as they are shown. */
function numberText(value: string, shown: string): string {
  if (/^0\d*$|^\d[\d-]*$/.test(shown) && shown.replaceAll('-', '').replace(/^0+/, '') === value) return shown;
  return /e/i.test(value) && Number.isFinite(Number(value)) ? plain(Number(value)) : value;
}

function plain(value: number): string {
  return Math.abs(value) >= 1
    ? BigInt(Math.round(value)).toString()
    : value.toFixed(20).replace(/(?<![.0])0+$|\.0+$/, '');
}

/** The paragraphs of a cell, a line each, and the first address that one of them leads to; comments are left out. */
function readText(xml: XmlReader): { readonly text: string; readonly link: string | undefined } {
  const lines: string[] = [];
  let link: string | undefined;
  const outside = xml.depth - 1;
  let isInside = false;
  for (let token = xml.next(); token !== 'end' && xml.depth > outside; token = xml.next()) {
    if (token === 'text' && isInside) lines[lines.length - 1] += xml.text();
    else if (token === 'close' && xml.name === 'p') isInside = false;
    if (token !== 'open') continue;
    if (xml.name === 'annotation' || xml.name === 'frame') xml.skip();
    else if (xml.name === 'p') {
      lines.push('');
      isInside = !xml.isEmpty;
    } else if (lines.length === 0) continue;
    else if (xml.name === 's') lines[lines.length - 1] += ' '.repeat(repeated(xml.attributes()['c']));
    else if (xml.name === 'tab') lines[lines.length - 1] += '\t';
    else if (xml.name === 'line-break') lines[lines.length - 1] += '\n';
    else if (xml.name === 'a') link ??= xml.attributes()['href'];
  }
  return { text: lines.join('\n'), link };
}
