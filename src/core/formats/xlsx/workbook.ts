import type { Workbook } from '../shared/sheets/workbook.js';
import type { Zip } from '../shared/sheets/zip.js';
import { partText, readParts, relations, workbookPart } from './parts.js';
import { withCells } from './patch.js';
import { readSheet } from './sheet.js';

/** Reads a workbook of Excel; undefined where the archive holds none. Macros are never looked at. */
export function readXlsx(zip: Zip): Workbook | undefined {
  const main = workbookPart(zip);
  if (main === undefined || partText(zip, main) === undefined) return undefined;
  const parts = readParts(zip, main);
  return {
    sheets: parts.sheets.map((listed) => {
      const addresses = new Map(relations(zip, listed.part).map(({ id, target }) => [id, target]));
      return readSheet(partText(zip, listed.part) ?? '', listed, parts, (id) => addresses.get(id));
    }),
    isSigned: zip.names.some((name) => /^_xmlsignatures\//i.test(name)),
    withCells: (changes) => withCells(zip, parts, changes),
  };
}
