// @ts-check
/** What the built command answers, as the JSON that everybody gets. */
import { main } from '../../dist/cli.js';

/** @typedef {Record<string, any>} Json */

/**
 * @param {'sv' | 'en'} language
 * @param {string[]} argv
 * @returns {Promise<Json>}
 */
export async function ask(language, ...argv) {
  let out = '';
  let err = '';
  const output = (/** @type {(text: string) => void} */ write) => ({
    isTTY: () => false,
    columns: () => undefined,
    write: async (/** @type {string} */ text) => write(text),
  });
  const refuse = async () => {
    throw new Error('the command reads no files for this');
  };
  const code = await main([...argv, '--format', 'json', '--lang', language], {
    cwd: '/',
    env: {},
    locale: () => language,
    stdin: { isTTY: () => true, read: refuse },
    stdout: output((text) => {
      out += text;
    }),
    stderr: output((text) => {
      err += text;
    }),
    files: { kindOf: async () => undefined, read: refuse, list: refuse, write: refuse },
  });
  if (code !== 0) throw new Error(`metakoll ${argv.join(' ')} ended with ${code}: ${err}`);
  return JSON.parse(out);
}
