// @ts-check
/** The lists of all rules and of their texts, made of the files in the folders of the groups: adding a rule edits no list. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

/** @param {URL} root */
export function writeRuleLists(root) {
  const checks = new URL('src/core/checks/', root);
  const folder = new URL('generated/', checks);
  mkdirSync(folder, { recursive: true });
  const rules = ruleFiles(checks);
  const heading = '/** Made by scripts/build.mjs from the folders of the groups. */\n';
  writeFileSync(
    new URL('rules.ts', folder),
    heading +
      lines(rules, ({ name, path }) => `import { ${name} } from '../${path}.js';`) +
      "import type { Rule } from '../rule.js';\n\n" +
      `export const ruleList: readonly Rule[] = [\n${lines(rules, ({ name }) => `  ${name},`)}];\n`,
  );
  writeFileSync(
    new URL('texts.ts', folder),
    heading +
      lines(rules, ({ name, path }) => `import { ${name}Texts } from '../${path}.texts.js';`) +
      "import type { Sentences } from '../rule.js';\n\n" +
      'export const textList: readonly (readonly [string, Sentences])[] = [\n' +
      `${lines(rules, ({ code, name }) => `  ['${code}', ${name}Texts],`)}];\n`,
  );
}

/**
 * Every rule has its texts beside it; what has none is a helper of the group.
 * @param {URL} checks
 * @returns {{ code: string, name: string, path: string }[]} in the order of the codes
 */
function ruleFiles(checks) {
  const groups = readdirSync(checks, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .flatMap(({ name: group }) =>
      readdirSync(new URL(`${group}/`, checks))
        .filter((file) => file.endsWith('.texts.ts'))
        .map((file) => {
          const code = file.slice(0, -'.texts.ts'.length);
          const name = code.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
          return { code, name, path: `${group}/${code}` };
        }),
    )
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** @template Item @param {readonly Item[]} items @param {(item: Item) => string} line */
function lines(items, line) {
  return items.map((item) => `${line(item)}\n`).join('');
}
