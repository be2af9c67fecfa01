// @ts-check
/** Bundles the command and the library into dist/, with one lazily loaded chunk for each format. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { commandChunks, libraryChunks } from './chunks.mjs';
import { licences } from './licences.mjs';
import {
  csvForBrowsers,
  DATA,
  dataInFiles,
  expansionOnly,
  sharedData,
  withoutNetwork,
  withoutProcesses,
} from './plugins.mjs';

/** @param {URL} root @param {readonly string[]} others files that went into what is made elsewhere */
export async function bundle(root, others) {
  const data = Object.keys(DATA);
  const input = { index: 'src/index.ts', reporters: 'src/reporters.ts' };
  // Each by itself: what they share would otherwise fall into many small chunks, and each costs time to load.
  const inputs = await Promise.all([
    bundleOne(root, {
      input: { cli: 'src/cli/main.ts' },
      chunks: 'chunks/cli',
      plugins: [withoutProcesses, dataInFiles(root), sharedData(root, ['examples'])],
      nameOf: commandChunks(root),
    }),
    bundleOne(root, {
      input,
      chunks: 'chunks/library',
      plugins: [sharedData(root, data)],
      nameOf: libraryChunks(root),
    }),
    bundleOne(root, {
      input,
      folder: 'browser/',
      chunks: 'browser/chunks',
      platform: 'browser',
      plugins: [sharedData(root, data), csvForBrowsers],
      nameOf: libraryChunks(root),
    }),
    ...Object.entries(DATA).map(([name, path]) =>
      bundleOne(root, { input: { [name]: path }, folder: 'data/', chunks: 'data' }),
    ),
  ]);
  writeFileSync(
    new URL('dist/THIRD-PARTY-LICENSES.txt', root),
    licences(root, [...inputs.flat(), ...others]),
  );
}

/**
 * @typedef {object} Bundle
 * @property {Record<string, string>} input
 * @property {string} chunks folder in dist/
 * @property {string} [folder] folder in dist/ for the entries
 * @property {'node' | 'browser'} [platform]
 * @property {import('rolldown').Plugin[]} [plugins]
 * @property {import('rolldown').CodeSplittingGroup['name']} [nameOf] the chunk of a module, where it must not be left to chance
 */

/**
 * @param {URL} root
 * @param {Bundle} bundle
 * @returns {Promise<string[]>} the files that went into the bundle
 */
async function bundleOne(root, bundle) {
  const { input, chunks, folder = '', platform = 'node', plugins = [], nameOf } = bundle;
  const build = await rolldown({
    cwd: fileURLToPath(root),
    input,
    // The chunks of the command take from its entry what they need; those of the library find nothing in theirs.
    preserveEntrySignatures: nameOf ? 'allow-extension' : 'strict',
    platform,
    // A module that only says the version would become a file of its own.
    optimization: { inlineConst: { mode: 'all', pass: 2 } },
    resolve: { mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'] },
    transform: { target: platform === 'node' ? 'node20' : 'es2022' },
    plugins: [withoutNetwork, expansionOnly, ...plugins],
    // What the command loads only sometimes may be part of what it always loads: the chunk is there, then.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await build.write({
    dir: fileURLToPath(new URL('dist', root)),
    format: 'esm',
    minify: true,
    comments: { legal: false },
    entryFileNames: `${folder}[name].js`,
    chunkFileNames: `${chunks}/[name]-[hash].js`,
    ...(nameOf
      ? {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: nameOf, debugName: chunks }],
          },
        }
      : {}),
  });
  await build.close();
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}
