import { Command, CommanderError, Help } from 'commander';
import { nearest } from '../core/languages/nearest.js';
import type { Language } from '../core/model/profile.js';
import { version } from '../core/version.js';
import { commands } from './commands.js';
import { exit, UnknownOption, UserError } from './exit.js';
import type { Define, Invocation } from './invocation.js';
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
export async function parse(invocation: Invocation, define: Define): Promise<Parsed | number> {
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
      ...(isOverview(invocation) ? { formatItemList: withCommands(language, say) } : {}),
    });
  define(command, language);
  command
    .helpOption('-h, --help', { sv: 'visa den här hjälpen', en: 'show this help' }[language])
    .version(
      version,
      '-V, --version',
      { sv: 'visa vilken version detta är', en: 'show which version this is' }[language],
    );
  const swallowed = optionAsValue(argv, command);
  if (swallowed) throw new UserError(say.valueIsOption(...swallowed), say.seeHelp);
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await print(world.stdout, shown);
      return exit.clean;
    }
    const sentence = await sentenceFor(error, command, say);
    if (error.code === 'commander.unknownOption')
      throw new UnknownOption(quotedIn(error).replace(/=.*/s, ''), sentence, say.seeHelp);
    throw new UserError(sentence, say.seeHelp);
  }
  return { operands: command.args, options: command.opts() };
}

/** What an error of Commander puts in quotation marks. */
function quotedIn({ message }: CommanderError): string {
  return message.slice(message.indexOf("'") + 1, Math.max(0, message.lastIndexOf("'")));
}

async function sentenceFor(error: CommanderError, command: Command, say: Texts): Promise<string> {
  const quoted = quotedIn(error);
  switch (error.code) {
    case 'commander.unknownOption':
      return say.unknownOption(quoted, await nearestOption(quoted, command));
    case 'commander.optionMissingArgument':
      return say.valueMissing(quoted.replace(/ <.*/, ''));
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

/** An option of the command that stands where the value of another one belongs: `-o --verbose`. */
function optionAsValue(
  argv: readonly string[],
  { options }: Command,
): readonly [option: string, value: string] | undefined {
  const known = (text: string | undefined) =>
    options.find(({ short, long }) => text !== undefined && (text === short || text === long));
  for (let at = 0; at < argv.length && argv[at] !== '--'; at++) {
    if (!known(argv[at])?.required) continue;
    const [option, value] = [argv[at]!, argv[at + 1]];
    if (value !== undefined && known(value.replace(/=.*/s, ''))) return [option, value];
    at += 1;
  }
  return undefined;
}

/** Help for metakoll as a whole was asked for. */
function isOverview({ isDefault }: Invocation): boolean {
  return isDefault && commands.length > 1;
}

/** Lists in the help: the commands stand before the options. */
function withCommands(language: Language, say: Texts): Help['formatItemList'] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return (heading, items, helper) => {
    const lines = Help.prototype.formatItemList.call(helper, heading, items, helper);
    if (heading !== 'Options:') return lines;
    const list = commands.map(({ name, summary }) =>
      helper.formatItem(name, width, summary[language], helper),
    );
    return [say.headings['Commands:']!, ...list, '', ...lines];
  };
}
