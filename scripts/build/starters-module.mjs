// @ts-check
/** The starter descriptions of schemas/starters/ as a module. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { quote, readJson } from './profile-modules.mjs';

/** @param {URL} root */
export function writeStartersModule(root) {
  const folder = new URL('src/core/start/generated/', root);
  mkdirSync(folder, { recursive: true });
  const data = readJson(new URL('schemas/starters/municipal.json', root));
  writeFileSync(
    new URL('starters.ts', folder),
    `/** From schemas/starters/. Made by scripts/build.mjs. */
import type { Starter } from '../starters.js';

export const municipalStarters: readonly Starter[] = JSON.parse(
  ${quote(JSON.stringify(data))},
);
`,
  );
}
