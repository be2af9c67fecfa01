import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Language } from '../../core/model/profile.js';
import { exit, UserError } from '../exit.js';
import type { Run } from '../invocation.js';
import { addCommonOptions } from '../options.js';
import { print } from '../output.js';
import { parse } from '../program.js';
import { texts } from '../texts.js';

/** The page, seen from this module as from the chunk that it becomes. */
const page = '../../../dist/web/metakoll.html';

const help = {
  sv: {
    about:
      'Öppnar sidan där du kontrollerar, rättar och gör om filer i webbläsaren. Sidan är en enda fil och pratar inte med nätet: inget lämnar datorn.',
    usage: 'web',
    output: 'skriv sidan till en fil i stället, för en webbserver eller någon annan',
    written: (path: string) => `Sidan står i ${path}.`,
    open: (path: string) => `Öppnar ${path}`,
    notOpened: 'Ingen webbläsare gick att öppna. Öppna filen själv.',
    tooMuch: 'metakoll web tar inga filer. Dra dem till sidan när den är öppen.',
    after: `
Exempel:
  metakoll web                           öppna sidan
  metakoll web -o metakoll.html          en kopia att dela eller lägga på en webbserver

Slutkod: 0 gjort, 2 det gick inte att göra.`,
  },
  en: {
    about:
      'Opens the page on which you check, fix and convert files in the browser. The page is one file and does not talk to the network: nothing leaves the computer.',
    usage: 'web',
    output: 'write the page to a file instead, for a web server or somebody else',
    written: (path: string) => `The page is in ${path}.`,
    open: (path: string) => `Opening ${path}`,
    notOpened: 'No browser could be opened. Open the file yourself.',
    tooMuch: 'metakoll web takes no files. Drag them to the page when it is open.',
    after: `
Examples:
  metakoll web                           open the page
  metakoll web -o metakoll.html          a copy to share or to put on a web server

Exit code: 0 done, 2 it could not be done.`,
  },
} as const;

/** `metakoll web`: opens the page in a browser, or writes a copy of it. */
export const web: Run = async (invocation) => {
  const { world, language } = invocation;
  const say = help[language];
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  if (parsed.operands.length > 0) throw new UserError(say.tooMuch);
  const path = fileURLToPath(new URL(page, import.meta.url));
  const output = parsed.options['output'] as string | undefined;
  if (output !== undefined) {
    const bytes = await world.files.read(path);
    try {
      await world.files.write(resolve(world.cwd, output), bytes);
    } catch (error) {
      const code = (error as { readonly code?: unknown }).code;
      if (typeof code !== 'string') throw error;
      throw new UserError(texts[language].unwritable(output, code));
    }
    await print(world.stderr, `${say.written(output)}\n`);
    return exit.clean;
  }
  await print(world.stdout, `${say.open(path)}\n`);
  if (!(await world.browse(path))) await print(world.stderr, `${say.notOpened}\n`);
  return exit.clean;
};

export function define(command: Command, language: Language): void {
  const say = help[language];
  command
    .usage(say.usage)
    .description(say.about)
    .argument('[paths...]')
    .option('-o, --output <file>', say.output);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}
