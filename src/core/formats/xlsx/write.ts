import type { NormalDocument, WriteHow, Written } from '../../model/normal.js';
import { normalise } from '../../normal/normalise.js';
import { readWorkbook } from '../shared/sheets/read.js';
import { Zip } from '../shared/sheets/zip.js';
import { differences } from '../shared/table/differences.js';
import { readXlsx } from './workbook.js';
import { workbookOf } from './write/workbook.js';

/**
 * Writes a workbook to go on with: a sheet for each class, lists to choose from and guidance in every cell. A sheet holds less
 * than other formats do: it is read again, and what is missing is noted.
 */
export function writeXlsx(
  document: NormalDocument,
  { language, version }: WriteHow = { language: 'en', version: '' },
): Written {
  const bytes = workbookOf(document, language, version);
  const again = readWorkbook(readXlsx(new Zip(bytes))!, {});
  return {
    text: again.source.text,
    bytes,
    notes: differences(document, normalise([again.document]).document),
  };
}
