/** Makes workbooks of cells, in the XML that Swedish Excel 365 writes, so that tests need no binary files. */
import { strToU8, zipSync } from 'fflate';

/** What a cell holds. A plain text is a shared string, as Excel stores texts. */
export type CellContent =
  | string
  | number
  | boolean
  | null
  /** A text in the cell itself, as other programs write it. */
  | { readonly inline: string }
  /** Pieces of a text with formats of their own, and how it is pronounced. */
  | { readonly rich: readonly string[]; readonly spoken?: string }
  /** A number that is shown as a date: format 14, which Swedish Excel shows as `2024-03-01`. */
  | { readonly day: number }
  /** A number with a format of its own. */
  | { readonly number: number | string; readonly format: string }
  | { readonly error: string }
  | { readonly formula: string; readonly result?: string | number }
  | { readonly text: string; readonly link: string };

/** A sheet; cells begin at A1 unless `at` says where. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly at?: { readonly row: number; readonly column: number };
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
  readonly merged?: readonly string[];
}

/** What else a workbook is. */
export interface WorkbookContent {
  readonly is1904?: boolean;
  /** Parts that are added, or take the place of those that are made. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The bytes of a workbook; the same for the same content. */
export function xlsx(sheets: readonly SheetContent[], options: WorkbookContent = {}): Uint8Array {
  const texts: string[] = [];
  const formats: string[] = [];
  const parts: Record<string, string | Uint8Array> = {};
  sheets.forEach((sheet, index) => {
    const links: string[] = [];
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, texts, formats, links);
    if (links.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = linksXml(links);
  });
  const all = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(sheets, options.is1904 ?? false),
    'xl/_rels/workbook.xml.rels': relationsXml(sheets.length),
    ...parts,
    'xl/theme/theme1.xml': `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office-tema"/>`,
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${texts.join('')}</sst>`,
    ...options.parts,
  };
  const files = Object.entries(all).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' });
}

function sheetXml(sheet: SheetContent, texts: string[], formats: string[], links: string[]): string {
  const { rows, at = { row: 1, column: 1 }, isProtected, merged = [] } = sheet;
  const hyperlinks: string[] = [];
  const lines = rows.map((cells, row) => {
    const number = at.row + row;
    const written = cells.map((cell, column) => {
      const name = `${letters(at.column + column - 1)}${number}`;
      if (typeof cell === 'object' && cell !== null && 'link' in cell) {
        links.push(cell.link);
        hyperlinks.push(`<hyperlink ref="${name}" r:id="rId${links.length}"/>`);
      }
      return cellXml(name, cell, texts, formats);
    });
    return `<row r="${number}" spans="1:${cells.length}" x14ac:dyDescent="0.25">${written.join('')}</row>`;
  });
  return [
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">`,
    '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
    `<sheetData>${lines.join('')}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    hyperlinks.length === 0 ? '' : `<hyperlinks>${hyperlinks.join('')}</hyperlinks>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  ].join('');
}

function cellXml(name: string, cell: CellContent, texts: string[], formats: string[]): string {
  const shared = (item: string) => `<c r="${name}" t="s"><v>${texts.push(`<si>${item}</si>`) - 1}</v></c>`;
  if (cell === null) return `<c r="${name}" s="1"/>`;
  if (typeof cell === 'string') return shared(textXml(cell));
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('inline' in cell) return `<c r="${name}" t="inlineStr"><is>${textXml(cell.inline)}</is></c>`;
  if ('rich' in cell) {
    const runs = cell.rich.map((piece) => `<r><rPr><b/><sz val="11"/></rPr>${textXml(piece)}</r>`).join('');
    return shared(`${runs}${cell.spoken ? `<rPh sb="0" eb="1">${textXml(cell.spoken)}</rPh>` : ''}`);
  }
  if ('day' in cell) return `<c r="${name}" s="1"><v>${cell.day}</v></c>`;
  if ('number' in cell) {
    const known = formats.indexOf(cell.format);
    const format = known < 0 ? formats.push(cell.format) - 1 : known;
    return `<c r="${name}" s="${format + 2}"><v>${cell.number}</v></c>`;
  }
  if ('error' in cell) return `<c r="${name}" t="e"><v>${cell.error}</v></c>`;
  if ('link' in cell) return shared(textXml(cell.text));
  const { formula, result } = cell;
  const value = result === undefined ? '' : `<v>${escaped(String(result))}</v>`;
  return `<c r="${name}"${typeof result === 'string' ? ' t="str"' : ''}><f>${escaped(formula)}</f>${value}</c>`;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escaped(text).replaceAll('\r', '_x000D_')}</t>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

function workbookXml(sheets: readonly SheetContent[], is1904: boolean): string {
  const listed = sheets.map(({ name, isHidden }, index) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''} defaultThemeVersion="166925"/><sheets>${listed.join('')}</sheets></workbook>`;
}

function relationsXml(sheets: number): string {
  const targets = [
    ...Array.from({ length: sheets }, (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['theme', 'theme/theme1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  const listed = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${listed.join('')}</Relationships>`;
}

function linksXml(links: readonly string[]): string {
  const listed = links.map(
    (link, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/hyperlink" Target="${escaped(link)}" TargetMode="External"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${listed.join('')}</Relationships>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
  );
  const own = formats.map((_, index) => `<xf numFmtId="${164 + index}" xfId="0" applyNumberFormat="1"/>`);
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${own.length + 2}"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/>${own.join('')}</cellXfs></styleSheet>`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const listed = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${listed.join('')}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`;
}
