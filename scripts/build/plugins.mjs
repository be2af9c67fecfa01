// @ts-check
/** What the bundles leave out of packages, and where their data comes from. */
import { fileURLToPath } from 'node:url';
import { readPublishedPaths } from './explain-modules.mjs';
import { nameLists } from './list-names.mjs';
import { readVocabularies } from './profile-modules.mjs';

/** @typedef {import('rolldown').Plugin} Plugin */

/** Stands for the folder of the package, seen from a chunk. */
const packageFolder = '__PACKAGE_FOLDER__';

/** @param {string} code @param {{ fileName: string }} chunk */
const renderChunk = (code, { fileName }) =>
  code.replaceAll(packageFolder, '../'.repeat(fileName.split('/').length));

/** A module that exports nothing. */
const nothing = '\0nothing';

/**
 * jsonld brings loaders of remote documents, one for Node and one for browsers; nothing is ever fetched.
 * @type {Plugin}
 */
export const withoutNetwork = {
  name: 'jsonld-without-network',
  resolveId(source, importer) {
    const isPlatform =
      /\/platform(\.js)?$/.test(source) && /node_modules[\\/]jsonld[\\/]/.test(importer ?? '');
    return isPlatform ? '\0no-network' : null;
  },
  load(id) {
    if (id !== '\0no-network') return null;
    return 'module.exports = { setupDocumentLoaders() {}, setupGlobals() {} };';
  },
};

/**
 * commander loads the module that starts programs, for commands that are programs of their own; we have none.
 * @type {Plugin}
 */
export const withoutProcesses = {
  name: 'commander-without-processes',
  resolveId(source, importer) {
    const isWanted = /^node:child_process$/.test(source) && /node_modules[\\/]commander/.test(importer ?? '');
    return isWanted ? nothing : null;
  },
  load(id) {
    return id === nothing ? 'module.exports = {};' : null;
  },
};

/** What jsonld does besides expanding documents, which is all that is asked of it. */
const besidesExpansion = /(?:^rdf-canonize|\/(?:NQuads|compact|flatten|frame|fromRdf|toRdf))(?:\.js)?$/;

/**
 * Framing, compacting, flattening and RDF in other forms are a third of jsonld.
 * @type {Plugin}
 */
export const expansionOnly = {
  name: 'jsonld-expansion-only',
  resolveId(source, importer) {
    const isLeftOut = besidesExpansion.test(source) && /node_modules[\\/]jsonld[\\/]/.test(importer ?? '');
    return isLeftOut ? '\0no-jsonld' : null;
  },
  load(id) {
    return id === '\0no-jsonld' ? 'module.exports = {};' : null;
  },
};

/**
 * csv-parse has a build of its own for browsers, under a name of its own.
 * @type {Plugin}
 */
export const csvForBrowsers = {
  name: 'csv-parse-for-browsers',
  resolveId(source, importer) {
    return source === 'csv-parse/sync' ? this.resolve('csv-parse/browser/esm/sync', importer) : null;
  },
};

/**
 * Data that is large and needs nothing else stands in modules of its own, once for all bundles.
 * @type {Readonly<Record<string, string>>}
 */
export const DATA = {
  'code-lists': 'src/core/profile/generated/vocabularies.ts',
  examples: 'src/core/explain/generated/examples.ts',
};

/**
 * @param {URL} root
 * @param {readonly (keyof typeof DATA)[]} names those that a bundle takes from there
 * @returns {Plugin}
 */
export function sharedData(root, names) {
  const byPath = new Map(names.map((name) => [fileURLToPath(new URL(DATA[name] ?? '', root)), name]));
  return {
    name: 'shared-data',
    resolveId: {
      filter: { id: /\/generated\// },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true });
        const name = byPath.get(found?.id ?? '');
        return name === undefined ? null : { id: `${packageFolder}dist/data/${name}.js`, external: true };
      },
    },
    renderChunk,
  };
}

/**
 * The command reads code lists and schemas from the files of the package when it needs them; most runs need a few of them.
 * @param {URL} root
 * @returns {Plugin}
 */
export function dataInFiles(root) {
  const reading = `
    import { readFileSync } from 'node:fs';
    const textOf = (path) => readFileSync(new URL(${JSON.stringify(packageFolder)} + path, import.meta.url), 'utf8');`;
  return {
    name: 'data-in-files',
    load(id) {
      if (/profile[\\/]generated[\\/]vocabularies\.ts$/.test(id)) {
        const getters = Object.keys(readVocabularies(root)).map((name) => {
          return `get ${JSON.stringify(name)}() { return textOf('schemas/vocabularies/${name}.json'); }`;
        });
        return `${reading} export const vocabularyTexts = { ${getters.join(', ')} };`;
      }
      if (/profile[\\/]generated[\\/]names\.ts$/.test(id)) {
        const getters = nameLists(root).map((name) => {
          return `get ${JSON.stringify(name)}() { return textOf('dist/names/${name}.json'); }`;
        });
        return `${reading} export const nameTexts = { ${getters.join(', ')} };`;
      }
      if (/explain[\\/]generated[\\/]schemas\.ts$/.test(id)) {
        const getters = readPublishedPaths(root).map(([name, path]) => {
          return `get ${JSON.stringify(name)}() { return textOf(${JSON.stringify(path)}); }`;
        });
        return `${reading} export const schemaTexts = { ${getters.join(', ')} };`;
      }
      return null;
    },
    renderChunk,
  };
}
