/** The parts of a workbook of Excel (ECMA-376, Office Open XML): which there are, and what its sheets share. */
import { decode } from '../../source/decode.js';
import { XmlReader } from '../shared/sheets/xml.js';
import type { Zip } from '../shared/sheets/zip.js';
import { kindOfFormat, type NumberKind } from './numbers.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of the part that holds its cells. */
  readonly part: string;
}

/** What the workbook says of all its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  /** Whether days are counted from 1904, as Excel for Mac once did. */
  readonly is1904: boolean;
  readonly texts: readonly string[];
  /** What each cell format makes of a number. */
  readonly kinds: readonly NumberKind[];
}

/** The text of a part; undefined where there is none. */
export function partText(zip: Zip, name: string): string | undefined {
  const bytes = zip.part(name);
  return bytes && decode(bytes).text;
}

/** Name of the part that lists the sheets; undefined where the archive is no workbook of Excel. */
export function workbookPart(zip: Zip): string | undefined {
  const main = relations(zip, '').find(({ type }) => type.endsWith('/officeDocument'));
  return main?.target ?? zip.names.find((name) => /^xl\/workbook\.xml$/i.test(name));
}

/** Reads what the sheets share. */
export function readParts(zip: Zip, main: string): WorkbookParts {
  const related = relations(zip, main);
  const shared = (type: string) => related.find((relation) => relation.type.endsWith(type))?.target;
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  const xml = new XmlReader(partText(zip, main) ?? '');
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    const attributes = xml.attributes();
    if (xml.name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
    if (xml.name !== 'sheet') continue;
    const relation = related.find(({ id }) => id === attributes['id']);
    if (!relation?.type.endsWith('/worksheet')) continue;
    const isHidden = ['hidden', 'veryHidden'].includes(attributes['state'] ?? '');
    sheets.push({ name: attributes['name'] ?? '', isHidden, part: relation.target });
  }
  return {
    sheets,
    is1904,
    texts: sharedTexts(partText(zip, shared('/sharedStrings') ?? '')),
    kinds: formatKinds(partText(zip, shared('/styles') ?? '')),
  };
}

/** A reference from one part to another, or to an address. */
interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What a part refers to. */
export function relations(zip: Zip, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const text = partText(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const found: Relation[] = [];
  const xml = new XmlReader(text ?? '');
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'Relationship') continue;
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = xml.attributes();
    found.push({ id, type, target: mode === 'External' ? target : within(folder, target) });
  }
  return found;
}

/** A path in the archive, from the folder that it is relative to. */
function within(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function sharedTexts(text = ''): readonly string[] {
  const found: string[] = [];
  const xml = new XmlReader(text);
  for (let token = xml.next(); token !== 'end'; token = xml.next())
    if (token === 'open' && xml.name === 'si') found.push(cellText(xml.content(aside)));
  return found;
}

/** How a text is pronounced stands beside it in Japanese workbooks. */
export const aside = ['rPh', 'phoneticPr'];

/** A text as people see it: characters that XML cannot hold are written by number, `_x000D_`. */
export function cellText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

function formatKinds(text = ''): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  const xml = new XmlReader(text);
  let isCellFormat = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'text' && xml.name === 'cellXfs') isCellFormat = token === 'open' && !xml.isEmpty;
    if (token !== 'open') continue;
    const attributes = xml.attributes();
    if (xml.name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    if (xml.name !== 'xf' || !isCellFormat) continue;
    const id = Number(attributes['numFmtId'] ?? 0);
    kinds.push(kindOfFormat(id, codes.get(id)));
  }
  return kinds;
}

/** Whether an attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
