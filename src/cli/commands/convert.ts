import type { Command } from 'commander';
import { type OutputFormat, outputFormats } from '../../core/formats/writers.js';
import type { Severity } from '../../core/model/finding.js';
import type { Language } from '../../core/model/profile.js';
import type { WrittenNote } from '../../core/normal/notes.js';
import { reportText } from '../../core/report/reporters/text.js';
import { readInputs } from '../../core/run/check.js';
import { type ConvertResult, convertRead } from '../../core/run/convert.js';
import { painterFor, wantsColour } from '../colour.js';
import { deliver, exitCodeOf, thresholds } from '../deliver.js';
import { exit, UserError } from '../exit.js';
import { keepIdentifiers } from '../identifiers.js';
import type { Invocation, Run } from '../invocation.js';
import { addNetworkOptions } from '../network/options.js';
import {
  addCommonOptions,
  addReadingOptions,
  type CommonOptions,
  commonOptions,
  nameArguments,
  oneOf,
  otherFormatNames,
  outputOf,
  type ReadingOptions,
  readingOptions,
} from '../options.js';
import { print, printPieces, widthOf } from '../output.js';
import { parse } from '../program.js';
import { openSession, readFiles, type Session } from '../session.js';
import { texts } from '../texts.js';

/** How many notes of the same kind are shown unless the user asks for more. */
const fewNotes = 3;

interface ConvertCommandOptions extends CommonOptions, ReadingOptions {
  readonly to: OutputFormat;
  readonly output: string | undefined;
  readonly base: string | undefined;
  /** As asked for; undefined where errors and what was left out count. */
  readonly failOn: Severity | 'never' | undefined;
}

const help = {
  sv: {
    about:
      'Gör om beskrivningar till ett annat format, i profilens form: koder och namn blir adresser, fälten får en bestämd ordning. Flera filer blir en katalog. Dataportalen hämtar bara RDF/XML.',
    usage: 'convert [FIL|MAPP|MÖNSTER|ADRESS|-]… --to FORMAT',
    what: 'Vad som görs om:',
    argument: '[sökväg...]',
    paths: 'filer, mappar, mönster som "data/*.yaml" eller adresser på webben; - läser från standard in',
    to: `formatet att skriva: ${outputFormats.join(', ')}`,
    output: 'skriv resultatet till en fil',
    base: 'det som ofullständiga adresser i filerna utgår från',
    failOn:
      'slutkod 1 från denna nivå, eller om något utelämnas: error, warning, info eller never (annars error)',
    notComplete: (rows: number, errors: number) =>
      [
        ...(rows === 0
          ? []
          : [`${rows} ${rows === 1 ? 'rad' : 'rader'} som inte ska publiceras utelämnades.`]),
        ...(errors === 0 ? [] : [`${errors} fel finns kvar i det som skrevs.`]),
      ].join(' '),
    after: `
Exempel:
  metakoll convert katalog.yaml --to rdfxml -o katalog.rdf
  metakoll convert katalog.yaml data/*.yaml --to rdfxml > katalog.rdf
  metakoll convert katalog.rdf --to yaml -o katalog.yaml

Slutkod: 0 allt gjordes om, 1 något kom inte med eller filerna har fel (resultatet skrivs ändå; --fail-on never ger 0),
eller en fil gick inte att läsa eller resultatet vore tomt (då skrivs inget), 2 det gick inte att göra.`,
  },
  en: {
    about:
      'Writes descriptions in another format, in the form of the profile: codes and names become IRIs, properties stand in a fixed order. Several files become one catalogue. The Swedish data portal fetches RDF/XML only.',
    usage: 'convert [FILE|FOLDER|PATTERN|ADDRESS|-]… --to FORMAT',
    what: 'What to convert:',
    argument: '[path...]',
    paths: 'files, folders, patterns such as "data/*.yaml" or addresses on the web; - reads standard input',
    to: `the format to write: ${outputFormats.join(', ')}`,
    output: 'write the result to a file',
    base: 'what incomplete addresses in the files are relative to',
    failOn:
      'exit code 1 from this level, or when something is left out: error, warning, info or never (otherwise error)',
    notComplete: (rows: number, errors: number) =>
      [
        ...(rows === 0
          ? []
          : [`${rows} ${rows === 1 ? 'row that is' : 'rows that are'} not to be published left out.`]),
        ...(errors === 0
          ? []
          : [`${errors} ${errors === 1 ? 'error remains' : 'errors remain'} in what was written.`]),
      ].join(' '),
    after: `
Examples:
  metakoll convert catalogue.yaml --to rdfxml -o catalogue.rdf
  metakoll convert catalogue.yaml data/*.yaml --to rdfxml > catalogue.rdf
  metakoll convert catalogue.rdf --to yaml -o catalogue.yaml

Exit code: 0 everything was converted, 1 something was left out or the files have errors (the result is written all the
same; --fail-on never makes it 0), or a file could not be read or the result would be empty (nothing is written then),
2 it could not be done.`,
  },
} as const;

/** How a conversion ended, where not all is well. */
const outcomes = {
  sv: {
    nothing: 'Inget skrevs: resultatet skulle inte beskriva någonting.',
    broken:
      'Inget skrevs: resultatet gick inte att läsa igen. Det är ett fel i metakoll; rapportera det gärna med filen som visar det.',
    incomplete: 'Allt kom inte med i det som skrevs.',
  },
  en: {
    nothing: 'Nothing was written: the result would describe nothing.',
    broken:
      'Nothing was written: the result could not be read again. That is a fault in metakoll; please report it with the file that shows it.',
    incomplete: 'Something is missing in what was written.',
  },
} as const;

/** `metakoll convert PATH… --to FORMAT`: writes descriptions in another format, in their normal form. */
export const convert: Run = async (invocation) => {
  const { language } = invocation;
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const options = optionsOf(parsed.options, language);
  const session = await openSession([parsed.operands], options, invocation, {
    outputs: [options.output],
    overwriting: 'wouldOverwriteInput',
  });
  if (!session) throw new UserError(texts[language].nothingToConvert);
  return await convertFound(session, options);
};

async function convertFound(
  { found, invocation, how, run }: Session,
  options: ConvertCommandOptions,
): Promise<number> {
  const { world, language } = invocation;
  const say = texts[language];
  const inputs = await readFiles(found, options, invocation);
  const result = await convertRead(await readInputs(inputs, how), {
    ...how,
    to: options.to,
    base: options.base ?? run?.config.base,
  });
  if (result.report.files.length === 0) throw new UserError(say.nothingToCheck(inputs.length));
  await showErrors(result, options, invocation);
  if (result.unreadable.length > 0) {
    await print(world.stderr, `${say.notConverted(result.unreadable)}\n`);
    return exit.found;
  }
  if (result.reads !== 'something') {
    const lines = [...noteLines(result.notes, options, language)];
    lines.push(outcomes[language][result.reads]);
    await print(world.stderr, lines.map((line) => `${line}\n`).join(''));
    return result.reads === 'nothing' ? exit.found : exit.failed;
  }
  await deliver(result.bytes ?? result.text, options.output, invocation);
  await keepIdentifiers(result.identifiers, invocation, options.quiet);
  await writeRunNotes(result, options, invocation);
  const left = leftOut(result);
  const { errors } = result.report.summary;
  const lines = [
    help[language].notComplete(left, errors),
    result.isComplete ? '' : outcomes[language].incomplete,
  ];
  const sentences = lines.filter((line) => line !== '');
  if (!options.quiet && sentences.length > 0) await print(world.stderr, `${sentences.join(' ')}\n`);
  const isLacking = options.failOn !== 'never' && (left > 0 || !result.isComplete);
  return isLacking ? exit.found : exitCodeOf(result.report, options.failOn ?? 'error');
}

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  command
    .usage(say.usage)
    .description(say.about)
    .argument(say.argument, say.paths)
    .option('-t, --to <format>', say.to)
    .option('-o, --output <file>', say.output)
    .option('--base <address>', say.base)
    .option('--fail-on <level>', say.failOn);
  nameArguments(command, say.what);
  addReadingOptions(command, language);
  addNetworkOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function optionsOf(options: Readonly<Record<string, unknown>>, language: Language): ConvertCommandOptions {
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    to: formatOf(options['to'] as string | undefined, language),
    output: outputOf(options),
    base: baseOf(options['base'] as string | undefined, language),
    failOn:
      options['failOn'] === undefined ? undefined : oneOf(options, 'failOn', thresholds, 'error', language),
  };
}

function formatOf(name: string | undefined, language: Language): OutputFormat {
  const say = texts[language];
  if (name === undefined) throw new UserError(say.formatMissing(outputFormats));
  const lower = name.toLowerCase();
  const meant = Object.hasOwn(otherFormatNames, lower) ? otherFormatNames[lower] : lower;
  const found = outputFormats.find((format) => format === meant);
  if (!found) throw new UserError(say.oneOf('--to', name, outputFormats));
  return found;
}

function baseOf(base: string | undefined, language: Language): string | undefined {
  if (base !== undefined && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(base))
    throw new UserError(texts[language].baseWrong(base));
  return base;
}

/** How many rows were passed over because they are not to be published. */
function leftOut({ report }: ConvertResult): number {
  return report.diagnostics.filter(({ rule }) => rule === 'csv-row-unpublished').length;
}

/** Shows what is wrong with the inputs; of the rest only how much there is. */
async function showErrors(
  { report, sources }: ConvertResult,
  options: ConvertCommandOptions,
  { world, language }: Invocation,
): Promise<void> {
  const diagnostics = report.diagnostics.filter(({ severity }) => severity === 'error');
  if (diagnostics.length === 0) return;
  const isPainted = wantsColour(options.colour, world.stderr, world.env);
  const context = {
    language,
    sources,
    resourcesOf: () => [],
    failOn: 'error' as const,
    paint: await painterFor(isPainted),
    width: widthOf(world.stderr, world.env),
    maxFindings: fewNotes,
    verbose: options.verbose,
    quiet: true,
  };
  const summary = { ...report.summary, warnings: 0, infos: 0 };
  const pieces = reportText({ ...report, diagnostics, summary }, context);
  await printPieces(world.stderr, pieces, isPainted ? 'people in colour' : 'people');
}

/** What was left out, where the result is, and that there is more to find. */
async function writeRunNotes(
  { notes, report }: ConvertResult,
  options: ConvertCommandOptions,
  { world, language }: Invocation,
): Promise<void> {
  const say = texts[language];
  const lines = [...noteLines(notes, options, language)];
  if (!options.quiet) {
    if (options.output !== undefined) lines.push(say.converted(options.output));
    if (report.summary.passedOver > 0) lines.push(say.passedOver(report.summary.passedOver));
    const advice = report.summary.warnings + report.summary.infos;
    if (advice > 0) lines.push(say.moreToFind(advice));
  }
  await print(world.stderr, lines.map((line) => `${line}\n`).join(''));
}

/** The notes, a few of each kind. */
function noteLines(
  notes: readonly WrittenNote[],
  { verbose }: ConvertCommandOptions,
  language: Language,
): readonly string[] {
  const codes = [...new Set(notes.map(({ code }) => code))];
  return codes.flatMap((wanted) => {
    const same = notes.filter(({ code }) => code === wanted).map(({ message }) => message);
    if (verbose || same.length <= fewNotes + 1) return same;
    return [...same.slice(0, fewNotes), texts[language].moreOfSame(same.length - fewNotes)];
  });
}
