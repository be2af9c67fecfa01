// @ts-check
/**
 * The content of a catalogue as RDF: what the writers of RDF share. The names come from the JSON-LD context of
 * the profile, and so does what kind of value each property has.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {import('./catalogue.mjs').Value} Value
 *
 * @typedef {{ '@id': string, '@type'?: string, '@container'?: string }} ContextTerm
 *
 * @typedef {object} Node a subject, with names such as `dcat:Dataset`
 * @property {string} [id] its IRI; a blank node has none
 * @property {string} type
 * @property {{ name: string, objects: RdfObject[] }[]} properties
 *
 * @typedef {{ value: string, language?: string, datatype?: string }} Literal
 * @typedef {string | Literal | Node} RdfObject an IRI, a literal or a blank node with what is said of it
 */

const { '@context': context } = JSON.parse(
  readFileSync(new URL('../schemas/3.0.1/context.jsonld', import.meta.url), 'utf8'),
);

/** The whole context, for JSON-LD. */
export const CONTEXT = context;

/**
 * Namespaces by prefix.
 * @type {Readonly<Record<string, string>>}
 */
export const PREFIXES = Object.fromEntries(
  Object.entries(context).filter(([, value]) => typeof value === 'string' && /[#/]$/.test(value)),
);

/**
 * The IRI that a name such as `dcat:Dataset` stands for.
 * @param {string} name
 */
export function iriOf(name) {
  const colon = name.indexOf(':');
  return `${PREFIXES[name.slice(0, colon)]}${name.slice(colon + 1)}`;
}

/**
 * The subjects in the order in which a catalogue names them, one at a time. The catalogue lists its datasets, so
 * they are gone through twice.
 * @param {Resource} head
 * @param {Iterable<Resource>} datasets
 * @returns {Generator<Node, void, undefined>}
 */
export function* rdfNodes(head, datasets) {
  const dataset = Array.from(datasets, ({ id }) => id);
  yield* nodesOf({ ...head, dataset });
  for (const each of datasets) yield* nodesOf(each);
}

/**
 * A resource, and those with an IRI that are described inside it.
 * @param {Resource} resource
 * @returns {Node[]}
 */
function nodesOf({ id, class: type, ...values }) {
  /** @type {Node[]} */
  const inside = [];
  const properties = Object.entries(values).map(([key, value]) => {
    /** @type {ContextTerm} */
    const term = context[key];
    return { name: term['@id'], objects: objectsOf(term, value, inside) };
  });
  return [{ ...(id && { id: String(id) }), type: context[String(type)], properties }, ...inside];
}

/**
 * @param {ContextTerm} term
 * @param {Value} value
 * @param {Node[]} inside takes the resources that get a place of their own
 * @returns {RdfObject[]}
 */
function objectsOf(term, value, inside) {
  if (Array.isArray(value)) return value.flatMap((item) => objectsOf(term, item, inside));
  if (typeof value !== 'object') {
    if (term['@type'] === '@id') return [String(value)];
    return [{ value: String(value), ...(term['@type'] && { datatype: term['@type'] }) }];
  }
  if (term['@container'] === '@language') {
    return Object.entries(value).flatMap(([language, texts]) =>
      [texts].flat().map((text) => ({ value: String(text), language })),
    );
  }
  const [node, ...others] = nodesOf(value);
  inside.push(...(node.id ? [node] : []), ...others);
  return [node.id ?? node];
}
