// @ts-check
/** Bundles the library and the command into dist/, with one lazily loaded chunk for each format. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param {URL} root */
export async function bundle(root) {
  // Each by itself: what they share would otherwise fall into many small chunks, and each costs time to load.
  const inputs = [
    ...(await bundleOne(root, { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' }, 'chunks/cli')),
    ...(await bundleOne(root, { index: 'src/index.ts' }, 'chunks/library')),
  ];
  writeFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', root), licences(root, inputs));
}

/**
 * @param {URL} root
 * @param {Record<string, string>} entryPoints
 * @param {string} chunks folder in dist/
 * @returns {Promise<string[]>} the files that went into the bundle
 */
async function bundleOne(root, entryPoints, chunks) {
  const result = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    plugins: [withoutNetwork, withoutProcesses],
    metafile: true,
    chunkNames: `${chunks}/[name]-[hash]`,
    // Some packages are CommonJS and ask for Node's modules by require.
    banner: {
      js: "import { createRequire as __metakollRequire } from 'node:module';const require = __metakollRequire(import.meta.url);",
    },
  });
  return Object.keys(result.metafile.inputs);
}

/** jsonld brings a loader of remote documents; nothing is ever fetched, so its part for browsers does. */
const withoutNetwork = {
  name: 'jsonld-without-network',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup(plugin) {
    plugin.onResolve({ filter: /\/platform(\.js)?$/ }, ({ path, resolveDir, kind }) => {
      if (!/node_modules[\\/]jsonld[\\/]/.test(resolveDir)) return undefined;
      return plugin.resolve(path.replace(/platform(\.js)?$/, 'platform-browser.js'), { resolveDir, kind });
    });
  },
};

/** commander loads the module that starts programs, for commands that are programs of their own; we have none. */
const withoutProcesses = {
  name: 'commander-without-processes',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup(plugin) {
    plugin.onResolve({ filter: /^node:child_process$/ }, ({ resolveDir }) => {
      if (!/node_modules[\\/]commander/.test(resolveDir)) return undefined;
      return { path: 'child_process', namespace: 'nothing' };
    });
    plugin.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

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
