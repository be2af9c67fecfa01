// @ts-check
/** What the names in code lists and of places stand for, worked out by the code of the core and written to dist/names/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { readVocabularies } from './profile-modules.mjs';

/** The names of the files in dist/names/. @param {URL} root */
export function nameLists(root) {
  return [...Object.keys(readVocabularies(root)), 'places'];
}

/** @param {URL} root */
export async function writeListNames(root) {
  const folder = new URL('dist/names/', root);
  mkdirSync(folder, { recursive: true });
  const { placesByName, textOfIndex, valuesByName } = await ofProfile(root);
  for (const name of nameLists(root)) {
    const values = name === 'places' ? placesByName() : valuesByName(name);
    writeFileSync(new URL(`${name}.json`, folder), textOfIndex(values));
  }
}

/** What the core has for this, as a module that runs here. @param {URL} root */
async function ofProfile(root) {
  const names = ['name-files', 'register', 'vocabularies'];
  const code = names.map((name) => `export * from './src/core/profile/${name}.ts';`).join('\n');
  const build = await rolldown({
    cwd: fileURLToPath(root),
    input: 'names',
    logLevel: 'silent',
    plugins: [
      {
        name: 'names',
        resolveId: (source) => (source === 'names' ? fileURLToPath(new URL('names.ts', root)) : null),
        load: (id) => (id === fileURLToPath(new URL('names.ts', root)) ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
