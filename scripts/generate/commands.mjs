// @ts-check
/** The pages about the commands: what `--help` says of each, so that they cannot differ. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/metakoll.js', import.meta.url));

const words = {
  en: {
    title: 'Commands',
    intro: 'What `metakoll help COMMAND` says. `check` is the command when none is named.',
    made: 'Made by `npm run generate` from the help of the command.',
  },
  sv: {
    title: 'Kommandon',
    intro: 'Det som `metakoll help KOMMANDO` visar. `check` körs när inget kommando anges.',
    made: 'Skapad av `npm run generate` ur kommandots hjälp.',
  },
};

/** @param {'sv' | 'en'} language */
export function commandsPage(language) {
  const say = words[language];
  const names = namesIn(helpOf(['--help'], language));
  const parts = names.map((name) => {
    return `## ${name}\n\n\`\`\`text\n${helpOf(['help', name], language).trimEnd()}\n\`\`\`\n`;
  });
  const contents = names.map((name) => `- [${name}](#${name})`).join('\n');
  return `<!-- ${say.made} -->\n\n# ${say.title}\n\n${say.intro}\n\n${contents}\n\n${parts.join('\n')}`;
}

/** @param {string[]} argv @param {string} language */
function helpOf(argv, language) {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '90' };
  return execFileSync(process.execPath, [bin, ...argv, '--lang', language], { env, encoding: 'utf8' });
}

/** The names of the commands stand last in the help for metakoll as a whole. @param {string} help */
function namesIn(help) {
  const list = help.slice(help.search(/^(?:Commands|Kommandon):/m));
  return [...list.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => String(name));
}
