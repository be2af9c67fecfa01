/** The lists that the assessment looks in: formats, licences and access rights. */
import { entryByValue, vocabulary } from '../profile/vocabularies.js';
import { type FormatList, mqa } from './generated/mqa.js';

const authority = 'http://publications.europa.eu/resource/authority/';
const fileType = `${authority}file-type/`;
const ianaTypes = /^https?:\/\/www\.iana\.org\/assignments\/media-types\//i;

/** A list of formats, ready to be asked. */
interface FormatSet {
  readonly fileTypes: ReadonlySet<string>;
  readonly mediaTypes: ReadonlySet<string>;
}

function formatSet({ fileTypes, mediaTypes }: FormatList): FormatSet {
  return { fileTypes: new Set(fileTypes.map((code) => fileType + code)), mediaTypes: new Set(mediaTypes) };
}

/** Formats that no owner of a program decides about. */
export const nonProprietary = formatSet(mqa.lists.nonProprietary);

/** Formats that programs can take data from. */
export const machineReadable = formatSet(mqa.lists.machineReadable);

/** Ways of writing RDF. */
export const linkedData = formatSet(mqa.lists.linkedData);

/** A media type as it is compared: without address and parameters, in lower case; undefined for anything else. */
function mediaTypeOf(value: string): string | undefined {
  const type = value.replace(ianaTypes, '').split(';', 1)[0]!.trim().toLowerCase();
  return /^[a-z0-9][\w.+-]*\/[\w.+-]+$/.test(type) ? type : undefined;
}

/** Whether a value is a file type of the list, or, where such count, a media type of it. */
export function isInFormats(list: FormatSet, value: string, withMediaTypes: boolean): boolean {
  if (list.fileTypes.has(value)) return true;
  const type = withMediaTypes ? mediaTypeOf(value) : undefined;
  return type !== undefined && list.mediaTypes.has(type);
}

/** Whether a value is one of the EU's file types. */
export function isFileType(value: string): boolean {
  return entryByValue('file-type', value) !== undefined;
}

let registered: ReadonlySet<string> | undefined;

/** Whether a value is a media type that IANA knows. */
export function isMediaType(value: string): boolean {
  const type = mediaTypeOf(value);
  if (type === undefined) return false;
  registered ??= new Set(vocabulary('media-types').entries.map(({ code }) => code?.toLowerCase() ?? ''));
  return (
    registered.has(type) ||
    entryByValue('format-common', type) !== undefined ||
    entryByValue('format-geo', type) !== undefined
  );
}

/** The media type that the EU's table has for a file type, or that a value is. */
export function mediaTypeFor(format: string): string | undefined {
  const type = mediaTypeOf(format);
  if (type !== undefined) return isMediaType(type) ? type : undefined;
  return entryByValue('file-type', format)?.mediaTypes?.find(isMediaType);
}

const licence = `${authority}licence/`;
let licenceMatches: ReadonlySet<string> | undefined;

/** Whether a licence stands in the EU's table or the portal's own list, or is the same as one of them. */
export function isKnownLicence(iri: string): boolean {
  if (iri.startsWith(licence)) return entryByValue('licence', iri) !== undefined;
  if (iri.startsWith(mqa.lists.otherLicences.base)) return true;
  licenceMatches ??= new Set([
    ...vocabulary('licence').entries.flatMap(({ exactMatch }) => exactMatch ?? []),
    ...mqa.lists.otherLicences.matches,
  ]);
  return licenceMatches.has(iri);
}

const openLicences: ReadonlySet<string> = new Set([
  ...mqa.lists.openLicences.codes.map((code) => licence + code),
  ...mqa.lists.openLicences.matches,
]);

/** Whether a licence lets anybody use the data for anything, at most with the source named and shared alike. */
export function isOpenLicence(iri: string): boolean {
  return openLicences.has(iri);
}

const accessRights: ReadonlySet<string> = new Set(
  mqa.lists.accessRights.map((code) => `${authority}access-right/${code}`),
);

/** Whether a value stands in the EU's table of access rights. */
export function isAccessRight(iri: string): boolean {
  return accessRights.has(iri);
}
