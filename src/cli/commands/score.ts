import type { Command } from 'commander';
import { listOf } from '../../core/languages/words.js';
import type { CatalogueDocument } from '../../core/model/document.js';
import type { Language } from '../../core/model/profile.js';
import { readInputs } from '../../core/run/check.js';
import { scoreJson } from '../../core/score/json.js';
import { statesForScore } from '../../core/score/link-states.js';
import { scoreMarkdown } from '../../core/score/markdown.js';
import { type MethodId, methodIds, ratings } from '../../core/score/method.js';
import { scoreHtml } from '../../core/score/page.js';
import { type Grouping, groupings } from '../../core/score/rows.js';
import { type LinkStates, type Score, scoreFiles } from '../../core/score/score.js';
import { scoreCsv } from '../../core/score/table.js';
import { scoreText } from '../../core/score/text.js';
import { rangeText, titleText } from '../../core/score/words.js';
import { painterFor, wantsColour } from '../colour.js';
import { deliver } from '../deliver.js';
import { exit, UserError } from '../exit.js';
import type { Invocation, Run } from '../invocation.js';
import { addLinkOptions, type LinkOptions, linkOptions } from '../network/link-options.js';
import { addNetworkOptions } from '../network/options.js';
import {
  addCommonOptions,
  addReadingOptions,
  type CommonOptions,
  commonOptions,
  nameArguments,
  oneOf,
  outputOf,
  type ReadingOptions,
  readingOptions,
} from '../options.js';
import { print, widthOf } from '../output.js';
import { refusePartlyRead } from '../partly-read.js';
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
  readonly links: LinkOptions;
}

const help = {
  sv: {
    about:
      'Räknar poäng för metadatakvalitet så som Sveriges dataportal gör, och visar vad som ger mest att göra först. Utan --links eller --links-status är det inte känt om länkarna fungerar, och då blir poängen ett spann.',
    usage: 'score [SÖKVÄG|MÖNSTER|ADRESS|-]…',
    what: 'Vad som räknas:',
    paths: 'filer, mappar, mönster och adresser på webben; - läser från standard in',
    form: `svarets form: ${forms.join(', ')} (annars text)`,
    output: 'skriv svaret till en fil',
    method: 'se är dataportalens regel (375 poäng), eu är den på data.europa.eu (405 poäng)',
    top: `så många åtgärder och datamängder visas (annars ${usualTop} i text, alla i html)`,
    by: 'vad sista delen handlar om: dataset eller publisher',
    failUnder:
      'slutkod 1 om en katalog får färre poäng, eller sämre omdöme: bad, sufficient, good, excellent',
    badLimit: (value: string) =>
      `--fail-under ${value}: så kan det inte vara. Skriv ett antal poäng, eller ${listOf('sv', ratingIds, 'or')}.`,
    under: (name: string, points: string, limit: number) =>
      `${name} har ${points} poäng, färre än gränsen ${limit}.`,
    badTop: (value: string) => `--top ${value} går inte att förstå. Skriv ett heltal från 1.`,
    nothingGiven: 'Ange vad du vill räkna poäng för: metakoll score katalog.rdf',
    nothing: 'Här finns ingen datamängd att räkna poäng för.',
    after: `
Exempel:
  metakoll score katalog.rdf
  metakoll score katalog.rdf --links -f html -o kvalitet.html
  metakoll score katalog.yaml --fail-under good

Slutkod: 0 räknat, 1 färre poäng än --fail-under eller en fil som inte gick att läsa i sin helhet, 2 det gick inte att göra.`,
  },
  en: {
    about:
      "Counts points for metadata quality as Sweden's data portal does, and shows what to do first. Without --links or --links-status it is not known whether the links work, and the points are a range.",
    usage: 'score [PATH|GLOB|ADDRESS|-]…',
    what: 'What to score:',
    paths: 'files, folders, patterns and addresses on the web; - reads standard input',
    form: `form of the answer: ${forms.join(', ')} (otherwise text)`,
    output: 'write the answer to a file',
    method: 'se is the rule of the Swedish portal (375 points), eu that of data.europa.eu (405 points)',
    top: `how many actions and datasets are shown (otherwise ${usualTop} in text, all in html)`,
    by: 'what the last part is about: dataset or publisher',
    failUnder:
      'exit code 1 when a catalogue has fewer points, or a worse rating: bad, sufficient, good, excellent',
    badLimit: (value: string) =>
      `--fail-under ${value} cannot be. Give a number of points, or a rating. Choose ${listOf('en', ratingIds, 'or')}.`,
    under: (name: string, points: string, limit: number) =>
      `${name} has ${points} points, fewer than the limit of ${limit}.`,
    badTop: (value: string) => `--top ${value} cannot be understood. Give a whole number from 1.`,
    nothingGiven: 'Say what to score: metakoll score catalogue.rdf',
    nothing: 'There is no dataset here to score.',
    after: `
Examples:
  metakoll score catalogue.rdf
  metakoll score catalogue.rdf --links -f html -o quality.html
  metakoll score catalogue.yaml --fail-under good

Exit code: 0 scored, 1 fewer points than --fail-under or a file that could not be read as a whole, 2 it could not be done.`,
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
  const inputs = await readInputs(await readFiles(found, options, invocation), how);
  if (await refusePartlyRead(inputs, how, invocation)) return exit.found;
  const { read } = inputs;
  const files = read.map(({ input, document }) => ({ path: input.path, document }));
  const documents = read.map(({ document }) => document);
  const result = scoreFiles(files, options.method, await linksOf(documents, options, invocation));
  if (result.catalogues.length === 0) throw new UserError(help[language].nothing);
  await deliver(await shown(result, options, invocation), options.output, invocation);
  const { failUnder } = options;
  if (failUnder === undefined) return exit.clean;
  const under = result.catalogues.filter(({ points }) => points.to < failUnder);
  const lines = under.map(({ node, points }) =>
    help[language].under(titleText(node, language), rangeText(language, points), failUnder),
  );
  if (!options.quiet) await print(invocation.world.stderr, lines.map((line) => `${line}\n`).join(''));
  return under.length > 0 ? exit.found : exit.clean;
}

/** What is known of the links; where nothing is, accessibility is a range. */
async function linksOf(
  documents: readonly CatalogueDocument[],
  options: ScoreOptions,
  invocation: Invocation,
): Promise<LinkStates> {
  if (options.links.scope === undefined && options.links.status === undefined) return new Map();
  const { knownLinks } = await import('../network/known-links.js');
  const records = await knownLinks(documents, options, invocation);
  return statesForScore(records ?? new Map(), options.method);
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
    .option('--top <number>', say.top)
    .option('--by <what>', say.by)
    .option('--fail-under <points>', say.failUnder);
  nameArguments(command, say.what);
  addReadingOptions(command, language);
  addLinkOptions(command, language);
  addNetworkOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function optionsOf(options: Readonly<Record<string, unknown>>, language: Language): ScoreOptions {
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    form: oneOf(options, 'format', forms, 'text', language),
    output: outputOf(options),
    method: oneOf(options, 'method', methodIds, 'se', language),
    by: oneOf(options, 'by', groupings, 'dataset', language),
    top: topOf(options['top'] as string | undefined, language),
    failUnder: limitOf(options['failUnder'] as string | undefined, language),
    links: linkOptions(options, language),
  };
}

function topOf(value: string | undefined, language: Language): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UserError(help[language].badTop(value));
  return Number(value);
}

function limitOf(value: string | undefined, language: Language): number | undefined {
  if (value === undefined) return undefined;
  const rating = ratings.find(({ id, label }) =>
    [id, label.sv, label.en].some((name) => name.toLowerCase() === value.toLowerCase()),
  );
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
