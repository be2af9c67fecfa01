import { isLanguageTag } from '../languages/tags.js';
import { isBlank } from '../model/canonical.js';
import { isAbsoluteIri } from '../source/iri.js';
import { closedLists } from './generated/lists.js';

const httpAddress = /^https?:\/\//i;
const downloadAddress = /^(?:https?|ftps?):\/\//i;
const email = /^mailto:[^\s@,;:<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/i;
const telephone = /^tel:[0-9+().-]+$/i;
const mediaType = /^[a-z0-9][\w.+-]*\/[\w.+-]+(?:\s*;\s*[\w.-]+=(?:[\w.+-]+|"[^"]*"))*$/i;
const duration = /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const zone = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
const wkt =
  /^(?:<[^>]*>\s*)?(?:SRID=\d+;\s*)?(?:POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|ENVELOPE)(?:\s*(?:ZM?|M))?\s*(?:EMPTY|\(.*\))\s*$/is;

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const plainDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether the text is an xsd:date with a day that exists. */
function isDate(text: string): boolean {
  // Most dates are plain, and on a day that every month has.
  if (plainDate.test(text)) return true;
  const parts = /^-?(\d{4,})-(\d{2})-(\d{2})(.*)$/.exec(text);
  if (!parts || !zone.test(parts[4]!)) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth[month - 1]!) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** Whether the text is an xsd:dateTime with a day and a time that exist. */
function isDateTime(text: string): boolean {
  const parts = /^([^T]*)T(\d{2}):(\d{2}):(\d{2})(?:\.\d+(?!\d))?(.*)$/.exec(text);
  if (!parts || !/\d$/.test(parts[1]!) || !isDate(parts[1]!) || !zone.test(parts[5]!)) return false;
  const [hours, minutes, seconds] = [Number(parts[2]), Number(parts[3]), Number(parts[4])];
  return (hours < 24 && minutes < 60 && seconds < 60) || (hours === 24 && minutes === 0 && seconds === 0);
}

/** Whether brackets in a WKT text match and it holds numbers only. */
function isWkt(text: string): boolean {
  if (!wkt.test(text)) return false;
  let depth = 0;
  for (const character of text.replace(/^\s*<[^>]*>/, '')) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Whether a text is a value of a closed list; the set is made when the list is first asked. */
function isListed(base: string, rests: string): (text: string) => boolean {
  let values: ReadonlySet<string> | undefined;
  return (text) => {
    values ??= new Set(rests.split(' '));
    return text.startsWith(base) && values.has(text.slice(base.length));
  };
}

/** The formats that the schemas name: what a text must look like to be of a kind. */
export const lexicalForms: Readonly<Record<string, (text: string) => boolean>> = {
  // A blank node that is used twice has a name, by which it is referred to.
  iri: (text) => isBlank(text) || isAbsoluteIri(text),
  'http-iri': (text) => httpAddress.test(text) && isAbsoluteIri(text),
  'download-iri': (text) => downloadAddress.test(text) && isAbsoluteIri(text),
  'email-iri': (text) => email.test(text) && isAbsoluteIri(text),
  'tel-iri': (text) => telephone.test(text),
  'language-tag': isLanguageTag,
  'media-type': (text) => mediaType.test(text),
  date: isDate,
  'date-time': isDateTime,
  // A number of more digits would be a year far ahead; it is a spreadsheet's number of a day, or a date without hyphens.
  year: (text) => /^(?:\d{4}|-\d{4,})(?:Z|[+-]\d{2}:\d{2})?$/.test(text),
  duration: (text) => duration.test(text),
  decimal: (text) => decimal.test(text),
  'non-negative-integer': (text) => /^\+?\d+$/.test(text) || /^-0+$/.test(text),
  wkt: isWkt,
  ...Object.fromEntries(
    Object.entries(closedLists).map(([name, list]) => [`list:${name}`, isListed(...list)]),
  ),
};
