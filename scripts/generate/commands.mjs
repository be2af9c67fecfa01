// @ts-check
/** The pages about the commands: what `--help` says of each, so that they cannot differ. */
import { commandNames, helpOf } from './command-line.mjs';

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
  const names = commandNames(language).map(({ name }) => name);
  const parts = names.map((name) => {
    return `## ${name}\n\n\`\`\`text\n${helpOf(['help', name], language).trimEnd()}\n\`\`\`\n`;
  });
  const contents = names.map((name) => `- [${name}](#${name})`).join('\n');
  return `<!-- ${say.made} -->\n\n# ${say.title}\n\n${say.intro}\n\n${contents}\n\n${parts.join('\n')}`;
}
