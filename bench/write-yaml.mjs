// @ts-check
/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {import('./catalogue.mjs').Value} Value
 */

/**
 * Writes the catalogue as people write YAML: blocks for resources, one line for a list of words or addresses.
 * @param {Resource} head
 * @param {Iterable<Resource>} datasets
 * @returns {Generator<string, void, undefined>}
 */
export function* writeYaml(head, datasets) {
  yield `${mapping(head, '')}dataset:\n`;
  for (const dataset of datasets) yield item(dataset, '  ');
}

/**
 * @param {Resource} resource
 * @param {string} indent
 */
function mapping(resource, indent) {
  let text = '';
  for (const [key, value] of Object.entries(resource)) text += `${indent}${key}:${after(value, indent)}`;
  return text;
}

/**
 * What follows a key.
 * @param {Value} value
 * @param {string} indent
 * @returns {string}
 */
function after(value, indent) {
  const deeper = `${indent}  `;
  if (!Array.isArray(value))
    return typeof value === 'object' ? `\n${mapping(value, deeper)}` : ` ${scalar(value)}\n`;
  if (value.some((entry) => typeof entry === 'object')) {
    return `\n${value.map((entry) => item(entry, deeper)).join('')}`;
  }
  return ` [${value.map((entry) => scalar(entry, true)).join(', ')}]\n`;
}

/**
 * One entry of a block list.
 * @param {Value} value
 * @param {string} indent
 * @returns {string}
 */
function item(value, indent) {
  if (typeof value !== 'object' || Array.isArray(value)) return `${indent}-${after(value, indent)}`;
  const deeper = `${indent}  `;
  return `${indent}- ${mapping(value, deeper).slice(deeper.length)}`;
}

/** What YAML would take for something other than text, or for the end of the text. */
const NEEDS_QUOTES = /^$|^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$|^(true|false|null|~|[\d.+-]+)$/i;

/**
 * @param {Value} value
 * @param {boolean} [inList] in a list between square brackets, a few more characters mean something
 */
function scalar(value, inList = false) {
  if (typeof value !== 'string') return String(value);
  const date = /^\d{4}-\d\d-\d\d$/.test(value);
  const quotes = !date && (NEEDS_QUOTES.test(value) || (inList && /[,[\]{}]/.test(value)));
  return quotes ? `'${value.replaceAll("'", "''")}'` : value;
}
