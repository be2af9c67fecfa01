import { Command, CommanderError } from 'commander';
import { nearest } from '../core/languages/nearest.js';
import type { Language } from '../core/model/profile.js';
import { version } from '../core/version.js';
import { commands } from './commands.js';
import { exit, UserError } from './exit.js';
import type { Invocation } from './invocation.js';
import { print, widthOf } from './output.js';
import { type Texts, texts } from './texts.js';

/** What a command line was understood as. */
export interface Parsed {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Reads a command's arguments with Commander, which speaks English and ends the process; here it does neither.
 * Gives the exit code instead where help or the version was asked for.
 */
export async function parse(
  invocation: Invocation,
  define: (command: Command, language: Language) => void,
): Promise<Parsed | number> {
  const { argv, world, language } = invocation;
  const say = texts[language];
  let shown = '';
  const command = new Command('metakoll');
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => {
        shown += text;
      },
      writeErr: () => undefined,
      getOutHelpWidth: () => widthOf(world.stdout, world.env),
    })
    .configureHelp({
      styleTitle: (title) => say.headings[title] ?? title,
      optionDescription: (option) => option.description,
    });
  define(command, language);
  command
    .helpOption('-h, --help', { sv: 'visa den här hjälpen', en: 'show this help' }[language])
    .version(
      version,
      '-V, --version',
      { sv: 'visa vilken version detta är', en: 'show which version this is' }[language],
    );
  if (invocation.isDefault && commands.length > 1)
    command.addHelpText('after', listOfCommands(language, say));
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await print(world.stdout, shown);
      return exit.clean;
    }
    throw new UserError(await sentenceFor(error, command, say), say.seeHelp);
  }
  return { operands: command.args, options: command.opts() };
}

async function sentenceFor(error: CommanderError, command: Command, say: Texts): Promise<string> {
  const quoted = /'(.*)'/s.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return say.unknownOption(quoted, await nearestOption(quoted, command));
    case 'commander.optionMissingArgument':
      return say.valueMissing(quoted.replace(/ <.*/, ''));
    case 'commander.missingArgument':
      return say.argumentMissing(quoted);
    case 'commander.excessArguments':
      return say.tooManyArguments;
    default:
      return say.wrongUse;
  }
}

async function nearestOption(option: string, command: Command): Promise<string | undefined> {
  const known = [...command.options.flatMap(({ long }) => long ?? []), '--help', '--version'];
  const name = option.replace(/=.*/s, '');
  return nearest(name, known) ?? known.find((other) => name.length > 3 && other.startsWith(name));
}

function listOfCommands(language: Language, say: Texts): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `\n${say.headings['Commands:']}\n${commands
    .map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[language]}`)
    .join('\n')}`;
}
