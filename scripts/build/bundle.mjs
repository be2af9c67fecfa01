// @ts-check
/** Bundles the library and the command into dist/, with one lazily loaded chunk for each format. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { readVocabularies } from './profile-modules.mjs';

/** @param {URL} root */
export async function bundle(root) {
  // Each by itself: what they share would otherwise fall into many small chunks, and each costs time to load.
  const inputs = [
    ...(await bundleOne(root, { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' }, 'chunks/cli', {
      plugins: [listsInFiles(root)],
      // The chunks of the command may take from its entry what they need.
      preserveEntrySignatures: 'allow-extension',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: chunkOf(root), debugName: 'start or yaml' }],
      },
    })),
    ...(await bundleOne(root, { index: 'src/index.ts' }, 'chunks/library', {})),
  ];
  writeFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', root), licences(root, inputs));
}

/**
 * @param {URL} root
 * @param {Record<string, string>} input
 * @param {string} chunks folder in dist/
 * @param {Pick<import('rolldown').InputOptions, 'preserveEntrySignatures'> & { plugins?: import('rolldown').Plugin[] }
 *   & Pick<import('rolldown').OutputOptions, 'codeSplitting'>} options
 * @returns {Promise<string[]>} the files that went into the bundle
 */
async function bundleOne(
  root,
  input,
  chunks,
  { preserveEntrySignatures = 'strict', plugins = [], codeSplitting },
) {
  const build = await rolldown({
    cwd: fileURLToPath(root),
    input,
    preserveEntrySignatures,
    platform: 'node',
    // A module that only says the version would become a file of its own.
    optimization: { inlineConst: { mode: 'all', pass: 2 } },
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'node20' },
    plugins: [withoutNetwork, withoutProcesses, ...plugins],
    // What the command loads only sometimes may be part of what it always loads: the chunk is there, then.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await build.write({
    dir: fileURLToPath(new URL('dist', root)),
    format: 'esm',
    minify: true,
    comments: { legal: false },
    chunkFileNames: `${chunks}/[name]-[hash].js`,
    codeSplitting,
  });
  await build.close();
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/**
 * Puts into one chunk what a check loads at its start, with all that the readers share, and into another what it takes to
 * read YAML: each file costs half a millisecond. What the command needs to find out that it is to check stays with its entry.
 * @param {URL} root
 * @returns {import('rolldown').CodeSplittingGroup['name']}
 */
function chunkOf(root) {
  const from = (/** @type {string} */ path, /** @type {import('rolldown').ChunkingContext} */ context) =>
    reachable(fileURLToPath(new URL(path, root)), context);
  /** @type {Map<string, string> | undefined} */
  let chunks;
  return (id, context) => {
    if (!chunks) {
      chunks = new Map();
      const csv = from('src/core/formats/csv/read.ts', context);
      for (const module of from('src/core/formats/yaml/read.ts', context))
        chunks.set(module, csv.has(module) ? 'start' : 'yaml');
      for (const module of from('src/cli/commands/check.ts', context)) chunks.set(module, 'start');
      for (const module of from('src/cli/main.ts', context)) chunks.delete(module);
    }
    return chunks.get(id) ?? null;
  };
}

/**
 * A module and all that it imports.
 * @param {string} first
 * @param {import('rolldown').ChunkingContext} context
 */
function reachable(first, context) {
  const found = new Set([first]);
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/**
 * jsonld brings a loader of remote documents; nothing is ever fetched, so its part for browsers does.
 * @type {import('rolldown').Plugin}
 */
const withoutNetwork = {
  name: 'jsonld-without-network',
  resolveId(source, importer) {
    if (!/\/platform(\.js)?$/.test(source) || !/node_modules[\\/]jsonld[\\/]/.test(importer ?? ''))
      return null;
    return this.resolve(source.replace(/platform(\.js)?$/, 'platform-browser.js'), importer);
  },
};

/**
 * commander loads the module that starts programs, for commands that are programs of their own; we have none.
 * @type {import('rolldown').Plugin}
 */
const withoutProcesses = {
  name: 'commander-without-processes',
  resolveId(source, importer) {
    const isWanted = /^node:child_process$/.test(source) && /node_modules[\\/]commander/.test(importer ?? '');
    return isWanted ? '\0nothing' : null;
  },
  load(id) {
    return id === '\0nothing' ? 'module.exports = {};' : null;
  },
};

/**
 * The command reads its code lists from files when it needs them; most runs need a few of them. In the library, which
 * works without files, they stand in the code.
 * @param {URL} root
 * @returns {import('rolldown').Plugin}
 */
function listsInFiles(root) {
  return {
    name: 'code-lists-in-files',
    load(id) {
      if (!/profile[\\/]generated[\\/]vocabularies\.ts$/.test(id)) return null;
      const getters = Object.entries(readVocabularies(root)).map(([name, list]) => {
        const fileName = `code-lists/${name}.json`;
        const file = this.emitFile({ type: 'asset', fileName, source: JSON.stringify(list) });
        return `get ${JSON.stringify(name)}() { return textOf(import.meta.ROLLUP_FILE_URL_${file}); }`;
      });
      return `
        import { readFileSync } from 'node:fs';
        const textOf = (url) => readFileSync(new URL(url), 'utf8');
        export const vocabularyTexts = { ${getters.join(', ')} };`;
    },
  };
}

/**
 * The licences of the packages that are part of the bundle; most ask to be carried along.
 * @param {URL} root
 * @param {string[]} inputs
 */
function licences(root, inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  const parts = [...packages].sort().map((name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const about = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
    return `${name} ${about.version} (${about.license})\n\n${licenceText(folder)}`;
  });
  return `metakoll contains parts of these packages.\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

/** @param {URL} folder */
function licenceText(folder) {
  for (const name of [
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'LICENCE',
    'license',
    'LICENSE-MIT',
    'LICENSE.MIT',
  ]) {
    try {
      return readFileSync(new URL(name, folder), 'utf8');
    } catch {
      // The next name, then.
    }
  }
  return 'The package comes without a licence file of its own.\n';
}
