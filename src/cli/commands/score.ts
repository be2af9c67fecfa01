import { resolve } from 'node:path';
import type { Command } from 'commander';
import { listOf } from '../../core/languages/words.js';
import type { Language } from '../../core/model/profile.js';
import { readInputs } from '../../core/run/check.js';
import { scoreJson } from '../../core/score/json.js';
import { readLinkStates } from '../../core/score/link-states.js';
import { scoreMarkdown } from '../../core/score/markdown.js';
import { type MethodId, methodIds, ratings } from '../../core/score/method.js';
import { scoreHtml } from '../../core/score/page.js';
import { type Grouping, groupings } from '../../core/score/rows.js';
import { type LinkStates, type Score, scoreFiles } from '../../core/score/score.js';
import { scoreCsv } from '../../core/score/table.js';
import { scoreText } from '../../core/score/text.js';
import { painterFor, wantsColour } from '../colour.js';
import { deliver } from '../deliver.js';
import { exit, UserError } from '../exit.js';
import { sentencesFor } from '../gather.js';
import type { Invocation, Run } from '../invocation.js';
import {
  addCommonOptions,
  addReadingOptions,
  type CommonOptions,
  commonOptions,
  nameArguments,
  oneOf,
  type ReadingOptions,
  readingOptions,
} from '../options.js';
import { widthOf } from '../output.js';
import { parse } from '../program.js';
import { openSession, readFiles, type Session } from '../session.js';

const forms = ['text', 'json', 'csv', 'html', 'markdown'] as const;
type Form = (typeof forms)[number];

/** The ratings from the worst to the best. */
const ratingIds = ratings.map(({ id }) => id).reverse();

/** So many actions and datasets are shown in text, unless more are asked for. */
const usualTop = 10;

interface ScoreOptions extends CommonOptions, ReadingOptions {
  readonly form: Form;
  readonly output: string | undefined;
  readonly method: MethodId;
  readonly top: number | undefined;
  readonly by: Grouping;
  /** Exit code 1 when a catalogue cannot reach so many points. */
  readonly failUnder: number | undefined;
  readonly linksStatus: string | undefined;
}

const help = {
  sv: {
    about:
      'Räknar poäng för metadatakvalitet så som Sveriges dataportal gör, och visar vad som ger mest att göra först. Inget hämtas: om länkarna fungerar får du ange med --links-status, annars blir poängen ett spann.',
    usage: 'score [SÖKVÄG|MÖNSTER|-]…',
    what: 'Vad som räknas:',
    paths: 'filer, mappar och mönster; - läser från standard in',
    form: `svarets form: ${forms.join(', ')} (annars text)`,
    output: 'skriv svaret till en fil',
    method: 'se är dataportalens regel (375 poäng), eu är den på data.europa.eu (405 poäng)',
    top: `så många åtgärder och datamängder visas (annars ${usualTop} i text, alla i html)`,
    by: 'vad sista delen handlar om: dataset eller publisher',
    failUnder:
      'slutkod 1 om en katalog får färre poäng, eller sämre omdöme: bad, sufficient, good, excellent',
    linksStatus: 'JSON-fil med adressernas svar: {"https://…": 200}',
    badStatus: (path: string) =>
      `${path} ska vara ett JSON-objekt med adresser och HTTP-svar, till exempel {"https://data.exempel.se/a.csv": 200}.`,
    badLimit: (value: string) =>
      `--fail-under ${value}: så kan det inte vara. Skriv ett antal poäng, eller ${listOf('sv', ratingIds, 'or')}.`,
    badTop: (value: string) => `--top ${value} går inte att förstå. Skriv ett heltal från 1.`,
    nothingGiven: 'Ange vad du vill räkna poäng för: metakoll score katalog.rdf',
    nothing: 'Här finns ingen datamängd att räkna poäng för.',
    after: `
Exempel:
  metakoll score katalog.rdf
  metakoll score katalog.rdf --links-status lankar.json -f html -o kvalitet.html
  metakoll score katalog.yaml --fail-under good

Slutkod: 0 räknat, 1 färre poäng än --fail-under, 2 det gick inte att göra.`,
  },
  en: {
    about:
      "Counts points for metadata quality as Sweden's data portal does, and shows what to do first. Nothing is fetched: say with --links-status whether the links work, or else the points are a range.",
    usage: 'score [PATH|GLOB|-]…',
    what: 'What to score:',
    paths: 'files, folders and patterns; - reads standard input',
    form: `form of the answer: ${forms.join(', ')} (otherwise text)`,
    output: 'write the answer to a file',
    method: 'se is the rule of the Swedish portal (375 points), eu that of data.europa.eu (405 points)',
    top: `how many actions and datasets are shown (otherwise ${usualTop} in text, all in html)`,
    by: 'what the last part is about: dataset or publisher',
    failUnder:
      'exit code 1 when a catalogue has fewer points, or a worse rating: bad, sufficient, good, excellent',
    linksStatus: 'JSON file with what the addresses answer: {"https://…": 200}',
    badStatus: (path: string) =>
      `${path} has to be a JSON object of addresses and HTTP statuses, such as {"https://data.exempel.se/a.csv": 200}.`,
    badLimit: (value: string) =>
      `--fail-under ${value} cannot be. Give a number of points, or a rating. Choose ${listOf('en', ratingIds, 'or')}.`,
    badTop: (value: string) => `--top ${value} cannot be understood. Give a whole number from 1.`,
    nothingGiven: 'Say what to score: metakoll score catalogue.rdf',
    nothing: 'There is no dataset here to score.',
    after: `
Examples:
  metakoll score catalogue.rdf
  metakoll score catalogue.rdf --links-status links.json -f html -o quality.html
  metakoll score catalogue.yaml --fail-under good

Exit code: 0 scored, 1 fewer points than --fail-under, 2 it could not be done.`,
  },
} as const;

/** `metakoll score [PATH]…`: points for metadata quality, and what to do first. */
export const score: Run = async (invocation) => {
  const { language } = invocation;
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const options = optionsOf(parsed.options, language);
  const session = await openSession([parsed.operands], options, invocation, { outputs: [options.output] });
  if (!session) throw new UserError(help[language].nothingGiven);
  return await scoreFound(session, options);
};

async function scoreFound({ found, invocation, how }: Session, options: ScoreOptions): Promise<number> {
  const { language } = invocation;
  const { read } = await readInputs(await readFiles(found, options.format, invocation), how);
  const files = read.map(({ input, document }) => ({ path: input.path, document }));
  const result = scoreFiles(files, options.method, await linksOf(options, invocation));
  if (result.catalogues.length === 0) throw new UserError(help[language].nothing);
  await deliver(await shown(result, options, invocation), options.output, invocation);
  const { failUnder } = options;
  return failUnder !== undefined && result.catalogues.some(({ points }) => points.to < failUnder)
    ? exit.found
    : exit.clean;
}

async function linksOf({ linksStatus }: ScoreOptions, { world, language }: Invocation): Promise<LinkStates> {
  if (linksStatus === undefined) return new Map();
  let bytes: Uint8Array;
  try {
    bytes = await world.files.read(resolve(world.cwd, linksStatus));
  } catch (error) {
    throw new UserError(...sentencesFor(error, linksStatus, language));
  }
  const states = readLinkStates(bytes);
  if (!states) throw new UserError(help[language].badStatus(linksStatus));
  return states;
}

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  command
    .usage(say.usage)
    .description(say.about)
    .argument('[paths...]', say.paths)
    .option('-f, --format <format>', say.form)
    .option('-o, --output <file>', say.output)
    .option('--method <method>', say.method)
    .option('--links-status <file>', say.linksStatus)
    .option('--top <number>', say.top)
    .option('--by <what>', say.by)
    .option('--fail-under <points>', say.failUnder);
  nameArguments(command, say.what);
  addReadingOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function optionsOf(options: Readonly<Record<string, unknown>>, language: Language): ScoreOptions {
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    form: oneOf(options, 'format', forms, 'text', language),
    output: options['output'] === '-' ? undefined : (options['output'] as string | undefined),
    method: oneOf(options, 'method', methodIds, 'se', language),
    by: oneOf(options, 'by', groupings, 'dataset', language),
    top: topOf(options['top'] as string | undefined, language),
    failUnder: limitOf(options['failUnder'] as string | undefined, language),
    linksStatus: options['linksStatus'] as string | undefined,
  };
}

function topOf(value: string | undefined, language: Language): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UserError(help[language].badTop(value));
  return Number(value);
}

function limitOf(value: string | undefined, language: Language): number | undefined {
  if (value === undefined) return undefined;
  const rating = ratings.find(({ id }) => id === value);
  if (rating) return rating.from;
  if (!/^\d{1,3}$/.test(value)) throw new UserError(help[language].badLimit(value));
  return Number(value);
}

async function shown(result: Score, options: ScoreOptions, { world, language }: Invocation): Promise<string> {
  const { form, by, top = form === 'text' ? usualTop : Number.POSITIVE_INFINITY } = options;
  if (form === 'json') return scoreJson(result);
  if (form === 'csv') return scoreCsv(result, language);
  if (form === 'html') return scoreHtml(result, { language, top, by });
  if (form === 'markdown') return scoreMarkdown(result, { language, top, by });
  const toFile = options.output !== undefined;
  const colour = toFile ? options.colour === true : wantsColour(options.colour, world.stdout, world.env);
  const width = toFile ? 100 : widthOf(world.stdout, world.env);
  return scoreText(result, {
    language,
    paint: await painterFor(colour),
    width,
    top,
    by,
    verbose: options.verbose,
  });
}
