/** Opens workbooks: a chunk of its own, since other files have no need of it. */

import { readOds } from './ods/workbook.js';
import type { Workbook } from './shared/sheets/workbook.js';
import { Zip, type ZipFault, ZipRefused } from './shared/sheets/zip.js';
import type { OtherKind } from './shared/tree/kinds.js';
import { readXlsx } from './xlsx/workbook.js';

export { readWorkbook } from './shared/sheets/read.js';

/** A workbook that can be read, or what the archive is instead. */
export type Opened =
  | { readonly format: 'xlsx' | 'ods'; readonly workbook: Workbook }
  | { readonly kind: OtherKind };

const faults: Readonly<Record<ZipFault, OtherKind>> = {
  broken: 'workbook-broken',
  encrypted: 'workbook-encrypted',
  'too-large': 'workbook-too-large',
};

/** Opens a zip archive. Nothing in it is run; macros are never looked at. */
export function openWorkbook(bytes: Uint8Array): Opened {
  try {
    const zip = new Zip(bytes);
    const has = (name: RegExp) => zip.names.some((part) => name.test(part));
    if (has(/^xl\/workbook\.bin$/i)) return { kind: 'xlsb' };
    if (has(/^Index(?:\.zip$|\/.+\.iwa$)/)) return { kind: 'numbers' };
    const mimetype = zip.part('mimetype');
    const stated = mimetype ? new TextDecoder().decode(mimetype) : '';
    if (stated.includes('opendocument.spreadsheet')) return openOds(zip);
    const workbook = has(/^xl\//i) || has(/^\[Content_Types\]\.xml$/i) ? readXlsx(zip) : undefined;
    return workbook ? { format: 'xlsx', workbook } : { kind: 'archive' };
  } catch (error) {
    if (error instanceof ZipRefused) return { kind: faults[error.fault] };
    throw error;
  }
}

function openOds(zip: Zip): Opened {
  const manifest = zip.part('META-INF/manifest.xml');
  // LibreOffice encrypts the parts, not the archive.
  if (manifest && /:encryption-data[\s>]/.test(new TextDecoder().decode(manifest)))
    return { kind: 'workbook-encrypted' };
  const workbook = readOds(zip);
  return workbook ? { format: 'ods', workbook } : { kind: 'workbook-broken' };
}
