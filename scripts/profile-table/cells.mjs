// @ts-check
/** The cells of the table: what can be wrong with each property of each class, and what may stand there. */
import { codesOf } from './profile.mjs';
import { baseId, classes, conforming, needed, rangeOf, xsd } from './values.mjs';

/** @typedef {import('./profile.mjs').Property} Property */
/** @typedef {import('./values.mjs').Value} Value */

/**
 * A resource that has one thing wrong, or nothing.
 *
 * @typedef {object} Cell
 * @property {string} id The address of the resource.
 * @property {Property} property
 * @property {string} fault What is wrong, or `conforming`.
 * @property {string} variant Which of several faults of the kind.
 * @property {readonly Value[]} values
 * @property {import('./values.mjs').Resource} resource
 */

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const highValue = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

/** @type {(text: string, datatype?: string) => Value} */
const typed = (text, datatype) => (datatype === undefined ? { text } : { text, datatype });

/** Texts that are no value of their kind, with the datatype that they claim. @type {Readonly<Record<string, readonly Value[]>>} */
const ill = {
  date: [
    typed('2024-13-01', `${xsd}date`),
    typed('i somras', `${xsd}date`),
    typed('2024-03-01 10:00', `${xsd}dateTime`),
    typed('24', `${xsd}gYear`),
  ],
  duration: [typed('en dag', `${xsd}duration`), typed('1D', `${xsd}duration`)],
  decimal: [typed('1,5', `${xsd}decimal`), typed('en meter', `${xsd}decimal`)],
  integer: [typed('2,4 MB', `${xsd}nonNegativeInteger`), typed('-5', `${xsd}nonNegativeInteger`)],
  wkt: [typed('14.0 62.9', 'http://www.opengis.net/ont/geosparql#wktLiteral')],
};

const isTyped = (/** @type {Property} */ { kind }) => kind in ill;
const isText = (/** @type {Property} */ { kind }) => ['text', 'literal', 'string'].includes(kind);
const isAddress = (/** @type {Property} */ { kind }) => kind === 'iri' || kind === 'resource';

/**
 * The faults: what each puts in the place of a property, by variant; nothing where it does not apply.
 *
 * @type {Readonly<Record<string, (property: Property) => Readonly<Record<string, readonly Value[]>>>>}
 */
export const faults = {
  missing: ({ level }) => (level === 'optional' ? {} : { absent: [] }),
  'too many': (property) =>
    property.max === 1 ? { two: [conforming(property), conforming(property, 1)] } : {},
  'node kind': (property) => {
    if (!isAddress(property)) return { address: [{ iri: 'https://data.exempel.se/annat' }] };
    const good = conforming(property);
    return {
      word: [{ text: 'Badplatser' }],
      ...('iri' in good ? { 'address as text': [{ text: good.iri }] } : {}),
    };
  },
  'blank node': () => ({ blank: [{ blank: true }] }),
  'language tag': (property) => {
    const good = conforming(property);
    if (!('text' in good)) return {};
    if (property.kind === 'text')
      return {
        none: [{ text: good.text }],
        'ill-formed': [{ text: good.text, language: 'sv_SE' }],
        word: [{ text: good.text, language: 'svenskaspraket' }],
      };
    return property.nodetypes.includes('LITERAL') ? {} : { tagged: [{ text: good.text, language: 'sv' }] };
  },
  datatype: (property) => {
    const good = conforming(property);
    if (!('text' in good) || property.nodetypes.includes('LITERAL')) return {};
    if (property.kind === 'text')
      return { html: [typed(good.text, `${rdf}HTML`)], number: [typed('17', `${xsd}integer`)] };
    if (property.kind === 'string') return { number: [typed('17', `${xsd}integer`)] };
    return { none: [{ text: good.text }], other: [typed(good.text, `${xsd}token`)] };
  },
  'lexical form': (property) => {
    if (isTyped(property))
      return Object.fromEntries((ill[property.kind] ?? []).map((value, index) => [String(index), [value]]));
    if (property.shape === 'mediaType') return { word: [{ text: 'kartfil' }] };
    if (!isAddress(property)) return {};
    // No name of a resource: in a table the title of another row refers to it.
    return {
      relative: [{ iri: 'data/badplatser' }],
      space: [{ iri: 'https://data.exempel.se/bad platser' }],
    };
  },
  'code list': (property) => {
    const [first] = property.open ? [] : property.codelists.flatMap(codesOf);
    return first === undefined
      ? {}
      : { unknown: [{ iri: 'https://data.exempel.se/kod/annan' }], misspelt: [{ iri: `${first}X` }] };
  },
  pattern: (property) => {
    if (/^email/.test(property.shape))
      return { web: [{ iri: 'https://data.exempel.se/e-post' }], half: [{ iri: 'mailto:oppnadata' }] };
    if (property.shape === 'telIri')
      return { web: [{ iri: 'https://data.exempel.se/tel' }], words: [{ iri: 'tel:kontaktcenter' }] };
    if (/^http/.test(property.shape))
      return { urn: [{ iri: 'urn:exempel:1' }], ftp: [{ iri: 'ftp://filer.exempel.se/badplatser' }] };
    const isListed = property.codelists.some((id) => codesOf(id).length > 0);
    return property.patterns.length > 0 && isAddress(property) && !isListed
      ? { urn: [{ iri: 'urn:exempel:1' }] }
      : {};
  },
  'empty text': (property) => {
    if (!isText(property) || property.level === 'optional') return {};
    const language = property.kind === 'text' ? { language: 'sv' } : {};
    return { empty: [{ text: '', ...language }], 'white space': [{ text: ' \t', ...language }] };
  },
  'wrong class': (property) => {
    const range = rangeOf(property);
    if (!range) return {};
    return { other: [{ iri: baseId(range.key === 'Offer' ? 'Checksum' : 'Offer') ?? '' }] };
  },
};

/** Values that may stand in a property. @param {Property} property @returns {Readonly<Record<string, readonly Value[]>>} */
function allowed(property) {
  const good = conforming(property);
  const other = conforming(property, 1);
  const isOnly = !property.open && property.codelists.flatMap(codesOf).length === 1;
  const more = property.max === 1 ? (isOnly ? {} : { other: [other] }) : { several: [good, other] };
  if (property.kind === 'date')
    return {
      date: [good],
      time: [typed('2024-03-01T10:00:00+01:00', `${xsd}dateTime`)],
      year: [typed('2024', `${xsd}gYear`)],
    };
  if (property.kind === 'text' && 'text' in good)
    return { two: [good, other], region: [{ ...good, language: 'sv-SE' }, other] };
  if (property.kind === 'literal' && 'text' in good)
    return { one: [good], tagged: [{ text: good.text, language: 'sv' }], ...more };
  if (property.kind === 'string' && property.max !== 1 && 'text' in other)
    return { one: [good], several: [other, { text: `${other.text} 2` }] };
  // A high-value category has its more precise one beside it.
  if (property.key === 'hvdCategory') return more;
  return { one: [good], ...more };
}

/** @param {Property} property @param {string} fault @param {string} variant @param {readonly Value[]} values @returns {Cell} */
function cell(property, fault, variant, values) {
  const type = classes.find(({ key }) => key === property.class);
  if (!type) throw new Error(`no class ${property.class}`);
  const name = [property.class, property.key, fault, variant].join('-').replace(/[^\w-]/g, '_');
  const id = `https://data.exempel.se/ruta/${name.toLowerCase()}`;
  const legislation = type.properties.find(({ key }) => key === 'applicableLegislation');
  const condition = property.condition && legislation ? [[legislation, [{ iri: highValue }]]] : [];
  const own = values.length === 0 ? [] : [[property, values]];
  const properties = /** @type {any} */ ([...needed(type, property.key), ...condition, ...own]);
  return { id, property, fault, variant, values, resource: { id, type, properties } };
}

/** All cells with a fault. */
export function violations() {
  return classes.flatMap(({ properties }) =>
    properties
      .filter(({ deprecated }) => !deprecated)
      .flatMap((property) =>
        Object.entries(faults).flatMap(([fault, make]) =>
          Object.entries(make(property)).map(([variant, values]) => cell(property, fault, variant, values)),
        ),
      ),
  );
}

/** All cells without a fault. */
export function conformings() {
  return classes.flatMap(({ properties }) =>
    properties
      .filter(({ deprecated }) => !deprecated)
      .flatMap((property) =>
        Object.entries(allowed(property)).map(([variant, values]) =>
          cell(property, 'conforming', variant, values),
        ),
      ),
  );
}
