// @ts-check
/**
 * Runs the W3C's test suites of RDF/XML, Turtle and N-Triples against the parsers of metakoll. The suites are no part of the
 * project: check out https://github.com/w3c/rdf-tests and give its folder of RDF 1.1.
 *
 *   node scripts/check-w3c-suites.mjs ../rdf-tests/rdf/rdf11
 *
 * The exit code is 0 when no test fails but those of the list below, and all of those do; 1 when not; 2 when the job cannot be
 * done. A text that is to be refused has to be told of; a text that is right has to be read without a word on its syntax, and to
 * the statements that the suite gives.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import { loadParsers } from './peers/parsers.mjs';

/** Tests that fail, and why that is right here, or is to be borne. */
/** @type {Readonly<Record<string, string>>} */
const accepted = {
  'rdf-turtle/turtle-syntax-bad-struct-01':
    'Braces around statements make it TriG, which is read in files of Turtle as well.',
  'rdf-xml/rdf-element-not-mandatory-test001':
    'A single element of an unknown vocabulary may be any XML; resources of the profile are read without rdf:RDF.',
  'rdf-xml/xml-canon-test001': 'Markup in a text is kept as it was written; it is no catalogue metadata.',
  'rdf-xml/xml-canon-test002': 'Markup in a text is kept as it was written; it is no catalogue metadata.',
};

const suites = /** @type {const} */ ({
  'rdf-turtle': 'turtle',
  'rdf-n-triples': 'ntriples',
  'rdf-xml': 'rdfxml',
});

const mf = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Faults that speak of a value and not of the syntax: other parsers read them. */
const ofValues = new Set([
  'iri-absolute',
  'iri-empty',
  'rdf-literal-attribute',
  'rdf-attribute-unknown',
  'lang-tag-invalid',
]);

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'rdf-turtle'))) {
  console.error('Give the folder rdf/rdf11 of a checkout of https://github.com/w3c/rdf-tests.');
  process.exit(2);
}

const parse = await loadParsers();
let isRight = true;
/** @type {Set<string>} */
const met = new Set();
for (const [suite, format] of Object.entries(suites)) {
  const tests = testsOf(join(folder, suite));
  let passed = 0;
  for (const test of tests) {
    const name = `${suite}/${test.name}`;
    const fault = await failureOf(test, format);
    if (fault === undefined) passed += 1;
    if ((fault === undefined) !== (accepted[name] === undefined)) {
      isRight = false;
      console.log(fault === undefined ? `${name} passes: take it off the list` : `${name}: ${fault}`);
    }
    if (accepted[name] !== undefined) met.add(name);
  }
  console.log(`${suite}: ${passed} of ${tests.length}`);
}
for (const name of Object.keys(accepted)) {
  if (met.has(name)) continue;
  isRight = false;
  console.log(`${name} is no test of the suites`);
}
process.exitCode = isRight ? 0 : 1;

/**
 * @typedef {object} Test
 * @property {string} name
 * @property {'negative' | 'positive' | 'evaluation'} kind
 * @property {string} action the file to read
 * @property {string} result the file with the statements that it has to give; empty where there is none
 * @property {string} base what addresses in it are relative to
 */

/**
 * @param {string} path
 * @returns {Test[]}
 */
function testsOf(path) {
  const manifest = join(path, 'manifest.ttl');
  const here = pathToFileURL(manifest).href;
  const store = new Store(new Parser({ baseIRI: here }).parse(readFileSync(manifest, 'utf8')));
  const [assumed] = store.getObjects(null, `${mf}assumedTestBase`, null);
  const folderIri = new URL('.', here).href;
  return store.getSubjects(`${mf}action`, null, null).map((subject) => {
    const [type] = store.getObjects(subject, `${rdf}type`, null);
    const [action] = store.getObjects(subject, `${mf}action`, null);
    const [result] = store.getObjects(subject, `${mf}result`, null);
    const typeName = type?.value ?? '';
    const base = assumed?.value ?? folderIri;
    return {
      name: subject.value.replace(/^.*#/, ''),
      kind: typeName.includes('Negative')
        ? 'negative'
        : typeName.includes('Eval')
          ? 'evaluation'
          : 'positive',
      action: action.value,
      result: result?.value ?? '',
      base: action.value.replace(folderIri, base),
    };
  });
}

/**
 * @param {Test} test
 * @param {'turtle' | 'ntriples' | 'rdfxml'} format
 * @returns {Promise<string | undefined>} what went wrong
 */
async function failureOf({ kind, action, result, base }, format) {
  const text = withBase(readFileSync(fileURLToPath(action), 'utf8'), base, format);
  const { faults, statements } = parse(format, text);
  if (kind === 'negative') return faults.length > 0 ? undefined : 'was to be refused';
  const refused = faults.filter((fault) => !ofValues.has(fault));
  if (refused.length > 0) return `refused: ${refused.join(', ')}`;
  if (kind === 'positive' || result === '') return undefined;
  const expected = readFileSync(fileURLToPath(result), 'utf8');
  try {
    return (await canonical(statements)) === (await canonical(expected))
      ? undefined
      : 'gives other statements';
  } catch (error) {
    return `gives statements that cannot be read: ${/** @type {Error} */ (error).message}`;
  }
}

/**
 * The suites say in their manifests what addresses are relative to; a file by itself can say it too.
 * @param {string} text
 * @param {string} base
 * @param {string} format
 */
function withBase(text, base, format) {
  if (format === 'turtle') return `@base <${base}> .\n${text}`;
  if (format === 'ntriples') return text;
  const withoutComments = text.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  const root = /<(?![?!])[^\s/>]+/.exec(withoutComments);
  if (!root || /^[^>]*\sxml:base\s*=/.test(withoutComments.slice(root.index))) return text;
  const end = root.index + root[0].length;
  return `${text.slice(0, end)} xml:base="${base}"${text.slice(end)}`;
}

/**
 * @param {string} text N-Triples
 * @returns {Promise<string>}
 */
async function canonical(text) {
  const quads = new Writer({ format: 'N-Quads' }).quadsToString(
    new Parser({ format: 'N-Triples' }).parse(text),
  );
  const options = { inputFormat: 'application/n-quads', algorithm: 'RDFC-1.0' };
  return /** @type {any} */ (jsonld).canonize(quads, options);
}
