import { entryByValue, labelOf, vocabulary } from './vocabularies.js';

/** The licence of the descriptions in a catalogue. */
export const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

/** The usual licence of data that is free to use with its source named. */
export const ccBy = 'http://creativecommons.org/licenses/by/4.0/';

const commons =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)(?:\/(igo|[a-z]{2}))?(?:\/(?:deed|legalcode)(?:[.-][\w.-]*)?)?\/*(?:[?#].*)?$/i;

/** `zero` is a dedication, the others are licences; people mix up the two folders. */
const folders: Readonly<Record<string, string>> = {
  zero: 'publicdomain',
  mark: 'publicdomain',
  by: 'licenses',
  'by-sa': 'licenses',
  'by-nd': 'licenses',
  'by-nc': 'licenses',
  'by-nc-sa': 'licenses',
  'by-nc-nd': 'licenses',
};

/**
 * The address of a Creative Commons licence as the profile writes it: http, no www, no page in a language, a slash
 * at the end. Undefined for anything but the address of such a licence.
 */
export function canonicalLicence(iri: string): string | undefined {
  const found = commons.exec(iri);
  if (!found) return undefined;
  const [, , written = '', version = '', part] = found;
  const name = written.toLowerCase();
  if (!Object.hasOwn(folders, name)) return undefined;
  // Licences were adapted to countries until version 3; after that such a part is the language of a page.
  const country = part !== undefined && Number(version) < 4 && name.startsWith('by') ? `${part}/` : '';
  return `http://creativecommons.org/${folders[name]}/${name}/${version}/${country.toLowerCase()}`;
}

const euList = /^https?:\/\/publications\.europa\.eu\/resource\/authority\/licence\/(\w+)$/;

/** Whether the address is one of the EU's list of licences. */
export function isEuLicence(iri: string): boolean {
  return euList.test(iri);
}

/** The Creative Commons licence that an entry of the EU's list stands for, if it is one of those. */
export function commonsLicenceOf(iri: string): string | undefined {
  const code = euList.exec(iri)?.[1];
  if (!code?.startsWith('CC')) return undefined;
  const { scheme } = vocabulary('licence');
  return entryByValue('licence', `${scheme}/${code}`)?.exactMatch?.map(canonicalLicence)[0];
}

/** The licence for people: its short name, such as `CC BY 4.0`, where the profile has it, else its address. */
export function licenceName(iri: string): string {
  const entry = entryByValue('licence-cc', iri);
  return entry ? (entry.code ?? labelOf(entry, 'en')) : iri;
}

const nothingSaid =
  /[/#:](?:no-?licen[cs]e|(?:licen[cs]e-?)?not-?specified|unspecified(?:-licen[cs]e)?|unknown-licen[cs]e|licen[cs]e-unknown|other-?licen[cs]e|other-(?:open|closed|pd|at|nc|opensource|freeware|commercial))\/?$/i;

/** Whether the address says that there is no licence, or some other one without saying which. */
export function saysNoLicence(iri: string): boolean {
  return nothingSaid.test(iri);
}

const publishersOfLicences =
  /^https?:\/\/(?:[\w-]+\.)*(?:creativecommons\.org|opendatacommons\.org|opendefinition\.org|opensource\.org|spdx\.org|gnu\.org|apache\.org|mozilla\.org|dcat-ap\.de|europa\.eu)\//i;

/** Whether the address belongs to those who write well-known licences; such a licence needs no description. */
export function isWellKnownLicence(iri: string): boolean {
  return publishersOfLicences.test(iri);
}
