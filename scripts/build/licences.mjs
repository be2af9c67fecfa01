// @ts-check
/** The licences of the packages that are part of a bundle; most ask to be carried along. */
import { readFileSync } from 'node:fs';

/**
 * @param {URL} root
 * @param {readonly string[]} inputs the files that went into the bundle
 */
export function licences(root, inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  /** @type {Map<string, string[]>} the packages under each text: those of one author often have the same */
  const names = new Map();
  for (const name of [...packages].sort()) {
    const folder = new URL(`node_modules/${name}/`, root);
    const about = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
    const text = licenceText(folder);
    names.set(text, [...(names.get(text) ?? []), `${name} ${about.version} (${about.license})`]);
  }
  const parts = [...names].map(([text, own]) => `${own.join('\n')}\n\n${text}`);
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
