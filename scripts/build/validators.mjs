// @ts-check
/** Compiles the class schemas with Ajv into plain code, so that no schema is compiled on a user's machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { readJson, readSchemas, readVocabularies } from './profile-modules.mjs';

const formats = [
  'iri',
  'http-iri',
  'download-iri',
  'email-iri',
  'tel-iri',
  'language-tag',
  'media-type',
  'date',
  'date-time',
  'year',
  'duration',
  'decimal',
  'non-negative-integer',
  'wkt',
];

/** @param {URL} root */
export function writeValidators(root) {
  const folder = new URL('src/core/checks/generated/', root);
  mkdirSync(folder, { recursive: true });
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: false,
    // Values are told from the document itself; to carry them in each error costs time.
    verbose: false,
    messages: false,
    formats: Object.fromEntries(formats.map((name) => [name, () => true])),
    code: { source: true, esm: true, formats: _`formats` },
  });
  ajv.addSchema(readJson(new URL('schemas/3.0.1/values.schema.json', root)));
  const vocabularies = readVocabularies(root);
  const names = readSchemas(root).map((schema) => {
    ajv.addSchema(withEnumerations(schema, vocabularies), schema.title);
    return schema.title;
  });
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  writeFileSync(
    new URL('validators.js', folder),
    `// @ts-nocheck\n// Made by scripts/build.mjs from schemas/3.0.1/.\nimport { formats } from '../formats.js';\n${code}\n`,
  );
  writeFileSync(
    new URL('validators.d.ts', folder),
    `import type { Validator } from '../validator.js';\n${names.map((name) => `export const ${name}: Validator;\n`).join('')}`,
  );
}

/**
 * Closed code lists become enumerations: the schemas name the list, and the values stand once, in the vocabulary.
 * @param {Record<string, any>} schema
 * @param {Record<string, any>} vocabularies
 */
function withEnumerations(schema, vocabularies) {
  const properties = Object.entries(schema.properties).map(([key, property]) => {
    const lists = property['x-codelists'];
    if (!lists || property['x-codelist-open'] || key === 'class') return [key, property];
    const values = lists.flatMap((/** @type {string} */ id) =>
      vocabularies[id].entries
        .filter((/** @type {any} */ entry) => entry.profile)
        .map((/** @type {any} */ entry) => entry.iri ?? entry.code),
    );
    const closed = property['x-max'] === 1 ? { enum: values } : { items: { type: 'string', enum: values } };
    return [key, { ...property, ...closed }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}
