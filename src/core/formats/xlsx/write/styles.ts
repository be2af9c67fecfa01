/** The formats of the cells of a workbook that is written; `sheet-xml.ts` names their positions. */
import { declaration, main } from './sheet-xml.js';

/** Colours as RGB; text on each of them has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const colours = {
  mandatory: '1F4E79',
  conditional: '5B2C83',
  recommended: 'CFE2F3',
  optional: 'E7E6E6',
  heading: 'F2F2F2',
} as const;

const wrap = '<alignment vertical="top" wrapText="1"/>';

/** The part with the formats. */
export function stylesXml(): string {
  const fonts = [
    '<font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>',
    '<font><b/><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>',
    '<font><sz val="10"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>',
    '<font><sz val="10"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>',
    '<font><b/><sz val="16"/><color rgb="FF1F4E79"/><name val="Calibri"/><family val="2"/></font>',
  ];
  const fill = (rgb: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...Object.values(colours).map(fill),
  ];
  const format = (number: number, font: number, filling: number, alignment = wrap) =>
    `<xf numFmtId="${number}" fontId="${font}" fillId="${filling}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    format(0, 0, 0),
    // As text, numbers keep their zeros.
    format(49, 0, 0),
    format(164, 0, 0, '<alignment horizontal="left" vertical="top"/>'),
    format(0, 1, 6),
    format(0, 2, 2),
    format(0, 2, 3),
    format(0, 3, 4),
    format(0, 3, 5),
    format(0, 4, 0, '<alignment vertical="center"/>'),
  ];
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
