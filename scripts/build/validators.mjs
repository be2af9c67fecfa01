// @ts-check
/** Compiles the class schemas with Ajv into plain code, so that no schema is compiled on a user's machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
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
  const schemas = readSchemas(root);
  const lists = closedLists(schemas);
  const names = [...formats, ...lists.map((name) => `list:${name}`)];
  writeClasses(folder, schemas.map(withLists), compiler(root, names, true));
  writeShapes(folder, schemas.map(withLists), compiler(root, names, false));
  writeFileSync(
    new URL('src/core/profile/generated/lists.ts', root),
    listModule(lists, readVocabularies(root)),
  );
}

/**
 * @param {URL} root
 * @param {readonly string[]} names the formats that the schemas may name
 * @param {boolean} allErrors whether a validator goes on after the first fault
 */
function compiler(root, names, allErrors) {
  const ajv = new Ajv2020.default({
    allErrors,
    strict: false,
    // Values are told from the document itself; to carry them in each error costs time.
    verbose: false,
    messages: false,
    // One function a shape keeps the code small, which counts at every start.
    inlineRefs: true,
    formats: Object.fromEntries(names.map((name) => [name, () => true])),
    code: { source: true, esm: true, formats: _`formats` },
  });
  // Ajv sets these for the draft, and then notes in objects what each keyword has looked at. No schema here asks for it.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  ajv.addSchema(readJson(new URL('schemas/3.0.1/values.schema.json', root)));
  return ajv;
}

/**
 * The validators of the classes, which report all that is wrong with a resource.
 * @param {URL} folder
 * @param {Record<string, any>[]} schemas
 * @param {import('ajv').default} ajv
 */
function writeClasses(folder, schemas, ajv) {
  const names = schemas.map((schema) => schema.title);
  for (const schema of schemas) ajv.addSchema(schema, schema.title);
  const code = standalone(
    ajv,
    names.map((name) => [name, name]),
  );
  writeFileSync(new URL('validators.js', folder), `${heading}${code}\n`);
  writeFileSync(
    new URL('validators.d.ts', folder),
    `import type { Validator } from '../validator.js';\n${names.map((name) => `export const ${name}: Validator;\n`).join('')}`,
  );
}

/**
 * The same schemas in parts: for each property of a class what only tells whether a value is right. It takes a fraction of the time, and nearly all resources are right.
 * @param {URL} folder
 * @param {Record<string, any>[]} schemas
 * @param {import('ajv').default} ajv
 */
function writeShapes(folder, schemas, ajv) {
  /** @type {Map<string, string>} names of the shapes by their schemas */
  const names = new Map();
  const classes = schemas.map(({ title, properties, if: condition, then: _then, required: _, ...rest }) => {
    const others = Object.keys(rest).filter((key) => !['$schema', '$id', 'type'].includes(key));
    if (others.length > 0) throw new Error(`${title}: only the whole schema knows ${others.join(', ')}`);
    const entries = Object.entries(properties).map(([key, schema]) => {
      const text = JSON.stringify(schema);
      const name = names.get(text) ?? `shape${names.size}`;
      names.set(text, name);
      return `${JSON.stringify(key)}:${name}`;
    });
    // What a condition asks for is left to the whole schema.
    const conditions = condition === undefined ? [] : condition.required;
    return `${title}:{conditions:${JSON.stringify(conditions)},shapes:{${entries}}}`;
  });
  for (const [text, name] of names) ajv.addSchema(JSON.parse(text), name);
  const code = standalone(
    ajv,
    [...names.values()].map((name) => [name, name]),
  );
  // Ajv makes an object for each call that says where the value stands in which data. Here a path is all there is to say.
  const plain = code
    .replaceAll(/, \{instancePath="",[^}]*\}=\{\}/g, ', instancePath=""')
    .replaceAll(', {instancePath,parentData,parentDataProperty,rootData}', ', instancePath');
  if (plain.includes('rootData')) throw new Error('Ajv writes its calls in another way than is known here');
  writeFileSync(
    new URL('shapes.js', folder),
    `${heading}${plain.replaceAll('export const ', 'const ')}\nexport const shapesOfClasses = {${classes.join(',\n')}};\n`,
  );
  writeFileSync(
    new URL('shapes.d.ts', folder),
    "import type { ClassShapes } from '../validator.js';\nexport const shapesOfClasses: Readonly<Record<string, ClassShapes>>;\n",
  );
}

const heading =
  "// @ts-nocheck\n// Made by scripts/build.mjs from schemas/3.0.1/.\nimport { lexicalForms as formats } from '../../profile/lexical-forms.js';\n";

/** @param {import('ajv').default} ajv @param {string[][]} names */
function standalone(ajv, names) {
  const code = standaloneCode.default(ajv, Object.fromEntries(names));
  // Nobody asks which keyword of which schema it was; a tenth of the code tells it.
  return code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '');
}

/**
 * The schema of the configuration, compiled to a module of its own: most runs have none.
 * @param {URL} root
 */
export function writeConfigValidator(root) {
  const folder = new URL('src/core/config/generated/', root);
  mkdirSync(folder, { recursive: true });
  const schema = readJson(new URL('schemas/config.schema.json', root));
  const names = new Set(
    [...JSON.stringify(schema).matchAll(/"format":"([^"]+)"/g)].map(([, name]) => name ?? ''),
  );
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: false,
    messages: false,
    formats: Object.fromEntries([...names].map((name) => [name, () => true])),
    code: { source: true, esm: true, formats: _`formats` },
  });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  writeFileSync(
    new URL('validate.js', folder),
    `// @ts-nocheck\n// Made by scripts/build.mjs from schemas/config.schema.json.\nimport { formats } from '../formats.js';\n${code}\n`,
  );
  writeFileSync(
    new URL('validate.d.ts', folder),
    "import type { Validator } from '../../checks/validator.js';\nexport const validate: Validator;\n",
  );
}

/**
 * Closed code lists become formats: the schemas name the list, and the values stand once, in the vocabulary.
 * @param {Record<string, any>} schema
 */
function withLists(schema) {
  const properties = Object.entries(schema.properties).map(([key, property]) => {
    const lists = property['x-codelists'];
    if (!lists || property['x-codelist-open'] || key === 'class') return [key, withoutNotes(property)];
    const listed = { type: 'string', format: `list:${lists.join('+')}` };
    return [key, property['x-max'] === 1 ? listed : { type: 'array', items: listed }];
  });
  return { ...withoutNotes(schema), properties: Object.fromEntries(properties) };
}

/** A schema without its annotations, which the compiled code would carry along. @param {Record<string, any>} schema */
function withoutNotes(schema) {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => !key.startsWith('x-') && key !== '$comment'),
  );
}

/** The names of the lists that are closed in some class. @param {Record<string, any>[]} schemas */
function closedLists(schemas) {
  const properties = schemas.flatMap((schema) => Object.entries(schema.properties));
  const closed = properties.filter(
    ([key, property]) => property['x-codelists'] && !property['x-codelist-open'] && key !== 'class',
  );
  return [...new Set(closed.map(([, property]) => property['x-codelists'].join('+')))];
}

/**
 * The values of the closed lists, as short as can be: what they begin with, and the rest of each.
 * @param {string[]} names
 * @param {Record<string, any>} vocabularies
 */
function listModule(names, vocabularies) {
  const lists = names.map((name) => {
    const values = name
      .split('+')
      .flatMap((id) =>
        vocabularies[id].entries
          .filter((/** @type {any} */ entry) => entry.profile)
          .map((/** @type {any} */ entry) => entry.iri ?? entry.code),
      );
    const base = values.reduce((/** @type {string} */ start, /** @type {string} */ value) => {
      let length = 0;
      while (length < start.length && start[length] === value[length]) length += 1;
      return start.slice(0, length);
    });
    const rest = values.map((/** @type {string} */ value) => value.slice(base.length)).join(' ');
    return `  ${JSON.stringify(name)}: [${JSON.stringify(base)}, ${JSON.stringify(rest)}],\n`;
  });
  return (
    '/** The values of closed code lists: what all begin with, and how each goes on. Made by scripts/build.mjs. */\n' +
    `export const closedLists: Readonly<Record<string, readonly [string, string]>> = {\n${lists.join('')}};\n`
  );
}
