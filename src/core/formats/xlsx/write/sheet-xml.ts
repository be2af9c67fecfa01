/** The XML of a sheet (ECMA-376, part 1, 18.3). */
import { dayNumber } from '../../shared/sheets/days.js';
import { escaped } from '../../shared/sheets/xml.js';
import { columnLetters } from '../../shared/table/table.js';

/** Positions in the list of cell formats that `styles.ts` writes. */
export const styles = {
  plain: 0,
  wrapped: 1,
  text: 2,
  day: 3,
  heading: 4,
  mandatory: 5,
  conditional: 6,
  recommended: 7,
  optional: 8,
  title: 9,
} as const;

/** A cell: its text or number, and the position of its format. */
export interface StyledCell {
  readonly text: string | number;
  readonly style: number;
}

/** What may be chosen or is reported in cells. */
export interface Validation {
  /** The cells, such as `D3:D1000`. */
  readonly cells: string;
  /** Name or range of the list to choose from. */
  readonly list?: string | undefined;
  /** Whether other values are warned of; several values in a cell are in no list. */
  readonly warns?: boolean;
  readonly title: string;
  readonly message: string;
}

/** A sheet to write. */
export interface SheetParts {
  readonly rows: readonly (readonly (StyledCell | undefined)[])[];
  readonly widths: readonly number[];
  /** Format of each column for cells that are filled in later. */
  readonly columnStyles: readonly number[];
  /** So many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  readonly isProtected?: boolean;
  /** The cells with headings that rows are filtered by, such as `A1:F20`. */
  readonly filtered?: string;
  /** Colour of the tab, as RGB. */
  readonly tab: string;
}

/** Most characters of a title and a message that Excel takes. */
const most = { title: 32, message: 255 };

/** The XML of a sheet, printed on wide pages as many columns beside each other as fit. */
export function sheetXml(parts: SheetParts): string {
  const { rows, widths, columnStyles, frozen, validations, isProtected, filtered, tab } = parts;
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${columnStyles[index] ?? 0}" customWidth="1"/>`,
  );
  return [
    declaration,
    `<worksheet xmlns="${main}"><sheetPr><tabColor rgb="FF${tab}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1"/>' : '',
    filtered === undefined ? '' : `<autoFilter ref="${filtered}"/>`,
    validationsXml(validations),
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

/** The start of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace of workbooks. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function paneXml({ rows, columns }: SheetParts['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const cell = `${columnLetters(columns)}${rows + 1}`;
  return `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}

function rowXml(cells: readonly (StyledCell | undefined)[], index: number): string {
  const written = cells.map((cell, column) =>
    cell === undefined ? '' : cellXml(`${columnLetters(column)}${index + 1}`, cell),
  );
  return `<row r="${index + 1}">${written.join('')}</row>`;
}

function cellXml(name: string, { text, style }: StyledCell): string {
  const start = `<c r="${name}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof text === 'number') return `${start}><v>${text}</v></c>`;
  if (text === '') return style === 0 ? '' : `${start}/>`;
  const day = style === styles.day ? dayNumber(text, false) : undefined;
  if (day !== undefined) return `${start}><v>${day}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const written = validations.map(({ cells, list, warns, title, message }) => {
    const about = `allowBlank="1" showInputMessage="1" promptTitle="${escaped(cut(title, most.title))}" prompt="${attribute(cut(message, most.message))}" sqref="${cells}"`;
    if (list === undefined) return `<dataValidation ${about}/>`;
    const error = warns ? ' errorStyle="warning" showErrorMessage="1"' : '';
    return `<dataValidation type="list"${error} ${about}><formula1>${escaped(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

/** Line breaks in an attribute would be read as spaces. */
function attribute(text: string): string {
  return escaped(text).replaceAll('\n', '&#10;');
}

/** A text no longer than Excel takes, cut between words. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
