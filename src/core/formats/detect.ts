import type { Format, TextFormat } from '../model/reader.js';
import { isText } from './readers.js';
import { isHeading } from './shared/table/headings.js';
import type { OtherKind } from './shared/tree/kinds.js';

/** What a file is: a format that can be read, or something else. */
export type Detected = { readonly format: TextFormat } | { readonly kind: OtherKind };

const endings: Readonly<Record<string, Format>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  ndjson: 'json',
  jsonl: 'json',
  jsonld: 'jsonld',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  rdf: 'rdfxml',
  xml: 'rdfxml',
  owl: 'rdfxml',
  ttl: 'turtle',
  trig: 'turtle',
  n3: 'turtle',
  nt: 'ntriples',
  nq: 'ntriples',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  ods: 'ods',
  ots: 'ods',
};

/** The format that a file has by the ending of its name; undefined where that tells none. */
export function formatByName(path: string): Format | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

/** First bytes of files that are no text. */
const signatures: readonly (readonly [string, OtherKind])[] = [
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'xls'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['\u001f\u008b', 'archive'],
  ['\u007fELF', 'binary'],
  ['SQLite format', 'binary'],
];

/** Recognises files that are no text by their first bytes. An archive may be a workbook. */
export function detectBinary(bytes: Uint8Array): OtherKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const kind = signatures.find(([start]) => head.startsWith(start))?.[1];
  // Excel puts a workbook with a password into a file of the old kind.
  return kind === 'xls' && holdsName(bytes, 'EncryptedPackage') ? 'workbook-encrypted' : kind;
}

/** Whether bytes hold a name in UTF-16, as the old files of Office list what is in them. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Tells the format by what a name or a server says and by the content, which wins where they disagree. */
export function detectFormat(likely: Format | undefined, text: string): Detected {
  const named = likely !== undefined && isText(likely) ? likely : undefined;
  const start = text.slice(0, 4000).trimStart();
  if (start.startsWith('<')) return detectMarkup(start, named, () => /<(?:\w+:)?RDF[\s>]/.test(text));
  if (start.startsWith('#%RAML')) return { kind: 'raml' };
  if (named === 'yaml' || named === 'csv' || named === 'turtle' || named === 'ntriples')
    return { format: named };
  if (/^[[{]/.test(start)) return { format: named === 'jsonld' || isLinkedData(start) ? 'jsonld' : 'json' };
  if (named === 'json' || named === 'jsonld') return { format: named };
  if (/^(?:#[^\n]*\n\s*)*(?:@prefix|@base|PREFIX|BASE)\s/i.test(start)) return { format: 'turtle' };
  if (/^(?:_:\w+|<[^>\s]+>)\s+<[^>\s]+>\s+\S/.test(start)) return { format: 'ntriples' };
  if (named === 'rdfxml') return { format: 'rdfxml' };
  if (looksLikeTable(start)) return { format: 'csv' };
  return { format: 'yaml' };
}

function detectMarkup(start: string, named: TextFormat | undefined, hasRdf: () => boolean): Detected {
  if (/^<[^>\s]+>\s+<[^>\s]+>\s+\S/.test(start))
    return { format: named === 'turtle' ? 'turtle' : 'ntriples' };
  // No element of XML has a colon and slashes in its name.
  if (/^<\w+:\/\/[^>\s]*>\s+(?:a|[\w-]*:[\w-]+)\s/.test(start)) return { format: 'turtle' };
  if (named === 'turtle' || named === 'ntriples') {
    if (!/^<\?xml|^<rdf:RDF|^<!DOCTYPE/i.test(start)) return { format: named };
  }
  const root = /<([\w.-]+:)?([\w.-]+)[\s/>]/.exec(withoutMarkup(start))?.[2] ?? '';
  if (/^html$/i.test(root) || /^<!doctype html/i.test(start)) return { kind: 'html' };
  if (/^(?:MD_Metadata|MI_Metadata)$/.test(root)) return { kind: 'iso-19139' };
  // Answers of a catalogue service hold what it was asked for: records of ISO 19139, or DCAT.
  if (/^(?:GetRecordByIdResponse|GetRecordsResponse|SearchResults)$/.test(root) && !hasRdf())
    return { kind: /\b(?:gmd|gmi|mdb):/.test(start) ? 'iso-19139' : 'csw' };
  return { format: 'rdfxml' };
}

/** A text without comments, instructions and declarations. */
function withoutMarkup(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)|<[?!][^<>]*>/g, '');
}

/** JSON-LD of others has a context or keywords of its own; ours is read as the plain JSON that it is. */
function isLinkedData(start: string): boolean {
  const context = /"@context"\s*:\s*("[^"]*"|.)/.exec(start)?.[1];
  if (context !== undefined) return !/context\.jsonld"$/.test(context);
  // Several resources of ours stand in a graph, too; they say their class without a sign before it.
  if (/"@graph"\s*:/.test(start)) return !/"class"\s*:/.test(start);
  return /^\[?\s*\{\s*"@(?:id|type)"/.test(start);
}

function looksLikeTable(start: string): boolean {
  const lines = start
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 5);
  return lines.some((line) =>
    [';', ',', '\t'].some(
      (delimiter) => line.split(delimiter).filter((cell) => isHeading(cell.replaceAll('"', ''))).length > 1,
    ),
  );
}
