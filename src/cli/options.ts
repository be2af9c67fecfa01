import type { Command } from 'commander';
import { meantDelimiter } from '../core/formats/csv/delimiter.js';
import { formats } from '../core/formats/readers.js';
import { isLanguageTag, meantTag } from '../core/languages/tags.js';
import { type Language, standardVersion } from '../core/model/profile.js';
import type { Format } from '../core/model/reader.js';
import { isEncoding } from '../core/source/decode.js';
import { UserError } from './exit.js';
import { languages } from './language.js';
import { type NetworkOptions, networkOptions } from './network/options.js';
import { texts } from './texts.js';

/** How people call the formats besides their names. */
export const otherFormatNames: Readonly<Record<string, Format>> = {
  yml: 'yaml',
  'json-ld': 'jsonld',
  tsv: 'csv',
  rdf: 'rdfxml',
  xml: 'rdfxml',
  'rdf/xml': 'rdfxml',
  ttl: 'turtle',
  nt: 'ntriples',
  excel: 'xlsx',
  xlsm: 'xlsx',
};

/** Options about how files are read, for every command that reads any. */
export interface ReadingOptions {
  readonly format: Format | undefined;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly defaultLanguage: string | undefined;
  readonly stdinName: string;
  /** File with a JSON-LD context for contexts that are not at hand. */
  readonly contextFile: string | undefined;
  /** File with the configuration; false where none is wanted, undefined where it is looked for. */
  readonly config: string | false | undefined;
  /** The date that counts as today's. */
  readonly today: string | undefined;
  /** How what has an address on the web is fetched. */
  readonly network: NetworkOptions;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** As asked for; undefined where the window decides. */
  readonly colour: boolean | undefined;
}

const readingHelp = {
  sv: {
    profile: `version av DCAT-AP-SE att kontrollera mot (${standardVersion})`,
    inputFormat: `filernas format: ${formats.join(', ')} (annars avgör namn och innehåll)`,
    encoding: 'filernas teckenkodning, till exempel windows-1252 (annars avgör innehållet)',
    delimiter: 'tecken mellan kolumnerna i CSV: ";", "," eller tab (annars avgör innehållet)',
    defaultLanguage: 'språk för texter som inte anger något, till exempel sv',
    stdinName: 'namn på det som läses från standard in, till exempel katalog.yaml',
    context: 'fil med en JSON-LD-kontext, för filer vars kontext annars hade hämtats från nätet',
    config: 'fil med inställningar (annars närmaste metakoll.yaml, från filens mapp och uppåt)',
    noConfig: 'använd inga inställningar ur metakoll.yaml',
    today: 'datum som räknas som dagens, till exempel 2026-11-25',
  },
  en: {
    profile: `version of DCAT-AP-SE to check against (${standardVersion})`,
    inputFormat: `format of the files: ${formats.join(', ')} (otherwise found from name and content)`,
    encoding: 'encoding of the files, such as windows-1252 (otherwise found from the content)',
    delimiter: 'character between the columns of CSV: ";", "," or tab (otherwise found from the content)',
    defaultLanguage: 'language of texts that name none, such as sv',
    stdinName: 'what to call what is read from standard input, such as catalogue.yaml',
    context: 'file with a JSON-LD context, for files whose context would otherwise come from the network',
    config:
      'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)',
    noConfig: 'use no configuration',
    today: "date that counts as today's, such as 2026-11-25",
  },
} as const;

/** Adds the options about how files are read. */
export function addReadingOptions(command: Command, language: Language): void {
  const help = readingHelp[language];
  command
    .option('--profile <version>', help.profile)
    .option('--input-format <format>', help.inputFormat)
    .option('--encoding <encoding>', help.encoding)
    .option('--delimiter <character>', help.delimiter)
    .option('--default-language <tag>', help.defaultLanguage)
    .option('--stdin-name <name>', help.stdinName)
    .option('--context <file>', help.context)
    .option('--config <file>', help.config)
    .option('--no-config', help.noConfig)
    .option('--today <date>', help.today);
}

/** The options about how files are read, tested. */
export function readingOptions(
  options: Readonly<Record<string, unknown>>,
  language: Language,
): ReadingOptions {
  const say = texts[language];
  const text = (name: string) => options[name] as string | undefined;
  const version = text('profile');
  if (version !== undefined && version !== standardVersion)
    throw new UserError(say.profileUnknown(version, standardVersion));
  const encoding = text('encoding');
  if (encoding !== undefined && !isEncoding(encoding)) throw new UserError(say.encodingUnknown(encoding));
  const tag = text('defaultLanguage');
  if (tag !== undefined && !isLanguageTag(tag)) throw new UserError(say.languageTagWrong(tag, meantTag(tag)));
  return {
    format: formatOf(text('inputFormat'), language),
    encoding,
    delimiter: delimiterOf(text('delimiter'), language),
    defaultLanguage: tag,
    stdinName: text('stdinName') ?? 'stdin',
    contextFile: text('context'),
    config: options['config'] as string | false | undefined,
    today: dateOf(text('today'), language),
    network: networkOptions(options, language),
  };
}

function formatOf(name: string | undefined, language: Language): Format | undefined {
  if (name === undefined) return undefined;
  const lower = name.toLowerCase();
  const found =
    formats.find((format) => format === lower) ??
    (Object.hasOwn(otherFormatNames, lower) ? otherFormatNames[lower] : undefined);
  if (!found) throw new UserError(texts[language].oneOf('--input-format', name, formats));
  return found;
}

function dateOf(text: string | undefined, language: Language): string | undefined {
  if (text === undefined) return undefined;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const exists = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!exists) throw new UserError(texts[language].dateWrong(text));
  return text;
}

function delimiterOf(text: string | undefined, language: Language): string | undefined {
  if (text === undefined) return undefined;
  const delimiter = meantDelimiter(text);
  if (delimiter === undefined) throw new UserError(texts[language].delimiterWrong(text));
  return delimiter;
}

const commonHelp = {
  sv: {
    lang: 'språk i rapport och meddelanden: sv eller en (annars datorns)',
    quiet: 'bara det som är fel; ingen sammanfattning',
    verbose: 'mer: varför, termernas adresser och hur filerna tolkades',
    color: 'använd färger, även utanför terminalen',
    noColor: 'använd inte färger',
    debug: 'visa teknisk information om metakoll självt gör fel',
  },
  en: {
    lang: "language of report and messages: sv or en (otherwise the computer's)",
    quiet: 'only what is wrong; no summary',
    verbose: 'more: why, the IRIs of terms and how the files were understood',
    color: 'use colours, outside a terminal as well',
    noColor: 'use no colours',
    debug: 'show technical details if metakoll itself fails',
  },
} as const;

/** Adds the options that every command has. */
export function addCommonOptions(command: Command, language: Language): void {
  const help = commonHelp[language];
  command
    .option('--lang <language>', help.lang)
    .option('-q, --quiet', help.quiet)
    .option('-v, --verbose', help.verbose)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .option('--debug', help.debug);
}

/** Gives the list of arguments in the help a heading of its own, where they are not files to check. */
export function nameArguments(command: Command, heading: string): void {
  const { styleTitle, ...rest } = command.configureHelp();
  command.configureHelp({
    ...rest,
    styleTitle: (title) => (title === 'Arguments:' ? heading : (styleTitle?.(title) ?? title)),
  });
}

/** The options that every command has, tested. */
export function commonOptions(options: Readonly<Record<string, unknown>>, language: Language): CommonOptions {
  oneOf(options, 'lang', languages, languages[0]!, language);
  return {
    quiet: options['quiet'] === true,
    verbose: options['verbose'] === true,
    colour: options['color'] as boolean | undefined,
  };
}

/** An option with few values. Another value is refused with the list of those that there are. */
export function oneOf<Value extends string>(
  options: Readonly<Record<string, unknown>>,
  name: string,
  known: readonly Value[],
  otherwise: Value,
  language: Language,
): Value {
  const value = options[name] as string | undefined;
  if (value === undefined) return otherwise;
  const found = known.find((item) => item === value);
  if (found === undefined) {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new UserError(texts[language].oneOf(flag, value, known));
  }
  return found;
}

/** The file that a result is written to; nothing for standard output, which may be called `-`. */
export function outputOf({ output }: Readonly<Record<string, unknown>>): string | undefined {
  return output === '-' ? undefined : (output as string | undefined);
}
