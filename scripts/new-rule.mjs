// @ts-check
/**
 * Makes the files of a new rule: `npm run new-rule entity-property-fault [group]`. What they lack is then said by the
 * compiler and the tests; the lists of rules are made by the build.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const [code = '', group = 'text'] = process.argv.slice(2);
const name = code.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const checks = new URL('src/core/checks/', root);
const groups = readdirSync(checks, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['generated', 'shared'].includes(entry.name))
  .map((entry) => entry.name);

if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code)) {
  console.error('Give a code such as dataset-title-length: entity, property, fault, in lower case.');
  process.exitCode = 2;
} else if (!groups.includes(group)) {
  console.error(`There is no group ${group}. Give one of: ${groups.join(', ')}.`);
  process.exitCode = 2;
} else if (groups.some((folder) => existsSync(new URL(`${folder}/${code}.ts`, checks)))) {
  console.error(`There is a rule ${code} already.`);
  process.exitCode = 2;
} else {
  writeFileSync(new URL(`${group}/${code}.ts`, checks), ruleTemplate());
  writeFileSync(new URL(`${group}/${code}.texts.ts`, checks), textsTemplate());
  const folder = new URL(`test/rules/${code}/`, root);
  mkdirSync(folder, { recursive: true });
  for (const kind of ['bad', 'good']) {
    writeFileSync(
      new URL(`${kind}.yaml`, folder),
      'class: Dataset\nid: https://data.exempel.se/dataset/badplatser\n',
    );
  }
  console.log(
    `Fill in ${code}.ts and ${code}.texts.ts in src/core/checks/${group}/, and test/rules/${code}/.`,
  );
}

function ruleTemplate() {
  return `import type { Rule } from '../rule.js';
import { eachText, placeOfText } from '../shared/texts.js';

export const ${name}: Rule = {
  code: '${code}',
  group: '${group}',
  severity: 'warning',
  about: ['Dataset.title'],
  eachProperty: eachText({
    of: ['Dataset'],
    keys: ['title'],
    suspects: (text) => text.trim() === '',
    check(titles) {
      const item = titles.find(({ text }) => text.trim() === '');
      if (!item) return undefined;
      const { property, text } = item;
      return { rule: ${name}.code, place: placeOfText(item), property, args: { value: text } };
    },
  }),
};
`;
}

function textsTemplate() {
  const texts = (/** @type {string} */ language) => `  ${language}: {
    summary: '',
    title: () => '',
    message: ({ subject, field, args, language }) => \`\${subject} \${quote(language, args['value'])} \${field}\`,
    why: () => '',
    how: () => '',
  },`;
  return `import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const ${name}Texts: Sentences = {
${texts('sv')}
${texts('en')}
};
`;
}
