// @ts-check
/** Makes the page: one HTML file with its script, its worker, its style and the licences of what it is made of. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licences } from './licences.mjs';
import { csvForBrowsers, expansionOnly, withoutNetwork } from './plugins.mjs';

/** The examples that the page offers. */
const examples = ['faulty.csv', 'small.yaml'];

/** The style, in the order in which the pieces override one another. */
const styles = [
  'base',
  'frame',
  'start',
  'work',
  'findings',
  'list',
  'source',
  'table',
  'pages',
  'dialog',
  'foot',
  'wide',
];

/** Writes the examples as a module; a file may be in an encoding of its own. @param {URL} root */
export function writeWebExamples(root) {
  const texts = Object.fromEntries(
    examples.map((name) => [name, readFileSync(new URL(`examples/${name}`, root)).toString('base64')]),
  );
  mkdirSync(new URL('src/web/generated/', root), { recursive: true });
  writeFileSync(
    new URL('src/web/generated/examples.ts', root),
    `/** The bytes of examples in Base64. */\nexport const examples: Readonly<Record<string, string>> = ${JSON.stringify(texts)};\n`,
  );
}

/**
 * Writes `dist/web/metakoll.html`.
 * @param {URL} root
 * @returns {Promise<string[]>} the files that went into it
 */
export async function buildPage(root) {
  const worker = await bundle(root, 'src/web/worker/main.ts');
  const page = await bundle(root, 'src/web/main.tsx');
  const files = [...worker.files, ...page.files];
  const hash = createHash('sha256').update(page.code).digest('base64');
  const parts = {
    hash: `'sha256-${hash}'`,
    style: styles.map((name) => readFileSync(new URL(`src/web/style/${name}.css`, root), 'utf8')).join(''),
    licences: licences(root, files),
    worker: worker.code,
    page: page.code,
  };
  const template = readFileSync(new URL('src/web/page.html', root), 'utf8');
  const missing = Object.keys(parts).filter((name) => !template.includes(`{{${name}}}`));
  if (missing.length > 0) throw new Error(`src/web/page.html has no place for ${missing.join(', ')}`);
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[/** @type {keyof parts} */ (name)]);
  mkdirSync(new URL('dist/web/', root), { recursive: true });
  writeFileSync(new URL('dist/web/metakoll.html', root), html);
  return files;
}

/**
 * One classic script: from file:// no browser loads modules.
 * @param {URL} root
 * @param {string} entry
 * @returns {Promise<{ code: string, files: string[] }>}
 */
async function bundle(root, entry) {
  const build = await rolldown({
    cwd: fileURLToPath(root),
    input: entry,
    platform: 'browser',
    tsconfig: 'src/web/tsconfig.json',
    optimization: { inlineConst: { mode: 'all', pass: 2 } },
    resolve: { mainFields: ['browser', 'module', 'main'] },
    transform: { target: 'es2022' },
    plugins: [withoutNetwork, expansionOnly, csvForBrowsers],
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await build.generate({
    format: 'iife',
    minify: true,
    comments: { legal: false },
    codeSplitting: false,
  });
  await build.close();
  const [{ code, moduleIds }] = output;
  return { code: harmless(code), files: moduleIds };
}

/** What would end the element of a script, or begin a comment in it, is written in another way. @param {string} code */
function harmless(code) {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}
