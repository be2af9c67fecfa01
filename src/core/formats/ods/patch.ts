/** Changes single cells in the content of a workbook of LibreOffice; all around them stays as it is. */
import type { CellChange } from '../shared/sheets/workbook.js';
import { escaped, XmlReader } from '../shared/sheets/xml.js';
import type { Zip } from '../shared/sheets/zip.js';
import { repeated } from './repeated.js';

/** The workbook with other texts in some cells; undefined where a cell is not there, or is the result of a formula. */
export function withCells(zip: Zip, content: string, changes: readonly CellChange[]): Uint8Array | undefined {
  if (!/xmlns:table=/.test(content) || !/xmlns:office=/.test(content) || !/xmlns:text=/.test(content))
    return undefined;
  const pieces: Piece[] = [];
  const wanted = new Map<string, CellChange[]>();
  for (const change of changes) {
    const key = `${change.sheet} ${change.row}`;
    wanted.set(key, [...(wanted.get(key) ?? []), change]);
  }
  for (const row of rowsOf(content)) {
    const own = [...wanted].filter(([, [first]]) => isIn(row, first!));
    if (own.length === 0) continue;
    const text = rowXml(
      content,
      row,
      own.map(([, list]) => list),
    );
    if (text === undefined) return undefined;
    pieces.push({ start: row.start, end: row.end, text });
    for (const [key] of own) wanted.delete(key);
  }
  if (wanted.size > 0) return undefined;
  let result = '';
  let done = 0;
  for (const { start, end, text } of pieces) {
    result += content.slice(done, start) + text;
    done = end;
  }
  return zip.with('content.xml', new TextEncoder().encode(result + content.slice(done))).bytes;
}

/** A piece of the text and what comes there. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A row element; it may stand for several rows, and its cells for several cells. */
interface RowElement {
  readonly sheet: number;
  readonly row: number;
  readonly times: number;
  readonly start: number;
  /** Where its start tag ends. */
  readonly inner: number;
  readonly end: number;
  readonly cells: readonly CellElement[];
}

interface CellElement {
  readonly column: number;
  readonly times: number;
  readonly start: number;
  readonly inner: number;
  readonly end: number;
  readonly isCovered: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

function isIn({ sheet, row, times }: RowElement, change: CellChange): boolean {
  return sheet === change.sheet && change.row >= row && change.row < row + times;
}

function* rowsOf(content: string): Generator<RowElement> {
  const xml = new XmlReader(content);
  let sheet = -1;
  let row = 0;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'shapes') xml.skip();
    if (xml.name === 'table') {
      sheet += 1;
      row = 0;
    }
    if (xml.name !== 'table-row') continue;
    const { start, end: inner } = xml;
    const times = repeated(xml.attributes()['number-rows-repeated']);
    const cells = xml.isEmpty ? [] : cellsOf(xml);
    yield { sheet, row, times, start, inner, end: xml.end, cells };
    row += times;
  }
}

function cellsOf(xml: XmlReader): readonly CellElement[] {
  const cells: CellElement[] = [];
  const outside = xml.depth - 1;
  let column = 0;
  for (let token = xml.next(); token !== 'end' && xml.depth > outside; token = xml.next()) {
    if (token !== 'open') continue;
    const { start, end: inner } = xml;
    const isCovered = xml.name === 'covered-table-cell';
    const isCell = isCovered || xml.name === 'table-cell';
    const attributes = xml.attributes();
    xml.skip();
    if (!isCell) continue;
    const times = repeated(attributes['number-columns-repeated']);
    cells.push({ column, times, start, inner, end: xml.end, isCovered, attributes });
    column += times;
  }
  return cells;
}

/** A row element with changes of one or more of the rows that it stands for. */
function rowXml(
  content: string,
  row: RowElement,
  changes: readonly (readonly CellChange[])[],
): string | undefined {
  const whole = content.slice(row.start, row.end);
  const sorted = [...changes].sort(([one], [other]) => one!.row - other!.row);
  let text = '';
  let next = row.row;
  const unchanged = (times: number) => (times > 0 ? withTimes(whole, 'number-rows-repeated', times) : '');
  for (const own of sorted) {
    const cells = cellsXml(content, row, own);
    if (cells === undefined) return undefined;
    const tag = withTimes(content.slice(row.start, row.inner), 'number-rows-repeated', 1).replace(
      /(?<!\s)\s*\/>$/,
      '>',
    );
    text += `${unchanged(own[0]!.row - next)}${tag}${cells}</table:table-row>`;
    next = own[0]!.row + 1;
  }
  return text + unchanged(row.row + row.times - next);
}

function cellsXml(
  content: string,
  { cells }: RowElement,
  changes: readonly CellChange[],
): string | undefined {
  let text = '';
  let left = [...changes].sort((one, other) => one.column - other.column);
  let column = 0;
  for (const cell of cells) {
    const own = left.filter((change) => change.column < cell.column + cell.times);
    left = left.filter((change) => change.column >= cell.column + cell.times);
    column = cell.column + cell.times;
    const whole = content.slice(cell.start, cell.end);
    if (own.length === 0) {
      text += whole;
      continue;
    }
    if (cell.isCovered || cell.attributes['formula'] !== undefined) return undefined;
    let next = cell.column;
    const unchanged = (times: number) =>
      times > 0 ? withTimes(whole, 'number-columns-repeated', times) : '';
    for (const change of own) {
      text +=
        unchanged(change.column - next) +
        cellXml(change.text, content.slice(cell.start, cell.inner), cell.attributes);
      next = change.column + 1;
    }
    text += unchanged(cell.column + cell.times - next);
  }
  for (const change of left) {
    const between = change.column - column;
    if (between > 0) text += `<table:table-cell table:number-columns-repeated="${between}"/>`;
    text += cellXml(change.text, '<table:table-cell>', {});
    column = change.column + 1;
  }
  return text;
}

const timesIn = {
  'number-rows-repeated': /(?<!\s)\s+table:number-rows-repeated="[^"]*"/,
  'number-columns-repeated': /(?<!\s)\s+table:number-columns-repeated="[^"]*"/,
};

/** An element that stands for so many. */
function withTimes(xml: string, attribute: keyof typeof timesIn, times: number): string {
  const tag = /^<[^>]*>/.exec(xml)![0];
  const bare = tag.replace(timesIn[attribute], '');
  const written =
    times === 1 ? bare : bare.replace(/^<[^\s/>]+/, (name) => `${name} table:${attribute}="${times}"`);
  return written + xml.slice(tag.length);
}

/** Attributes that say what a cell holds. */
const ofValue =
  /(?<!\s)\s+(?:office:(?:value-type|value|date-value|time-value|boolean-value|string-value|currency)|calcext:value-type|table:number-columns-repeated)="[^"]*"/g;

/** A cell with another text. It keeps its format; days stay what they are. */
function cellXml(text: string, tag: string, attributes: Readonly<Record<string, string>>): string {
  const start = tag.replace(ofValue, '').replace(/(?<!\s)\s*\/?>$/, '');
  if (text === '') return `${start}/>`;
  const isDay = attributes['value-type'] === 'date' && /^\d{4}-\d\d-\d\d$/.test(text);
  const value = isDay ? `office:value-type="date" office:date-value="${text}"` : 'office:value-type="string"';
  const lines = text.split('\n').map((line) => `<text:p>${spaced(escaped(line))}</text:p>`);
  return `${start} ${value}>${lines.join('')}</table:table-cell>`;
}

/** Spaces that would count as one are written by number. */
function spaced(text: string): string {
  return text
    .replace(/(?<=^| ) +|(?<! ) +$/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll('\t', '<text:tab/>');
}
