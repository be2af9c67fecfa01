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
  writeFileSync(file, ruleTemplate());
  writeFileSync(new URL(`src/core/checks/sentences/${code}.ts`, root), sentencesTemplate());
  addToList('rules', name, (_, other) => `    ${other},\n`);
  addToList('sentences', `${name}Sentences`, (otherCode, other) => `    '${otherCode}': ${other},\n`);
  const folder = new URL(`test/rules/${code}/`, root);
  mkdirSync(folder, { recursive: true });
  for (const kind of ['bad', 'good']) {
    writeFileSync(
      new URL(`${kind}.yaml`, folder),
      'class: Dataset\nid: https://data.exempel.se/dataset/badplatser\n',
    );
  }
  console.log(
    `${code}.ts in src/core/checks/rules/ and sentences/, and test/rules/${code}/ are there; fill them in.`,
  );
}

function ruleTemplate() {
  return `import type { Rule } from '../rule.js';
import { placeOfText } from '../texts.js';

export const ${name}: Rule = {
  code: '${code}',
  group: 'text',
  severity: 'warning',
  about: ['Dataset.title'],
  eachText: {
    of: ['Dataset'],
    keys: ['title'],
    suspects: (text) => text.trim() === '',
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

function sentencesTemplate() {
  const texts = (/** @type {string} */ language) => `  ${language}: {
    summary: '',
    title: () => '',
    message: ({ subject, field, args, language }) => \`\${subject} \${quote(language, args['value'])} \${field}\`,
    why: () => '',
    how: () => '',
  },`;
  return `import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const ${name}Sentences: Sentences = {
${texts('sv')}
${texts('en')}
};
`;
}

/**
 * Adds something to a list in the order of the codes.
 * @param {'rules' | 'sentences'} kind
 * @param {string} own the name of what is added
 * @param {(code: string, name: string) => string} entry how a code and a name stand in the list
 */
function addToList(kind, own, entry) {
  const list = new URL(`src/core/checks/${kind}.ts`, root);
  const text = readFileSync(list, 'utf8');
  const pattern = new RegExp(`^import \\{ (\\w+) \\} from '\\./${kind}/([\\w-]+)\\.js';$`, 'gm');
  const imports = [...text.matchAll(pattern)].map(([line, other, otherCode]) => ({
    line,
    name: String(other),
    code: String(otherCode),
  }));
  const line = `import { ${own} } from './${kind}/${code}.js';`;
  const before = imports.filter((item) => item.code < code).at(-1);
  const next = imports[0];
  if (!next) throw new Error(`The list in ${list.pathname} is empty.`);
  const put = (/** @type {string} */ there, /** @type {string} */ added) =>
    before ? there + added : added + there;
  const neighbour = before ?? next;
  writeFileSync(
    list,
    text
      .replace(before ? `${neighbour.line}\n` : neighbour.line, (found) => put(found, `${line}\n`))
      .replace(entry(neighbour.code, neighbour.name), (found) => put(found, entry(code, own))),
  );
}
