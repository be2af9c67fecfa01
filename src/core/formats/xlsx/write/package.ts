/** The parts of a workbook around its sheets (ECMA-376, parts 1 and 2). */
import { escaped } from '../../shared/sheets/xml.js';
import { packed } from '../../shared/sheets/zip.js';
import { declaration, main, type SheetParts, sheetXml } from './sheet-xml.js';
import { stylesXml } from './styles.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a workbook; so many of its rows are printed on every page. */
export interface NamedSheet {
  readonly name: string;
  readonly parts: SheetParts;
  readonly titles: number;
}

/** The bytes of a workbook: its sheets, and ranges of cells with the names that formulas call them by. */
export function assembled(
  sheets: readonly NamedSheet[],
  ranges: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const names = [
    ...[...ranges].map(([name, range]) => `<definedName name="${name}">${escaped(range)}</definedName>`),
    // These rows are printed on every page.
    ...sheets.flatMap(({ name, titles }, index) =>
      titles === 0
        ? []
        : [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name)}'!$1:$${titles}</definedName>`,
          ],
    ),
  ];
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${types}.${type}+xml"/>`;
  return packed([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${numbers.map((number) => override(`worksheets/sheet${number}`, 'worksheet')).join('')}${override('styles', 'styles')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><bookViews><workbookView/></bookViews><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships">${numbers.map((number) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)).join('')}${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    ],
    ...sheets.map(({ parts }, index): readonly [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(parts),
    ]),
    ['xl/styles.xml', stylesXml()],
  ]);
}
