// @ts-check
/** What `explain` and `schema` show besides the profile: an example of each rule, and the schemas as files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { quote, readJson } from './profile-modules.mjs';

/** @param {URL} root */
export function writeExplainModules(root) {
  const folder = new URL('src/core/explain/generated/', root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL('examples.ts', folder),
    `/** An example of each rule, as JSON text. Made by scripts/build.mjs. */\n` +
      `export const examplesText =\n  ${quote(JSON.stringify(readExamples(root)))};\n`,
  );
  const schemas = readPublishedPaths(root).map(([name, path]) => {
    return `  ${JSON.stringify(name)}: ${quote(JSON.stringify(readJson(new URL(path, root))))},\n`;
  });
  writeFileSync(
    new URL('schemas.ts', folder),
    `/** The published schemas as JSON texts. Made by scripts/build.mjs. */\n` +
      `export const schemaTexts: Readonly<Record<string, string>> = {\n${schemas.join('')}};\n`,
  );
}

/**
 * The first bad and the first good file in the folder of each rule. The bytes stand as letters of one byte each:
 * some rules are about files that are no text, or in another encoding.
 * @param {URL} root
 */
function readExamples(root) {
  const rules = new URL('test/rules/', root);
  const codes = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const examples = codes.map(({ name: code }) => {
    const folder = new URL(`${code}/`, rules);
    const names = readdirSync(folder);
    const bad = firstOf(names, 'bad');
    const good = firstOf(names, 'good', bad?.split('.').at(-1));
    const read = (/** @type {string | undefined} */ name) =>
      name === undefined
        ? undefined
        : { name, bytes: readFileSync(new URL(name, folder)).toString('latin1') };
    return [code, { bad: read(bad), good: read(good) }];
  });
  return Object.fromEntries(examples.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
}

/**
 * `bad.yaml` before `bad-case.yaml`, and what has the wanted ending before the rest.
 * @param {readonly string[]} names
 * @param {'bad' | 'good'} kind
 * @param {string} [ending]
 */
function firstOf(names, kind, ending) {
  const rank = (/** @type {string} */ name) =>
    (ending === undefined || name.endsWith(`.${ending}`) ? 0 : 2) + (name.startsWith(`${kind}.`) ? 0 : 1);
  return names
    .filter((name) => new RegExp(`^${kind}(?:-[a-z0-9-]+)?\\.[a-z]+$`).test(name))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))[0];
}

/**
 * The schemas that `metakoll schema` prints: name without endings, and path in the package.
 * @param {URL} root
 * @returns {[name: string, path: string][]}
 */
export function readPublishedPaths(root) {
  const own = readdirSync(new URL('schemas/3.0.1/', root)).map((name) => `3.0.1/${name}`);
  const others = readdirSync(new URL('schemas/', root)).filter((name) => name.endsWith('.schema.json'));
  return [...own, ...others]
    .sort()
    .map((name) => [name.replace(/^.*\/|\.schema\.json$|\.jsonld$/g, ''), `schemas/${name}`]);
}
