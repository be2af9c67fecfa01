import { extname, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Language } from '../../core/model/profile.js';
import {
  type Publisher,
  type Read,
  readBase,
  readContact,
  readLicence,
  readPublisher,
  type StartAnswers,
} from '../../core/start/answers.js';
import { startCatalogue } from '../../core/start/start.js';
import { type StarterFormat, starterFormats } from '../../core/start/starter-text.js';
import type { Starter } from '../../core/start/starters.js';
import { canAsk } from '../ask.js';
import { exit, UserError } from '../exit.js';
import type { Run } from '../invocation.js';
import { addCommonOptions, commonOptions, nameArguments, otherFormatNames } from '../options.js';
import { print, printData, write } from '../output.js';
import { parse } from '../program.js';
import { texts } from '../texts.js';
import { refuseExisting, settingsFor, writeNew } from './init-files.js';
import { columnsOf, initFrom } from './init-from.js';
import { askForStart } from './init-questions.js';
import { chosenStarters, listOfStarters, namesAndFile } from './init-starters.js';
import { initTexts } from './init-texts.js';

/** What a call of `init` asks for; what was left out is undefined. */
interface Wishes {
  readonly file: string | undefined;
  readonly format: StarterFormat | undefined;
  readonly starters: readonly Starter[] | undefined;
  readonly answers: StartAnswers;
}

/** `metakoll init [FILE]`: writes settings and a file with datasets to fill in. */
export const init: Run = async (invocation) => {
  const { world, language } = invocation;
  const say = initTexts[language];
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const { quiet } = commonOptions(parsed.options, language);
  if (parsed.options['list'] === true) {
    await print(world.stdout, listOfStarters(language));
    return exit.clean;
  }
  const from = parsed.options['from'] as string | undefined;
  if (from !== undefined)
    return await initFrom(
      from,
      parsed.operands,
      answersOf(parsed.options, language),
      columnsOf(parsed.options, language),
      invocation,
      quiet,
    );
  const wishes = wishesOf(parsed.operands, parsed.options, language);
  const settings = await settingsFor(wishes.file, invocation);
  if (settings.exists && hasSettings(wishes.answers)) throw new UserError(say.settingsExist(settings.shown));
  if (wishes.file !== undefined) await refuseExisting(wishes.file, invocation);

  const asked = canAsk(invocation) ? await askForStart(wishes, settings.exists, invocation) : wishes;
  if (asked === undefined) throw new UserError(say.stopped);
  const format = asked.format ?? 'yaml';
  const file = asked.file ?? `${say.fileName}.${format}`;
  if (asked.file === undefined) await refuseExisting(file, invocation);
  const answers = {
    ...asked.answers,
    ...(settings.base === undefined || asked.answers.base !== undefined ? {} : { base: settings.base }),
  };
  const started = await startCatalogue({
    answers,
    starters: asked.starters ?? [],
    format,
    language,
    today: world.today(),
  });
  if (file === '-') {
    await (started.bytes ? write(world.stdout, started.bytes) : printData(world.stdout, started.text));
    return exit.clean;
  }
  if (!settings.exists) await writeNew(settings.path, started.settings, invocation);
  await writeNew(resolve(world.cwd, file), started.bytes ?? started.text, invocation);
  const { marks } = started;
  const [written, count] = settings.exists
    ? [undefined, marks.text]
    : [settings.shown, marks.text + marks.settings];
  if (!quiet) await print(world.stderr, say.done({ file, settings: written, marks: count }));
  return exit.clean;
};

export function define(command: Command, language: Language): void {
  const say = initTexts[language].help;
  command
    .usage(say.usage)
    .description(say.about)
    .argument(say.argument, say.argumentHelp)
    .option('--template <id...>', say.template)
    .option('--from <file>', say.from)
    .option('--column <heading=field...>', say.column)
    .option('--list', say.list)
    .option('-t, --to <format>', say.to)
    .option('--publisher <name>', say.publisher)
    .option('--base <address>', say.base)
    .option('--license <licence>', say.license)
    .option('--contact <address>', say.contact);
  nameArguments(command, say.what);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function wishesOf(
  operands: readonly string[],
  options: Readonly<Record<string, unknown>>,
  language: Language,
): Wishes {
  const { names, file } = namesAndFile(options['template'] as readonly string[] | undefined, operands[0]);
  return {
    file,
    format: formatOf(options['to'] as string | undefined, file, language),
    starters: names && chosenStarters(names, language),
    answers: answersOf(options, language),
  };
}

/** What the options answer of the questions. */
function answersOf(options: Readonly<Record<string, unknown>>, language: Language): StartAnswers {
  const read = <Value>(name: string, reader: (text: string, language: Language) => Read<Value>) => {
    const text = options[name] as string | undefined;
    if (text === undefined) return undefined;
    const answer = reader(text, language);
    if ('fault' in answer) throw new UserError(`--${name}: ${answer.fault}`);
    return answer.value;
  };
  const publisher: Publisher | undefined = read('publisher', readPublisher);
  const [base, license, contact] = [
    read('base', readBase),
    read('license', readLicence),
    read('contact', readContact),
  ];
  return {
    ...(publisher ? { publisher } : {}),
    ...(base === undefined ? {} : { base }),
    ...(license === undefined ? {} : { license }),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** The format that is asked for, or that the name of the file says. */
function formatOf(
  name: string | undefined,
  file: string | undefined,
  language: Language,
): StarterFormat | undefined {
  const known = (text: string): StarterFormat | undefined => {
    const lower = text.toLowerCase();
    const plain = Object.hasOwn(otherFormatNames, lower) ? otherFormatNames[lower] : lower;
    return starterFormats.find((format) => format === plain);
  };
  const ending = file === undefined ? '' : extname(file).slice(1);
  if (name !== undefined) {
    const format = known(name);
    if (format === undefined) throw new UserError(texts[language].oneOf('--to', name, starterFormats));
    return format;
  }
  if (ending === '') return undefined;
  const format = known(ending);
  if (format === undefined) throw new UserError(initTexts[language].endingUnknown(file!, starterFormats));
  return format;
}

const hasSettings = ({ publisher, license, contact }: StartAnswers) =>
  publisher !== undefined || license !== undefined || contact !== undefined;
