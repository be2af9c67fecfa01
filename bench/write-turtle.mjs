// @ts-check
import { PREFIXES, rdfNodes } from './rdf.mjs';

/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {import('./rdf.mjs').Node} Node
 * @typedef {import('./rdf.mjs').RdfObject} RdfObject
 */

/**
 * Writes the catalogue as Turtle for people: prefixes, one property a line, blank nodes where they are used.
 * @param {Resource} head
 * @param {Iterable<Resource>} datasets
 * @returns {Generator<string, void, undefined>}
 */
export function* writeTurtle(head, datasets) {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${namespace}> .\n`;
  for (const node of rdfNodes(head, datasets)) yield `\n<${node.id}> ${properties(node, '  ')} .\n`;
}

/**
 * @param {Node} node
 * @param {string} indent
 */
function properties(node, indent) {
  const lines = node.properties.map(({ name, objects }) => {
    const terms = objects.map((object) => term(object, indent));
    // A long list has a line for each.
    return `${name} ${terms.join(terms.join().length < 100 ? ', ' : `,\n${indent}  `)}`;
  });
  return [`a ${node.type}`, ...lines].join(` ;\n${indent}`);
}

/**
 * @param {RdfObject} object
 * @param {string} indent
 * @returns {string}
 */
function term(object, indent) {
  if (typeof object === 'string') return `<${object}>`;
  if ('properties' in object) return `[ ${properties(object, `${indent}  `)} ]`;
  const text = JSON.stringify(object.value); // escapes what Turtle does, in the same way
  if (object.language) return `${text}@${object.language}`;
  return object.datatype ? `${text}^^${object.datatype}` : text;
}
