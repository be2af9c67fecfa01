// @ts-check
/** The schemas and code lists as modules: JSON texts, which Node parses faster than literals and only when used. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @typedef {Record<string, any>} Json */

const classOrder =
  'Catalog Dataset Distribution DataService DatasetSeries Agent ContactPoint Document LicenseDocument Standard ' +
  'Location PeriodOfTime RightsStatement Attribution Relationship ProvenanceStatement Checksum Telephone Address Offer';

/**
 * The class schemas of the profile, in the order of the specification.
 * @param {URL} root
 * @returns {Json[]}
 */
export function readSchemas(root) {
  return classOrder.split(' ').map((key) => readJson(new URL(`schemas/3.0.1/${key}.schema.json`, root)));
}

/**
 * The code lists, by id.
 * @param {URL} root
 * @returns {Record<string, Json>}
 */
export function readVocabularies(root) {
  const folder = new URL('schemas/vocabularies/', root);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Object.fromEntries(
    files.map((name) => [name.replace('.json', ''), readJson(new URL(name, folder))]),
  );
}

/** @param {URL} url @returns {Json} */
export function readJson(url) {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** @param {URL} root */
export function writeVersion(root) {
  const folder = new URL('src/core/generated/', root);
  mkdirSync(folder, { recursive: true });
  const { version } = readJson(new URL('package.json', root));
  writeFileSync(new URL('version.ts', folder), `export const packageVersion = '${version}';\n`);
}

/** @param {URL} root */
export function writeProfileModules(root) {
  const folder = new URL('src/core/profile/generated/', root);
  mkdirSync(folder, { recursive: true });
  const schemas = readSchemas(root);
  writeModule(
    new URL('classes.ts', folder),
    `import type { Level, ValueKind } from '../../model/profile.js';\n`,
    'classTable',
    classTableType,
    schemas.map(classEntry),
  );
  writeFileSync(
    new URL('help.ts', folder),
    `/** Help texts and examples of the schemas, as JSON text. Made by scripts/build.mjs. */\n` +
      `export const helpText = ${quote(JSON.stringify(Object.fromEntries(schemas.map(helpEntry))))};\n`,
  );
  const texts = Object.entries(readVocabularies(root)).map(([id, list]) => {
    return `  ${JSON.stringify(id)}: ${quote(JSON.stringify(compact(list)))},\n`;
  });
  writeFileSync(
    new URL('vocabularies.ts', folder),
    `/** The code lists of schemas/vocabularies/ as JSON texts. Made by scripts/build.mjs. */\n` +
      `export const vocabularyTexts: Readonly<Record<string, string>> = {\n${texts.join('')}};\n`,
  );
  writeFileSync(
    new URL('names.ts', folder),
    '/** Indexes of names that the build has made, which the command has in files. Made by scripts/build.mjs. */\n' +
      'export const nameTexts: Readonly<Record<string, string>> = {};\n',
  );
}

/**
 * A code list without what its reader (`core/profile/vocabularies.ts`) can tell: IRIs that are made of the scheme and the code,
 * and the braces of entries that are only a code. A quarter of all lists.
 * @param {Json} list
 * @returns {Json}
 */
function compact({ entries, ...list }) {
  if (entries === undefined) return list;
  return {
    ...list,
    entries: entries.map((/** @type {Json} */ { iri, ...entry }) => {
      const isReported = list['scheme'] !== undefined && iri === `${list['scheme']}/${entry['code']}`;
      const rest = iri === undefined || isReported ? entry : { iri, ...entry };
      const isCode = iri === undefined && Object.keys(entry).length === 1 && entry['code'] !== undefined;
      return isCode ? entry['code'] : rest;
    }),
  };
}

const classTableType = `readonly {
  readonly key: string;
  readonly iris: readonly string[];
  readonly curies: readonly string[];
  readonly kind: 'main' | 'supportive';
  readonly label: { readonly sv: string; readonly en: string };
  readonly sections: readonly string[];
  readonly anchor: string;
  readonly properties: readonly {
    readonly key: string;
    readonly iri: string;
    readonly curie: string;
    readonly kind: ValueKind;
    readonly shape: string;
    readonly level: Level;
    readonly label: { readonly sv: string; readonly en: string };
    readonly max?: number;
    readonly datatypes?: readonly string[];
    readonly range?: readonly string[];
    readonly codelists?: readonly string[];
    readonly codelistOpen?: boolean;
    readonly condition?: { readonly property: string; readonly value: string };
    readonly anchors?: readonly string[];
    readonly recommendations?: readonly number[];
    readonly aliases?: readonly string[];
    readonly deprecated?: string;
  }[];
}[]`;

/** @param {Json} schema */
function classEntry(schema) {
  const about = schema['x-class'];
  return {
    key: schema.title,
    iris: about.iris,
    curies: about.curies,
    kind: about.kind,
    label: about.label,
    sections: about.sections ?? [],
    anchor: about.anchor,
    properties: Object.entries(schema.properties)
      .filter(([, property]) => property['x-iri'])
      .map(([key, property]) => ({
        key,
        iri: property['x-iri'],
        curie: property['x-curie'],
        kind: property['x-kind'],
        shape: (property.$ref ?? property.items.$ref).split('/').at(-1),
        level: property['x-level'],
        label: property['x-label'],
        max: property['x-max'],
        datatypes: property['x-datatypes'],
        range: property['x-range'],
        codelists: property['x-codelists'],
        codelistOpen: property['x-codelist-open'],
        condition: property['x-condition'],
        anchors: property['x-anchors'],
        recommendations: property['x-recommendations'],
        aliases: property['x-aliases'],
        deprecated: property['x-deprecated'],
      })),
  };
}

/** @param {Json} schema */
function helpEntry(schema) {
  const properties = Object.entries(schema.properties)
    .filter(([, property]) => property['x-iri'])
    .map(([key, property]) => [key, { help: property['x-help'], example: property['x-example'] }]);
  return [schema.title, { help: schema['x-class'].help, properties: Object.fromEntries(properties) }];
}

/** @param {URL} url @param {string} head @param {string} name @param {string} type @param {unknown} value */
function writeModule(url, head, name, type, value) {
  const text = quote(JSON.stringify(value));
  writeFileSync(
    url,
    `${head}/** From the annotated JSON Schemas in schemas/. Made by scripts/build.mjs. */\n` +
      `export const ${name}: ${type} = JSON.parse(\n  ${text},\n);\n`,
  );
}

/** A JavaScript string literal in single quotes. @param {string} text */
export function quote(text) {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
