// @ts-check
/** Which modules come together in one chunk. */
import { fileURLToPath } from 'node:url';

/** @typedef {import('rolldown').CodeSplittingGroup['name']} NameOf */

/**
 * Puts into one chunk what a check loads at its start, with all that the readers share, and into another what it takes to
 * read YAML: each file costs half a millisecond. What the command needs to find out that it is to check stays with its entry.
 * @param {URL} root
 * @returns {NameOf}
 */
export function commandChunks(root) {
  return decided((context) => {
    const from = (/** @type {string} */ path) => reachable(root, path, context);
    /** @type {Map<string, string>} */
    const chunks = new Map();
    const csv = from('src/core/formats/csv/read.ts');
    for (const module of from('src/core/formats/yaml/read.ts'))
      chunks.set(module, csv.has(module) ? 'start' : 'yaml');
    for (const module of from('src/cli/commands/check.ts')) chunks.set(module, 'start');
    // What workbooks share with CSV comes with it: a chunk more would be one more to load for every table.
    for (const module of csv) if (!chunks.has(module)) chunks.set(module, 'csv');
    for (const module of from('src/cli/main.ts')) chunks.delete(module);
    return chunks;
  });
}

/** What can be asked of the library by itself; what several need belongs to the last of them. */
const parts = [
  ['src/reporters.ts', 'reports'],
  ['src/core/report/reporters/html.ts', 'html'],
  ['src/index.ts', 'library'],
  ['src/core/explain/explain.ts', 'explain'],
  ['src/core/explain/rules.ts', 'explain'],
  ['src/core/config/read.ts', 'config'],
  ['src/core/diff/diff.ts', 'diff'],
  ['src/core/run/convert.ts', 'convert'],
  ['src/core/checks/texts.ts', 'texts'],
  ['src/core/run/check.ts', 'check'],
  ['src/core/profile/vocabularies.ts', 'profile'],
  ['src/core/profile/profile.ts', 'profile'],
  ['src/core/profile/jsonld-context.ts', 'profile'],
  ['src/core/version.ts', 'version'],
];

/**
 * Keeps the entries of the library empty, so that other people's bundlers take the chunks of what is used and leave the rest.
 * @param {URL} root
 * @returns {NameOf}
 */
export function libraryChunks(root) {
  return decided((context) => {
    /** @type {Map<string, string>} */
    const chunks = new Map();
    for (const [path, name] of parts)
      for (const module of reachable(root, String(path), context)) chunks.set(module, String(name));
    for (const entry of ['src/index.ts', 'src/reporters.ts'])
      chunks.delete(fileURLToPath(new URL(entry, root)));
    return chunks;
  });
}

/**
 * Decides for all modules when the first is asked for.
 * @param {(context: import('rolldown').ChunkingContext) => Map<string, string>} decide
 * @returns {NameOf}
 */
function decided(decide) {
  /** @type {Map<string, string> | undefined} */
  let chunks;
  return (id, context) => {
    chunks ??= decide(context);
    return chunks.get(id) ?? null;
  };
}

/**
 * A module and all that it imports.
 * @param {URL} root
 * @param {string} path
 * @param {import('rolldown').ChunkingContext} context
 */
function reachable(root, path, context) {
  const found = new Set([fileURLToPath(new URL(path, root))]);
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
