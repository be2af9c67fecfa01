// @ts-check
/**
 * Validates a file with a library and makes no report of it: `node bench/validate-only.mjs shacl-engine katalog.ttl
 * shapes.ttl…` or `… ajv katalog.json schema.json`. The name is one of those below.
 */
import { readFileSync } from 'node:fs';

/**
 * Each imports its library, and no other, and gives the number of results. The store of the SHACL engines is n3's, with
 * which both are faster than with @rdfjs/dataset.
 * @type {Readonly<Record<string, (file: string, schemas: readonly string[]) => Promise<number>>>}
 */
const VALIDATORS = {
  async ajv(file, [schema]) {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, 'utf8')),
    );
    validate(JSON.parse(readFileSync(file, 'utf8')));
    return validate.errors?.length ?? 0;
  },
  async 'shacl-engine'(file, shapes) {
    const { DataFactory } = await import('n3');
    const { Validator } = await import('shacl-engine');
    const validator = new Validator(await storeOf(shapes), { factory: DataFactory });
    return (await validator.validate({ dataset: await storeOf([file]) })).results.length;
  },
  async 'rdf-validate-shacl'(file, shapes) {
    const { default: Validator } = await import('rdf-validate-shacl');
    return (await new Validator(await storeOf(shapes)).validate(await storeOf([file]))).results.length;
  },
};

/** @param {readonly string[]} files */
async function storeOf(files) {
  const { Parser, Store } = await import('n3');
  return new Store(files.flatMap((file) => new Parser().parse(readFileSync(file, 'utf8'))));
}

const [name, file, ...schemas] = process.argv.slice(2);
if (!Object.hasOwn(VALIDATORS, name ?? '') || schemas.length === 0) {
  const names = Object.keys(VALIDATORS).join(', ');
  process.stderr.write(`Give a validator (${names}), a file and files of shapes or a schema.\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${await VALIDATORS[name](file, schemas)} results\n`);
}
