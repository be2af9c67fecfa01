/** Changes single cells in the XML of sheets; every other part, and all around the cells, stays as it is. */

import { dayNumber } from '../shared/sheets/days.js';
import type { CellChange } from '../shared/sheets/workbook.js';
import { escaped, XmlReader } from '../shared/sheets/xml.js';
import type { Zip } from '../shared/sheets/zip.js';
import { columnLetters } from '../shared/table/table.js';
import { partText, type WorkbookParts } from './parts.js';
import { placeOf } from './sheet.js';

/** The workbook with other texts in some cells; undefined where a cell is the result of a formula, or the XML is broken. */
export function withCells(
  zip: Zip,
  parts: WorkbookParts,
  changes: readonly CellChange[],
): Uint8Array | undefined {
  let changed = zip;
  for (const [index, { part }] of parts.sheets.entries()) {
    const own = changes.filter(({ sheet }) => sheet === index);
    if (own.length === 0) continue;
    const after = patched(partText(zip, part) ?? '', own, parts);
    if (after === undefined) return undefined;
    changed = changed.with(part, new TextEncoder().encode(after));
  }
  return changed.bytes;
}

/** A piece of the text and what comes there. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A row that changes, as it stands in the text. */
interface FoundRow {
  readonly row: number;
  readonly start: number;
  /** Where its start tag ends; the end of the row where it is an end tag too. */
  readonly inner: number;
  end: number;
  readonly cells: FoundCell[];
}

interface FoundCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly hasFormula: boolean;
}

/** The rows of a sheet. */
interface Layout {
  /** Of the names of elements, such as `x:`. */
  readonly prefix: string;
  /** Where the first row may stand. */
  readonly start: number;
  readonly rows: readonly FoundRow[];
}

function patched(source: string, changes: readonly CellChange[], parts: WorkbookParts): string | undefined {
  const layout = layoutOf(source);
  if (!layout) return undefined;
  const { prefix, rows } = layout;
  const pieces: Piece[] = [];
  for (const row of new Set(changes.map((change) => change.row))) {
    const own = changes
      .filter((change) => change.row === row)
      .sort((one, other) => one.column - other.column);
    const found = rows.find((item) => item.row === row);
    if (!found || found.inner === found.end) {
      const at = found?.start ?? rows.findLast((item) => item.row < row)?.end ?? layout.start;
      const tag = found
        ? source.slice(found.start, found.end).replace(/(?<!\s)\s*\/>$/, '>')
        : `<${prefix}row r="${row + 1}">`;
      const cells = own.map((change) => cellXml(change, prefix, undefined, source, parts)).join('');
      pieces.push({ start: at, end: found?.end ?? at, text: `${tag}${cells}</${prefix}row>` });
      continue;
    }
    for (const change of own) {
      const cell = found.cells.find(({ column }) => column === change.column);
      if (cell?.hasFormula) return undefined;
      const text = cellXml(change, prefix, cell, source, parts);
      const at = found.cells.findLast(({ column }) => column < change.column)?.end ?? found.inner;
      pieces.push(cell ? { start: cell.start, end: cell.end, text } : { start: at, end: at, text });
    }
  }
  let result = '';
  let done = 0;
  for (const { start, end, text } of pieces.sort((one, other) => one.start - other.start)) {
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}

function layoutOf(source: string): Layout | undefined {
  const xml = new XmlReader(source);
  const rows: FoundRow[] = [];
  let prefix = '';
  let start = -1;
  let last: FoundRow | undefined;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'close' && xml.name === 'row' && last) last.end = xml.end;
    if (token !== 'open') continue;
    if (xml.name === 'sheetData') {
      // An empty list of rows has no place for one.
      if (xml.isEmpty) return undefined;
      start = xml.end;
      prefix = /^<([\w.-]+:)?/.exec(source.slice(xml.start, xml.end))?.[1] ?? '';
    } else if (xml.name === 'row') {
      const { r } = xml.attributes();
      const row = r === undefined ? (last?.row ?? -1) + 1 : Number(r) - 1;
      last = { row, start: xml.start, inner: xml.end, end: xml.end, cells: [] };
      rows.push(last);
    } else if (xml.name === 'c' && last) last.cells.push(cellOf(xml, last));
  }
  return xml.fault || start < 0 ? undefined : { prefix, start, rows };
}

function cellOf(xml: XmlReader, row: FoundRow): FoundCell {
  const { start } = xml;
  const attributes = xml.attributes();
  const column = placeOf(attributes['r'] ?? '')?.column ?? (row.cells.at(-1)?.column ?? -1) + 1;
  if (xml.isEmpty) return { column, start, end: xml.end, attributes, hasFormula: false };
  const outside = xml.depth - 1;
  let hasFormula = false;
  for (let token = xml.next(); token !== 'end' && xml.depth > outside; token = xml.next())
    if (token === 'open' && xml.name === 'f') hasFormula = true;
  return { column, start, end: xml.end, attributes, hasFormula };
}

/** A cell with another text. It keeps its format; days and numbers stay what they are. */
function cellXml(
  { row, column, text }: CellChange,
  prefix: string,
  cell: FoundCell | undefined,
  source: string,
  { kinds, is1904 }: WorkbookParts,
): string {
  const { s: style, t: type } = cell?.attributes ?? {};
  const format = style === undefined ? '' : ` s="${style}"`;
  const start = `<${prefix}c r="${columnLetters(column)}${row + 1}"${format}`;
  if (text === '') return `${start}/>`;
  const isNumber =
    cell && type === undefined && /<(?:[\w.-]+:)?v[\s>]/.test(source.slice(cell.start, cell.end));
  const kind = kinds[Number(style ?? 0)] ?? 'number';
  const number =
    kind === 'date' ? dayNumber(text, is1904) : /^-?[1-9]\d{0,14}$/.test(text) ? text : undefined;
  if (isNumber && number !== undefined) return `${start}><${prefix}v>${number}</${prefix}v></${prefix}c>`;
  const inner = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is>`;
  return `${start} t="inlineStr">${inner}</${prefix}c>`;
}
