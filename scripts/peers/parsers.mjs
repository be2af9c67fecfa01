// @ts-check
/**
 * The parsers of metakoll, bundled for scripts: they are no part of the library, which gives out documents and not
 * statements.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const core = fileURLToPath(new URL('../../src/core/', import.meta.url));

const entry = `
  export { parseNTriples } from '${core}formats/ntriples/read.ts';
  export { parseRdfXml } from '${core}formats/rdfxml/read.ts';
  export { checkWellFormedness } from '${core}formats/rdfxml/well-formed.ts';
  export { Graph } from '${core}formats/shared/graph/graph.ts';
  export { parseTurtle } from '${core}formats/turtle/read.ts';
`;

/** @typedef {'turtle' | 'ntriples' | 'rdfxml'} GraphFormat */

/**
 * @typedef {object} Parsed
 * @property {readonly string[]} faults what is wrong with the text, by the names of causes and rules
 * @property {string} statements what it says, as N-Triples
 */

/**
 * Bundles the parsers and gives a function that parses a text.
 * @returns {Promise<(format: GraphFormat, text: string) => Parsed>}
 */
export async function loadParsers() {
  const folder = mkdtempSync(join(tmpdir(), 'metakoll-parsers-'));
  try {
    writeFileSync(join(folder, 'entry.ts'), entry);
    const bundle = await rolldown({ input: join(folder, 'entry.ts'), platform: 'node', logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
    const file = join(folder, 'parsers.mjs');
    writeFileSync(file, output[0].code);
    return parserOf(await import(pathToFileURL(file).href));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {any} parsers
 * @returns {(format: GraphFormat, text: string) => Parsed}
 */
function parserOf({ Graph, parseTurtle, parseNTriples, parseRdfXml, checkWellFormedness }) {
  const parse = { turtle: parseTurtle, ntriples: parseNTriples, rdfxml: parseRdfXml };
  return (format, text) => {
    const graph = new Graph(text.length);
    /** @type {string[]} */
    const faults = [];
    parse[format](text, graph, (/** @type {{ cause: string }} */ { cause }) => faults.push(cause));
    if (format === 'rdfxml') for (const { cause } of checkWellFormedness(text).faults) faults.push(cause);
    for (const { rule } of graph.faults) faults.push(rule);
    return { faults, statements: statementsOf(graph) };
  };
}

/** @param {any} graph */
function statementsOf(graph) {
  let text = '';
  for (const subject of graph.subjects.values())
    for (const at of graph.statementsOf(subject))
      text += `${term(subject.id)} ${term(graph.predicateOf(at))} ${term(graph.objectOf(at))} .\n`;
  return text;
}

/** @param {string | { value: string, language?: string, datatype?: string }} object */
function term(object) {
  if (typeof object === 'string') return object.startsWith('_:') ? object : `<${escaped(object)}>`;
  const text = `"${object.value.replace(/["\\\n\r]/g, (sign) => escapes[sign] ?? sign)}"`;
  if (object.language !== undefined) return `${text}@${object.language}`;
  return object.datatype === undefined ? text : `${text}^^<${escaped(object.datatype)}>`;
}

/** @type {Readonly<Record<string, string>>} */
const escapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** @param {string} iri */
function escaped(iri) {
  return iri.replace(
    /[\0-\x20<>"{}|^`\\]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
