// @ts-check
/**
 * Makes the files of a new rule and puts it into the list: `npm run new-rule entity-property-fault`. What they lack is then
 * said by the compiler and the tests.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const [code = ''] = process.argv.slice(2);
const name = code.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const file = new URL(`src/core/checks/rules/${code}.ts`, root);

if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code)) {
  console.error('Give a code such as dataset-title-length: entity, property, fault, in lower case.');
  process.exitCode = 2;
} else if (existsSync(file)) {
  console.error(`There is a rule ${code} already.`);
  process.exitCode = 2;
} else {
  writeFileSync(file, template());
  addToList();
  const folder = new URL(`test/rules/${code}/`, root);
  mkdirSync(folder, { recursive: true });
  for (const kind of ['bad', 'good']) {
    writeFileSync(
      new URL(`${kind}.yaml`, folder),
      'class: Dataset\nid: https://data.exempel.se/dataset/badplatser\n',
    );
  }
  console.log(`src/core/checks/rules/${code}.ts and test/rules/${code}/ are there; fill them in.`);
}

function template() {
  const texts = (/** @type {string} */ language) => `    ${language}: {
      summary: '',
      title: () => '',
      message: ({ subject, field, args, language }) => \`\${subject} \${quote(language, args['value'])} \${field}\`,
      why: () => '',
      how: () => '',
    },`;
  return `import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { placeOfText } from '../texts.js';

export const ${name}: Rule = {
  code: '${code}',
  group: 'text',
  severity: 'warning',
  about: ['Dataset.title'],
  texts: {
${texts('sv')}
${texts('en')}
  },
  eachText: {
    of: ['Dataset'],
    keys: ['title'],
    check(titles) {
      const item = titles.find(({ text }) => text.trim() === '');
      if (!item) return undefined;
      const { property, text } = item;
      return { rule: ${name}.code, place: placeOfText(item), property, args: { value: text } };
    },
  },
};
`;
}

/** The list stays in the order of the codes. */
function addToList() {
  const list = new URL('src/core/checks/rules.ts', root);
  const text = readFileSync(list, 'utf8');
  const imports = [...text.matchAll(/^import \{ (\w+) \} from '\.\/rules\/([\w-]+)\.js';$/gm)].map(
    ([line, , other]) => ({ line, code: String(other) }),
  );
  const after = imports.filter((item) => item.code < code).at(-1);
  const line = `import { ${name} } from './rules/${code}.js';`;
  const withImport = after
    ? text.replace(after.line, () => `${after.line}\n${line}`)
    : text.replace(imports[0]?.line ?? '', (first) => `${line}\n${first}`);
  const entry = (/** @type {string} */ other) =>
    `    ${other.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())},\n`;
  writeFileSync(
    list,
    after
      ? withImport.replace(entry(after.code), (found) => found + entry(code))
      : withImport.replace('  [\n', (found) => found + entry(code)),
  );
}
