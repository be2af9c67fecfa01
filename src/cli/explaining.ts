/** What the commands that explain, and read no files, do in the same way. */
import type { Command } from 'commander';
import type { TextContext } from '../core/explain/text/sheet.js';
import type { Language } from '../core/model/profile.js';
import { jsonText, spacious } from '../core/report/reporters/json-text.js';
import { painterFor, wantsColour } from './colour.js';
import type { Invocation } from './invocation.js';
import { addCommonOptions, commonOptions, nameArguments, oneOf } from './options.js';
import { print, printData, widthOf } from './output.js';

/** The help of such a command in one language. */
export interface ExplainingHelp {
  readonly usage: string;
  readonly about: string;
  /** Heading of the arguments. */
  readonly what: string;
  readonly argument: string;
  readonly argumentHelp: string;
  readonly after: string;
}

const formatHelp = {
  sv: 'svarets form: text eller json',
  en: 'form of the answer: text or json',
} as const;

/** Defines the arguments and options that all of them have. */
export function defineExplaining(command: Command, help: ExplainingHelp, language: Language): void {
  command
    .usage(help.usage)
    .description(help.about)
    .argument(help.argument, help.argumentHelp)
    .option('-f, --format <format>', formatHelp[language]);
  nameArguments(command, help.what);
}

/** Ends the definition: the options that every command has, and the examples. */
export function endDefinition(command: Command, help: ExplainingHelp, language: Language): void {
  addCommonOptions(command, language);
  command.addHelpText('after', help.after);
}

/** Writes an answer in the form that was asked for. */
export async function answer(
  data: object,
  text: (context: TextContext) => string,
  options: Readonly<Record<string, unknown>>,
  { world, language }: Invocation,
): Promise<void> {
  const { colour } = commonOptions(options, language);
  if (oneOf(options, 'format', ['text', 'json'], 'text', language) === 'json') {
    await printData(world.stdout, `${jsonText({ formatVersion: 1, language, ...data }, spacious)}\n`);
    return;
  }
  const isPainted = wantsColour(colour, world.stdout, world.env);
  const paint = await painterFor(isPainted);
  await print(world.stdout, text({ language, paint, width: widthOf(world.stdout, world.env) }), isPainted);
}

/** The look of a message on standard error: no colour, as wide as its window. */
export async function plainContext({ world, language }: Invocation): Promise<TextContext> {
  return { language, paint: await painterFor(false), width: widthOf(world.stderr, world.env) };
}
