// @ts-check
/**
 * Packs the project, installs the package in an empty folder without network, and uses it as a newcomer would.
 * Needs a build. The last line counts what was tried.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'metakoll-smoke-'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const example = (/** @type {string} */ name) => `node_modules/metakoll/examples/${name}`;
let passed = 0;
let failed = 0;

try {
  const files = pack();
  for (const name of [
    'README.md',
    'README.sv.md',
    'CHANGELOG.md',
    'LICENSE',
    'dist/THIRD-PARTY-LICENSES.txt',
    'completions/metakoll.bash',
    'man/metakoll.1',
    'dist/web/metakoll.html',
  ]) {
    verify(`the package holds ${name}`, files.includes(name));
  }
  verify('the package holds no sources', !files.some((name) => /^(src|test|scripts|bench)\//.test(name)));
  install();
  tryCommand();
  tryLibrary();
  tryTypes();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** Makes the package in the folder, without building anew, and gives the names of the files in it. */
function pack() {
  const manifest = join(root, 'scripts/manifest.mjs');
  run(process.execPath, [manifest], root);
  const options = ['--ignore-scripts', '--json', '--pack-destination', folder];
  const { code, stdout, stderr } = run('npm', ['pack', ...options], root);
  run(process.execPath, [manifest, 'restore'], root);
  if (code !== 0) throw new Error(`npm pack ended with ${code}: ${stderr}`);
  return JSON.parse(stdout)[0].files.map((/** @type {{ path: string }} */ { path }) => path);
}

function install() {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const tarball = `./metakoll-${version}.tgz`;
  const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, stderr } = run('npm', ['install', ...options, tarball]);
  if (code !== 0) throw new Error(`npm install ended with ${code}: ${stderr}`);
  const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  verify('it comes alone, without dependencies', packages.join() === 'metakoll', packages.join());
  const about = readFileSync(join(folder, 'node_modules/metakoll/package.json'), 'utf8');
  verify('it builds nothing', !/devDependencies|prepare|build/.test(about), about);
}

function tryCommand() {
  const shown = metakoll('--version');
  verify('--version', shown.code === 0 && shown.stdout === `${version}\n`, shown);
  for (const [language, clean, faulty] of [
    ['sv', 'inga anmärkningar', '33 fel'],
    ['en', 'no findings', '33 errors'],
  ]) {
    const good = metakoll('check', example('small.yaml'), '--lang', language);
    verify(`a clean file (${language})`, good.code === 0 && good.stdout.includes(clean), good);
    for (const name of ['faulty.yaml', 'faulty.json', 'faulty.csv']) {
      const bad = metakoll('check', example(name), '--lang', language);
      const hasWords = name !== 'faulty.yaml' || bad.stdout.includes(faulty);
      verify(`${name} (${language})`, bad.code === 1 && bad.stderr !== undefined && hasWords, bad);
    }
  }
  const report = metakoll(example('faulty.yaml'), '--format', 'json');
  verify('a report in JSON', report.code === 1 && JSON.parse(report.stdout).diagnostics.length > 25, report);
  const explained = metakoll('explain', 'license-not-iri', '--lang', 'sv');
  verify('explain', explained.code === 0 && /ingen\s+licens som metakoll/.test(explained.stdout), explained);
  const schema = metakoll('schema', 'catalogue');
  verify('schema', schema.code === 0 && JSON.parse(schema.stdout).$defs !== undefined, schema.code);
  const page = metakoll('web', '-o', 'metakoll.html');
  const isPage =
    page.code === 0 && readFileSync(join(folder, 'metakoll.html'), 'utf8').includes('id="worker-code"');
  verify('the page', isPage, page);
  const missing = metakoll('missing.yaml');
  verify('a missing file', missing.code === 2 && missing.stdout === '', missing);
  const rdf = metakoll('convert', example('small.yaml'), '--to', 'rdfxml', '-o', 'katalog.rdf');
  verify('convert to RDF/XML', rdf.code === 0, rdf);
  const again = metakoll('katalog.rdf', '--lang', 'en');
  verify('what was converted is clean', again.code === 0 && again.stdout.includes('2 datasets'), again);
}

/** Runs the code of the documents just as it stands there. */
function tryLibrary() {
  copyFileSync(join(folder, example('faulty.yaml')), join(folder, 'catalogue.yaml'));
  const ran = (/** @type {string} */ code) => {
    writeFileSync(join(folder, 'library.js'), code);
    return run(process.execPath, ['library.js']);
  };
  const [first = ''] = codeIn('README.md');
  const used = ran(first);
  const lines = used.stdout.trim().split('\n');
  verify(
    'the library',
    used.code === 0 && lines.length > 25 && lines.every((line) => /:\d+ (error|warning|info)/.test(line)),
    used,
  );
  const examples = codeIn('docs/library.md');
  verify('docs/library.md has code', examples.length > 4);
  for (const code of examples) {
    const { code: ended, stdout, stderr } = ran(code);
    const isFine = ended === 0 && stderr === '' && !/undefined|NaN/.test(stdout) && stdout.trim() !== '';
    verify(`docs/library.md: ${/import .*'metakoll.*/.exec(code)?.[0]}`, isFine, { stdout, stderr });
  }
}

/** The pieces of JavaScript in a document. @param {string} path */
function codeIn(path) {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => String(code));
}

/** The types have to be enough by themselves, without those of Node. */
function tryTypes() {
  const code = `import { check, type Diagnostic } from 'metakoll';
import { sarif } from 'metakoll/reporters';
const result = await check([{ path: 'a.yaml', bytes: new Uint8Array() }]);
export const found: readonly Diagnostic[] = result.report.diagnostics;
export const pieces: Iterable<string> = sarif(result);
`;
  writeFileSync(join(folder, 'types.ts'), code);
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
  const compiled = run(process.execPath, [compiler, ...options, 'types.ts']);
  verify('the types', compiled.code === 0, compiled);
}

/** @param {string[]} argv */
function metakoll(...argv) {
  return run('npx', ['--offline', '--no-install', 'metakoll', ...argv]);
}

/** @param {string} command @param {string[]} argv */
function run(command, argv, cwd = folder) {
  const { status, stdout, stderr, error } = spawnSync(command, argv, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** @param {string} what @param {boolean} holds @param {unknown} [seen] */
function verify(what, holds, seen) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (!holds && seen !== undefined) console.log(JSON.stringify(seen, undefined, 2).slice(0, 3000));
}
