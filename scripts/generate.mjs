// @ts-check
/**
 * Writes the files that are made from the schemas and the rules and kept in the repository. With --check nothing is written;
 * the exit code is 1 when a file is not what it should be.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { jsonLdContext } from '../dist/index.js';
import { readSchemas, readVocabularies } from './build/profile-modules.mjs';
import { authoringSchema } from './generate/authoring-schema.mjs';
import { commandsPage } from './generate/commands.mjs';
import { profilePage } from './generate/profile-page.mjs';
import { rulesPage } from './generate/rules-page.mjs';

const root = new URL('..', import.meta.url);
const schemas = readSchemas(root);
const vocabularies = readVocabularies(root);

/** @type {readonly (readonly [string, string])[]} */
const files = [
  ['schemas/3.0.1/context.jsonld', json({ '@context': jsonLdContext() })],
  ['schemas/3.0.1/catalogue.schema.json', json(authoringSchema(schemas, vocabularies))],
  ['docs/commands.en.md', commandsPage('en')],
  ['docs/commands.sv.md', commandsPage('sv')],
  ['docs/rules.sv.md', await rulesPage('sv')],
  ['docs/rules.en.md', await rulesPage('en')],
  ['docs/profile.sv.md', await profilePage('sv')],
  ['docs/profile.en.md', await profilePage('en')],
];

let stale = 0;
for (const [path, text] of files) {
  const url = new URL(path, root);
  if (existsSync(url) && readFileSync(url, 'utf8') === text) continue;
  stale += 1;
  if (process.argv.includes('--check')) console.error(`${path} is not up to date: run npm run generate`);
  else {
    writeFileSync(url, text);
    console.log(`wrote ${path}`);
  }
}
if (stale > 0 && process.argv.includes('--check')) process.exitCode = 1;

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
