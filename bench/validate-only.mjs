// @ts-check
/**
 * Validates a Turtle file with a SHACL engine and makes no report of it: `node bench/validate-only.mjs
 * shacl-engine katalog.ttl shapes.ttl…`. The name of the engine is one of those below.
 */
import { readFileSync } from 'node:fs';
import { DataFactory, Parser, Store } from 'n3';

/** @typedef {{ results: readonly unknown[] }} Report */

/**
 * Each imports its engine, and no other. The store is n3's, with which both are faster than with @rdfjs/dataset.
 * @type {Readonly<Record<string, (data: Store, shapes: Store) => Promise<Report>>>}
 */
const ENGINES = {
  async 'shacl-engine'(data, shapes) {
    const { Validator } = await import('shacl-engine');
    return new Validator(shapes, { factory: DataFactory }).validate({ dataset: data });
  },
  async 'rdf-validate-shacl'(data, shapes) {
    const { default: Validator } = await import('rdf-validate-shacl');
    return new Validator(shapes).validate(data);
  },
};

/** @param {string} file */
function quadsOf(file) {
  return new Parser().parse(readFileSync(file, 'utf8'));
}

const [engine, file, ...shapes] = process.argv.slice(2);
if (!Object.hasOwn(ENGINES, engine ?? '') || shapes.length === 0) {
  process.stderr.write(`Give an engine (${Object.keys(ENGINES).join(', ')}), a file and files of shapes.\n`);
  process.exitCode = 2;
} else {
  const { results } = await ENGINES[engine](new Store(quadsOf(file)), new Store(shapes.flatMap(quadsOf)));
  process.stdout.write(`${results.length} results\n`);
}
