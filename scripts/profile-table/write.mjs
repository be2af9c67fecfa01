// @ts-check
/** Writes resources in each format as plainly as it goes, faults and all: the project's own writers would mend them. */
import { rangeOf } from './values.mjs';

/** @typedef {import('./values.mjs').Value} Value */
/** @typedef {import('./values.mjs').Resource} Resource */
/** @typedef {readonly Resource[]} Resources */

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** @param {string} text */
const quoted = (text) => JSON.stringify(text);

/** @param {Value} value */
function term(value) {
  if ('iri' in value) return `<${value.iri}>`;
  if ('blank' in value) return '[]';
  if (value.language !== undefined) return `${quoted(value.text)}@${value.language}`;
  return quoted(value.text) + (value.datatype === undefined ? '' : `^^<${value.datatype}>`);
}

/** @param {Resource} resource @returns {readonly (readonly [string, Value])[]} */
function statements({ type, properties }) {
  return [
    [rdfType, { iri: type.iri }],
    ...properties.flatMap(([{ iri }, values]) => values.map((value) => /** @type {const} */ ([iri, value]))),
  ];
}

/**
 * A file in parts: what stands about each resource, empty where the format cannot say it.
 *
 * @typedef {{ head: string, parts: readonly string[], between: string, tail: string }} Parts
 */

/** @param {Resource} resource */
function inTurtle(resource) {
  const lines = statements(resource).map(([iri, value]) => `  <${iri}> ${term(value)}`);
  return `<${resource.id}>\n${lines.join(' ;\n')} .\n`;
}

let blanks = 0;

/** @param {Resource} resource */
function inNTriples(resource) {
  return statements(resource)
    .map(([iri, value]) => {
      const object = 'blank' in value ? `_:tom${blanks++}` : term(value);
      return `<${resource.id}> <${iri}> ${object} .\n`;
    })
    .join('');
}

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\t', '&#9;');

/** @param {Resource} resource */
function inRdfXml(resource) {
  const lines = statements(resource).map(([iri, value]) => `  ${element(iri, value)}\n`);
  return `<rdf:Description rdf:about="${escaped(resource.id)}">\n${lines.join('')}</rdf:Description>\n`;
}

/** @param {string} iri @param {Value} value */
function element(iri, value) {
  const [, namespace = '', name = ''] = /^(.*[#/])([^#/]+)$/.exec(iri) ?? [];
  const start = `<p:${name} xmlns:p="${namespace}"`;
  if ('iri' in value) return `${start} rdf:resource="${escaped(value.iri)}"/>`;
  if ('blank' in value) return `${start}><rdf:Description/></p:${name}>`;
  const language = value.language === undefined ? '' : ` xml:lang="${escaped(value.language)}"`;
  const datatype = value.datatype === undefined ? '' : ` rdf:datatype="${value.datatype}"`;
  return `${start}${language}${datatype}>${escaped(value.text)}</p:${name}>`;
}

/** @param {Resource} resource */
function inJsonLd(resource) {
  /** @type {Record<string, unknown>} */
  const node = { '@id': resource.id, '@type': [resource.type.iri] };
  for (const [{ iri }, values] of resource.properties) node[iri] = values.map(jsonldValue);
  return JSON.stringify(node, undefined, 1);
}

/** @param {Value} value */
function jsonldValue(value) {
  if ('iri' in value) return { '@id': value.iri };
  if ('blank' in value) return {};
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language === undefined ? {} : { '@language': language }),
    ...(datatype === undefined ? {} : { '@type': datatype }),
  };
}

/**
 * The resource as people write it in a tree; undefined where a tree has no way to say the same: texts carry no datatype
 * there, a text in the place of an address is an address or a code, and an address in the place of a text is a text.
 *
 * @param {Resource} resource
 */
function tree({ id, type, properties }) {
  /** @type {Record<string, unknown>} */
  const data = { class: type.key, id };
  for (const [property, values] of properties) {
    const items = values.map((value) => treeValue(property, value));
    if (items.includes(undefined)) return undefined;
    data[property.key] = property.kind === 'text' ? together(items) : items.length === 1 ? items[0] : items;
  }
  return data;
}

/** @param {import('./profile.mjs').Property} property @param {Value} value */
function treeValue(property, value) {
  const isAddress = property.kind === 'iri' || property.kind === 'resource';
  // An object in the place of a resource is a description of it.
  if ('blank' in value) return isAddress && rangeOf(property) === undefined ? {} : undefined;
  if ('iri' in value) return isAddress ? value.iri : { id: value.iri };
  if (isAddress) return undefined;
  const { text, language, datatype } = value;
  if (property.kind === 'text') return datatype === undefined ? { [language ?? '']: text } : undefined;
  if (language !== undefined) return { [language]: text };
  // A tree gives a value the datatype of its form, and understands more forms of a point of time.
  const isOwn =
    datatype === undefined ? ['literal', 'string'].includes(property.kind) : property.kind !== 'string';
  return isOwn && !/#(?:token|dateTime)$/.test(datatype ?? '') ? text : undefined;
}

/** The texts of a property in one map of languages, or as they stand. @param {readonly any[]} items */
function together(items) {
  const [first] = items;
  if (items.length === 1 && '' in first) return first[''];
  return 'id' in first ? first : Object.assign({}, ...items);
}

/** JSON is YAML, but what people write looks otherwise. @param {Record<string, unknown>} data */
function inYaml(data) {
  return Object.entries(data)
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${quoted(key)}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** @param {readonly string[]} cells */
const csvLine = (cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\n`;

/** A table with a column for each property and language. @param {Resources} resources @returns {Parts} */
function csv(resources) {
  const rows = resources.map(row);
  const columns = [...new Set(rows.flatMap((cells) => [...(cells?.keys() ?? [])]))];
  const parts = rows.map((cells) => (cells ? csvLine(columns.map((name) => cells.get(name) ?? '')) : ''));
  return { head: csvLine(columns), parts, between: '', tail: '' };
}

/** Whether a cell may hold several values of a property. @param {import('./profile.mjs').Property} property */
function isListed(property) {
  const isAddress = property.kind === 'iri' || property.kind === 'resource';
  const whole = ['Location', 'Address', 'ProvenanceStatement', 'Offer'];
  return isAddress ? !whole.includes(rangeOf(property)?.key ?? '') : property.max !== 1;
}

/** @param {Resource} resource */
function row(resource) {
  const data = tree(resource);
  if (data === undefined) return undefined;
  const { type } = resource;
  /** @type {Map<string, string>} */
  const cells = new Map();
  for (const [key, value] of Object.entries(data)) {
    const property = type.properties.find((one) => one.key === key);
    if (typeof value === 'string') cells.set(key, value);
    else if (Array.isArray(value)) {
      // A separator in a single text, or in a whole that a text may stand for, is a part of it.
      if (property && !isListed(property)) return undefined;
      cells.set(key, value.join('|'));
    } else if (value !== null && typeof value === 'object') {
      // A heading names a language that is known; another one is a heading that is not.
      const tags = Object.keys(value);
      if (
        property?.kind !== 'text' ||
        tags.some((tag) => tag === 'id' || !/^[a-z]{2}(?:-[A-Z]{2})?$/.test(tag))
      )
        return undefined;
      for (const [tag, text] of Object.entries(value)) cells.set(`${key} (${tag})`, String(text));
    }
  }
  return cells;
}

/** @type {(each: (resource: Resource) => string) => (resources: Resources) => Parts} */
const plain = (each) => (resources) => ({ head: '', parts: resources.map(each), between: '', tail: '' });

/** @type {(each: (data: any) => string) => (resource: Resource) => string} */
const ofTree = (each) => (resource) => {
  const data = tree(resource);
  return data === undefined ? '' : each(data);
};

/** @type {(each: (resource: Resource) => string) => (resources: Resources) => Parts} */
const inArray = (each) => (resources) => ({
  head: '[\n',
  parts: resources.map(each),
  between: ',\n',
  tail: '\n]\n',
});

/** The writers, by the name of the format. */
const writers = {
  turtle: plain(inTurtle),
  ntriples: plain(inNTriples),
  rdfxml: (/** @type {Resources} */ resources) => ({
    ...plain(inRdfXml)(resources),
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n',
    tail: '</rdf:RDF>\n',
  }),
  jsonld: inArray(inJsonLd),
  yaml: plain(ofTree(inYaml)),
  json: inArray(ofTree((data) => JSON.stringify(data, undefined, 1))),
  csv,
};

/** A file about resources, and where each stands in it; nowhere if the format cannot say it. @param {Resources} resources @param {keyof typeof writers} format */
export function write(resources, format) {
  const { head, parts, between, tail } = writers[format](resources);
  let text = head;
  const spans = parts.map((part) => {
    if (part === '') return undefined;
    if (text !== head) text += between;
    const start = text.length;
    text += part;
    return { start, end: text.length };
  });
  return { text: text + tail, spans };
}

export const endings = {
  turtle: 'ttl',
  ntriples: 'nt',
  rdfxml: 'rdf',
  jsonld: 'jsonld',
  yaml: 'yaml',
  json: 'json',
  csv: 'csv',
};
