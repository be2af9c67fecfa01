import { meantTag } from '../languages/tags.js';
import { isBlank } from '../model/canonical.js';
import type { ProfileProperty, Texts } from '../model/profile.js';
import { codeByName } from '../profile/codelists.js';
import { expandPrefix, ownDatatypes } from '../profile/jsonld-context.js';
import { lexicalForms } from '../profile/lexical-forms.js';
import { canonicalLicence } from '../profile/licences.js';
import { canonicalOrganisationIri, organisationIri } from '../profile/organisation-number.js';
import { rangeOf } from '../profile/profile.js';
import { vocabulary } from '../profile/vocabularies.js';
import { encodeIri, iriFault, isAbsoluteIri, resolveIri } from '../source/iri.js';
import { type Literal, literal, rdfs, type Term, xsd } from './terms.js';

/** Where a value stands. */
export interface Spot {
  /** IRI of the property; `@id` for the identifier of a resource (`@agent`, `@license`), `@key` for a property itself. */
  readonly predicate: string;
  readonly property: ProfileProperty | undefined;
  /** What relative references are relative to, where that is known. */
  readonly base: string | undefined;
}

/** One thing that is written differently from how it came: for people, and as a function on a value. */
export interface ValueNormalization {
  readonly code: string;
  readonly what: Texts;
  readonly apply: (value: Term, spot: Spot) => Term;
}

const license = 'http://purl.org/dc/terms/license';

/** A normalization of everything that is written as an IRI. */
function ofIris(code: string, what: Texts, apply: (iri: string, spot: Spot) => string): ValueNormalization {
  return {
    code,
    what,
    apply: (value, spot) => (typeof value === 'string' && !isBlank(value) ? apply(value, spot) : value),
  };
}

/** A normalization of literals in properties of the profile. */
function ofLiterals(
  code: string,
  what: Texts,
  apply: (value: Literal, property: ProfileProperty) => Term,
): ValueNormalization {
  return {
    code,
    what,
    apply: (value, { property }) => (typeof value !== 'string' && property ? apply(value, property) : value),
  };
}

/** Every normalization of a single value, in the order in which they are applied. */
export const valueNormalizations: readonly ValueNormalization[] = [
  ofIris(
    'iri-trimmed',
    {
      sv: 'Blanktecken före och efter en adress tas bort.',
      en: 'White space before and after an IRI is removed.',
    },
    (iri) => iri.trim(),
  ),
  ofLiterals(
    'code-named',
    {
      sv: 'En kod eller benämning ur profilens listor blir listans eget värde: PUBLIC, CSV, Miljö.',
      en: "A code or label from the profile's lists becomes the list's own value: PUBLIC, CSV, Environment.",
    },
    (value, property) => {
      if (!property.codelists || value.datatype !== undefined) return value;
      if (/^[a-z][a-z0-9+.-]*:|^[\w.+-]+\/[\w.+-]+/i.test(value.value.trim())) return value;
      const code = codeByName(property, value.value);
      if (code === undefined) return value;
      return isReference(property) ? code : literal(code);
    },
  ),
  ofLiterals(
    'iri-from-text',
    {
      sv: 'En fullständig adress som står som text där profilen vill ha en adress blir en adress.',
      en: 'A complete address that stands as text where the profile wants an IRI becomes an IRI.',
    },
    (value, property) => {
      const text = value.value.trim();
      const isAddress = isAbsoluteIri(text) && /^(?:https?|ftps?|mailto|tel|urn):/i.test(text);
      return isReference(property) && isAddress ? text : value;
    },
  ),
  {
    code: 'email-address',
    what: {
      sv: 'En e-postadress börjar med mailto: i små bokstäver och har inga blanktecken.',
      en: 'An e-mail address begins with mailto: in small letters and has no spaces.',
    },
    apply: (value, { property }) => {
      const text = typeof value === 'string' ? value : value.value;
      if (typeof value === 'string' && /^mailto:/i.test(text))
        return `mailto:${text.slice(7).replace(/\s|%20/g, '')}`;
      if (!property?.shape.startsWith('emailIri') || !looksLikeEmail(text.trim())) return value;
      return `mailto:${text.trim()}`;
    },
  },
  {
    code: 'telephone-number',
    what: {
      sv: 'Ett telefonnummer börjar med tel: i små bokstäver och har inga blanktecken.',
      en: 'A telephone number begins with tel: in small letters and has no spaces.',
    },
    apply: (value, { property }) => {
      const text = typeof value === 'string' ? value : value.value;
      if (typeof value === 'string' && /^tel:/i.test(text))
        return `tel:${text.slice(4).replace(/\s|%20/g, '')}`;
      if (property?.shape !== 'telIri' || !/^\s*\+?\(?\d[\d\s()-]{4,}$/.test(text)) return value;
      return `tel:${text.replace(/[\s()-]/g, '')}`;
    },
  },
  {
    code: 'organisation-number',
    what: {
      sv: 'Ett organisationsnummer som anger en utgivare eller någon annan aktör blir portalens adress för organisationen.',
      en: "An organisation number that names a publisher or another agent becomes the portal's IRI of the organisation.",
    },
    apply: (value, { predicate, property }) => {
      if (predicate !== '@agent' && !isOfAgents(property)) return value;
      return organisationIri(typeof value === 'string' ? value : value.value) ?? value;
    },
  },
  ofIris(
    'iri-with-base',
    {
      sv: 'En adress utan början görs fullständig, om det anges vad den utgår från.',
      en: 'A relative address is made complete where it is said what it is relative to.',
    },
    (iri, { base, property, predicate }) => {
      if (base === undefined || property?.codelists || predicate === '@key') return iri;
      return /[\s\\]/.test(iri) || /^[a-z]:/i.test(iri) ? iri : resolveIri(iri, base);
    },
  ),
  ofIris(
    'iri-prefix',
    {
      sv: 'En adress med något av de vanliga prefixen (dcat:, foaf:) skrivs ut.',
      en: 'An IRI with one of the customary prefixes (dcat:, foaf:) is written in full.',
    },
    (iri) => expandPrefix(iri),
  ),
  ofIris(
    'iri-characters',
    {
      sv: 'Tecken som inte får stå i en adress, till exempel mellanslag, kodas med procenttecken.',
      en: 'Characters that an IRI must not hold, such as spaces, are percent-encoded.',
    },
    (iri) => {
      const fault = iriFault(iri);
      const encoded = fault === 'character' || fault === 'percent' ? encodeIri(iri) : iri;
      return /\s/.test(encoded) && fault !== 'relative' && fault !== 'empty'
        ? encoded.replace(/\s/g, (space) => encodeURIComponent(space))
        : encoded;
    },
  ),
  ofIris(
    'organisation-iri',
    {
      sv: 'Portalens adress för en organisation skrivs http://dataportal.se/organisation/SE och tio siffror.',
      en: "The portal's IRI of an organisation is http://dataportal.se/organisation/SE and ten digits.",
    },
    (iri) => canonicalOrganisationIri(iri) ?? iri,
  ),
  ofIris(
    'license-creative-commons',
    {
      sv: 'En licens från Creative Commons anges som profilen gör: http, utan www, utan deed eller legalcode och med snedstreck sist.',
      en: 'A Creative Commons licence is named as in the profile: http, no www, no deed or legalcode, and a slash at the end.',
    },
    (iri, { predicate }) =>
      predicate === license || predicate === '@license' ? (canonicalLicence(iri) ?? iri) : iri,
  ),
  ofIris(
    'code-migrated',
    {
      sv: 'Ett värde ur en lista som har bytts ut blir motsvarande värde i den nya listan.',
      en: 'A value of a list that has been replaced becomes the corresponding value of the new list.',
    },
    (iri, { property }) => {
      for (const id of property?.codelists ?? []) {
        const { migrations } = vocabulary(id);
        if (migrations && Object.hasOwn(migrations, iri)) return migrations[iri]!;
      }
      return iri;
    },
  ),
  {
    code: 'language-tag',
    what: {
      sv: 'Språkkoder skrivs som brukligt: sv, sv-SE, zh-Hant.',
      en: 'Language tags are written in the customary way: sv, sv-SE, zh-Hant.',
    },
    apply: (value) => {
      if (typeof value === 'string' || value.language === undefined) return value;
      const language = canonicalTag(value.language);
      return language === value.language ? value : { ...value, language };
    },
  },
  ofLiterals(
    'datatype-of-kind',
    {
      sv: 'Datum, tal, tider och former får den datatyp som profilen anger, när värdet är skrivet så.',
      en: 'Dates, numbers, durations and shapes get the datatype of the profile, where the value is written like one.',
    },
    (value, property) => withDatatype(value, property),
  ),
];

/** Applies every normalization to a value. */
export function normaliseValue(value: Term, spot: Spot): Term {
  let result = value;
  for (const { apply } of valueNormalizations) result = apply(result, spot);
  return result;
}

function isOfAgents(property: ProfileProperty | undefined): boolean {
  return property?.kind === 'resource' && rangeOf(property).some(({ key }) => key === 'Agent');
}

function isReference({ kind }: ProfileProperty): boolean {
  return kind === 'iri' || kind === 'resource';
}

/** Whether a tag has the form of one; whether the language exists is another matter. */
export function isTagWellFormed(tag: string): boolean {
  return /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag);
}

function canonicalTag(tag: string): string {
  const trimmed = tag.trim();
  if (!isTagWellFormed(trimmed)) {
    const hyphened = trimmed.replaceAll('_', '-');
    return isTagWellFormed(hyphened) ? canonicalTag(hyphened) : (meantTag(trimmed) ?? tag);
  }
  let inExtension = false;
  return trimmed
    .toLowerCase()
    .split('-')
    .map((part, index) => {
      if (index === 0 || inExtension) return part;
      if (part.length === 1) inExtension = true;
      if (part.length === 4 && /^[a-z]/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1);
      return part.length === 2 ? part.toUpperCase() : part;
    })
    .join('-');
}

const numbers = [
  'decimal',
  'integer',
  'double',
  'float',
  'int',
  'long',
  'short',
  'nonNegativeInteger',
  'positiveInteger',
  'unsignedLong',
  'unsignedInt',
];
const isNumber = (datatype: string) =>
  datatype.startsWith(xsd) && numbers.includes(datatype.slice(xsd.length));
const isDate = (datatype: string) => [`${xsd}date`, `${xsd}dateTime`, `${xsd}gYear`].includes(datatype);

function withDatatype(value: Literal, property: ProfileProperty): Literal {
  const { kind } = property;
  const { language } = value;
  const datatype =
    value.datatype === `${rdfs}Literal` || value.datatype === `${xsd}string` ? undefined : value.datatype;
  const bare = datatype === value.datatype ? value : literal(value.value, language, datatype);
  const own = ownDatatypes[kind];
  if (own === undefined || language !== undefined) return bare;
  const text = value.value.trim();
  if (kind === 'date') {
    if (datatype !== undefined && !isDate(datatype)) return bare;
    const fitting = dateTypeOf(text);
    return fitting === undefined ? bare : literal(text, undefined, fitting);
  }
  if (kind === 'integer') {
    const whole = /^(\d+)(?:\.0+)?$/.exec(text)?.[1];
    return whole !== undefined && (datatype === undefined || isNumber(datatype))
      ? literal(whole, undefined, own)
      : bare;
  }
  const mayChange =
    datatype === undefined ||
    datatype === own ||
    (kind === 'decimal' && isNumber(datatype)) ||
    (kind === 'wkt' && /wkt/i.test(datatype));
  return mayChange && lexicalForms[formatOf[kind] ?? '']?.(text) ? literal(text, undefined, own) : bare;
}

const formatOf: Readonly<Record<string, string>> = { duration: 'duration', decimal: 'decimal', wkt: 'wkt' };

function dateTypeOf(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return `${xsd}gYear`;
  if (lexicalForms['date']!(text)) return `${xsd}date`;
  return lexicalForms['date-time']!(text) ? `${xsd}dateTime` : undefined;
}

/** Whether a text looks like an e-mail address without `mailto:`. */
function looksLikeEmail(text: string): boolean {
  const [, domain] = /^[^\s@:/]+@([^\s@:/]+)$/.exec(text) ?? [];
  return domain?.slice(1, -1).includes('.') ?? false;
}
