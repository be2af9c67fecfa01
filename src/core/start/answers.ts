import type { Language } from '../model/profile.js';
import { codeByName } from '../profile/codelists.js';
import { canonicalLicence, cc0, commonsLicenceOf, isWellKnownLicence } from '../profile/licences.js';
import { hasRightCheckDigit, numberInText, withHyphen } from '../profile/organisation-number.js';
import { classOf } from '../profile/profile.js';
import { agentsByNumber, findAgent, findPlace } from '../profile/register.js';
import { entryByValue, normaliseName } from '../profile/vocabularies.js';
import { isAbsoluteIri } from '../source/iri.js';

/** Who publishes, as far as it is known. */
export interface Publisher {
  /** Organisation number with a hyphen. */
  readonly number?: string;
  readonly name?: string;
  /** Code of the type of publisher, such as `LocalAuthority`. */
  readonly type?: string;
  /** GeoNames IRI of the municipality or county. */
  readonly place?: string;
}

/** What is asked once about a catalogue. What is left out is marked in the files as to be filled in. */
export interface StartAnswers {
  readonly publisher?: Publisher;
  /** What all addresses of descriptions begin with; ends with a slash. */
  readonly base?: string;
  /** Address of the licence of the data. */
  readonly license?: string;
  /** E-mail address of the contact. */
  readonly contact?: string;
}

/** An answer that was understood, or a sentence about why it was not. */
export type Read<Value> = { readonly value: Value } | { readonly fault: string };

/** Reads an organisation number or a name. Names and numbers of the register complete each other. */
export function readPublisher(text: string, language: Language): Read<Publisher> {
  const number = numberInText(text);
  if (number === undefined) {
    const name = text.trim();
    if (/^[\d\s-]+$/.test(name)) return { fault: says[language].notNumber(name) };
    const known = findAgent(name);
    const own = known?.isSourced ? numberInText(known.iri.slice(known.iri.lastIndexOf('/') + 1)) : undefined;
    return {
      value: withPlace({
        ...(own ? { number: withHyphen(own) } : {}),
        name: known?.name ?? name,
        type: typeOf(name, known?.type),
      }),
    };
  }
  if (!hasRightCheckDigit(number)) return { fault: says[language].checkDigit(withHyphen(number)) };
  const bodies = agentsByNumber(number).filter(({ isSourced }) => isSourced);
  const [only] = bodies.length === 1 ? bodies : [];
  return {
    value: withPlace({
      number: withHyphen(number),
      ...(only ? { name: only.name } : {}),
      type: only ? typeOf(only.name, only.type) : groups.find(([start]) => number.startsWith(start))?.[1],
    }),
  };
}

function withPlace({
  type,
  ...publisher
}: Omit<Publisher, 'type'> & { readonly type?: string | undefined }): Publisher {
  const short = publisher.name?.replace(/^Region\s+/, '').replace(/s? (?:kommun|stad)$/, '');
  const place = publisher.name && short ? (findPlace(publisher.name) ?? findPlace(short)) : undefined;
  return { ...publisher, ...(type ? { type } : {}), ...(place ? { place } : {}) };
}

/** What the first figures of an organisation number say of a public body. */
const groups: readonly (readonly [start: string, type: string])[] = [
  ['2120', 'LocalAuthority'],
  ['2321', 'RegionalAuthority'],
  ['2021', 'NationalAuthority'],
];

/** The type of publisher: the register's, else as the name says it. */
function typeOf(name: string, registered: string | undefined): string | undefined {
  if (registered !== undefined) return registered.slice(registered.lastIndexOf('/') + 1);
  if (/\b(?:kommun|stad)$|^municipality of\b|\bmunicipality$/i.test(name)) return 'LocalAuthority';
  if (/^region\b|\bregion$/i.test(name)) return 'RegionalAuthority';
  return /(?:myndigheten|verket|styrelsen|universitet|högskola)n?$/i.test(name)
    ? 'NationalAuthority'
    : undefined;
}

/** Reads what addresses begin with: a complete address; `data.exempel.se` gets https. */
export function readBase(text: string, language: Language): Read<string> {
  const trimmed = text.trim();
  const complete = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const isHost = /^https?:\/\/[^/?#\s]+\.[^/?#\s.]+(?:\/[^?#\s]*)?$/i.test(complete);
  if (!isHost || !isAbsoluteIri(complete)) return { fault: says[language].base(trimmed) };
  return { value: complete.endsWith('/') ? complete : `${complete}/` };
}

/** Reads a licence by name or address. */
export function readLicence(text: string, language: Language): Read<string> {
  const trimmed = text.trim();
  const property = classOf('Distribution').properties.get('license')!;
  const named = canonicalLicence(trimmed) ?? codeByName(property, trimmed);
  const value = named === undefined ? undefined : (commonsLicenceOf(named) ?? named);
  if (value !== undefined) return { value };
  if (isAbsoluteIri(trimmed) && isWellKnownLicence(trimmed)) return { value: trimmed };
  return { fault: says[language].licence(trimmed) };
}

/** Reads an e-mail address. */
export function readContact(text: string, language: Language): Read<string> {
  const address = text.trim().replace(/^mailto:/i, '');
  const isAddress = /^[^\s@,;:<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/.test(address);
  return isAddress ? { value: address } : { fault: says[language].contact(address) };
}

/** How an address of a licence is best written: its name where the profile has one. */
export function licenceInShort(iri: string): string {
  if (iri === cc0) return 'CC0';
  return entryByValue('licence-cc', iri)?.code ?? iri;
}

/** What is proposed where nothing was said: addresses made of the name of the publisher and of each other. */
export function proposedAnswers({ base, publisher }: StartAnswers): {
  readonly base: string | undefined;
  readonly license: string;
  readonly contact: string | undefined;
} {
  const label = hostLabel(publisher);
  const begin = base ?? (label === '' ? undefined : `https://data.${label}.se/`);
  const host = begin && new URL(begin).hostname.replace(/^(?:data|oppnadata|opendata|www)\./, '');
  return { base: begin, license: 'CC0', contact: host && `oppnadata@${host}` };
}

/** The name of the publisher as it may stand in the address of its web site. */
function hostLabel(publisher: Publisher | undefined): string {
  return normaliseName(publisher?.name ?? '')
    .replace(/^region\s+/, '')
    .replace(/s? (?:kommun|stad)$/, '')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

const says = {
  sv: {
    notNumber: (text: string) =>
      `”${text}” är inget organisationsnummer: det har tio siffror, till exempel 212000-0001. Ett namn går också bra.`,
    checkDigit: (number: string) =>
      `${number} är inget organisationsnummer: den sista siffran stämmer inte med de andra. Kontrollera numret.`,
    base: (text: string) => `”${text}” är ingen webbadress. Skriv till exempel https://data.exempel.se/.`,
    licence: (text: string) =>
      `”${text}” är ingen känd licens. Skriv till exempel CC0 eller CC BY 4.0, eller licensens adress.`,
    contact: (text: string) => `”${text}” är ingen e-postadress. Skriv till exempel oppnadata@exempel.se.`,
  },
  en: {
    notNumber: (text: string) =>
      `“${text}” is no organisation number: it has ten figures, such as 212000-0001. A name will do as well.`,
    checkDigit: (number: string) =>
      `${number} is no organisation number: the last figure does not fit the others. Check the number.`,
    base: (text: string) => `“${text}” is no web address. Write for example https://data.exempel.se/.`,
    licence: (text: string) =>
      `“${text}” is no known licence. Write for example CC0 or CC BY 4.0, or the address of the licence.`,
    contact: (text: string) => `“${text}” is no e-mail address. Write for example opendata@exempel.se.`,
  },
} as const;
