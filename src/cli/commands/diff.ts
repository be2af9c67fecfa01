import type { Command } from 'commander';
import { type CatalogueDiff, diffInputs } from '../../core/diff/diff.js';
import { diffJson } from '../../core/diff/json.js';
import { diffMarkdown } from '../../core/diff/markdown.js';
import { diffText } from '../../core/diff/text.js';
import { type Severity, severities } from '../../core/model/finding.js';
import type { Language } from '../../core/model/profile.js';
import { painterFor, wantsColour } from '../colour.js';
import { deliver } from '../deliver.js';
import { exit, UserError } from '../exit.js';
import type { Invocation, Run } from '../invocation.js';
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
import type { Readership } from '../output.js';
import { reportInterruption } from '../partly-read.js';
import { parse } from '../program.js';
import { openSession, readFiles, type Session } from '../session.js';
import { texts } from '../texts.js';
import type { World } from '../world.js';

const forms = ['text', 'json', 'markdown'] as const;
type Form = (typeof forms)[number];

/** How many resources and findings of each kind are shown. */
const fewChanges = 20;

interface DiffCommandOptions extends CommonOptions, ReadingOptions {
  readonly form: Form;
  readonly output: string | undefined;
  /** New findings from this level on make the exit code 1. */
  readonly failOnNew: Severity | 'never';
}

const help = {
  sv: {
    about:
      'Visar vad som skiljer två versioner av en katalog: vad som är nytt, borta och ändrat, och vilka anmärkningar som har kommit till eller försvunnit. Ordning, radbrytning och format spelar ingen roll.',
    usage: 'diff GAMMAL NY',
    what: 'Vad som jämförs:',
    old: 'den gamla versionen: en fil, en mapp eller ett mönster',
    new: 'den nya versionen',
    form: `svarets form: ${forms.join(', ')} (annars text)`,
    output: 'skriv svaret till en fil',
    failOnNew:
      'slutkod 1 om det finns nya anmärkningar på denna nivå: error, warning eller info (error om inget anges)',
    after: `
Exempel:
  metakoll diff katalog-2024.rdf katalog.yaml
  metakoll diff gammal/ ny/ --fail-on-new -f markdown -o skillnad.md

Slutkod: 0 jämförelsen gjordes, 1 nya anmärkningar med --fail-on-new eller en fil som inte gick att läsa,
2 det gick inte att göra.`,
  },
  en: {
    about:
      'Shows what differs between two versions of a catalogue: what is new, gone and changed, and which findings have come or gone. Order, line breaks and format do not matter.',
    usage: 'diff OLD NEW',
    what: 'What to compare:',
    old: 'the old version: a file, a folder or a pattern',
    new: 'the new version',
    form: `form of the answer: ${forms.join(', ')} (otherwise text)`,
    output: 'write the answer to a file',
    failOnNew:
      'exit code 1 when there are new findings of this level: error, warning or info (error when none is given)',
    after: `
Examples:
  metakoll diff catalogue-2024.rdf catalogue.yaml
  metakoll diff old/ new/ --fail-on-new -f markdown -o difference.md

Exit code: 0 the comparison was made, 1 new findings with --fail-on-new or a file that could not be read,
2 it could not be done.`,
  },
} as const;

/** `metakoll diff OLD NEW`: what changed between two versions of a catalogue. */
export const diff: Run = async (invocation) => {
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const options = optionsOf(parsed.options, invocation.language);
  const sides = parsed.operands.map((operand) => [operand]);
  if (sides.length < 2) throw new UserError(texts[invocation.language].nothingToCompare(sides.length > 0));
  const session = await openSession(sides, options, invocation, { outputs: [options.output] });
  return await diffFound(session!, options);
};

async function diffFound({ groups, invocation, how }: Session, options: DiffCommandOptions): Promise<number> {
  const { world, language } = invocation;
  const say = texts[language];
  const inputs = [];
  for (const found of groups) inputs.push(await readFiles(found, options, invocation));
  const [before = [], after = []] = inputs;
  const { diff: found, unreadable } = await diffInputs(before, after, {
    ...how,
    // A suppression may well be about the other version.
    expected: [],
  });
  if (found.old.files.length === 0) throw new UserError(say.nothingToCheck(before.length));
  if (found.new.files.length === 0) throw new UserError(say.nothingToCheck(after.length));
  if (unreadable.length > 0) {
    await reportInterruption(unreadable, invocation);
    return exit.found;
  }
  const text = await shown(found, options, invocation);
  await deliver(text, options.output, invocation, readershipOf(options, world));
  return exitCodeOf(found, options.failOnNew);
}

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  command
    .usage(say.usage)
    .description(say.about)
    .argument('[old]', say.old)
    .argument('[new]', say.new)
    .option('-f, --format <format>', say.form)
    .option('-o, --output <file>', say.output)
    .option('--fail-on-new [level]', say.failOnNew);
  nameArguments(command, say.what);
  addReadingOptions(command, language);
  addNetworkOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function optionsOf(options: Readonly<Record<string, unknown>>, language: Language): DiffCommandOptions {
  const isBare = options['failOnNew'] === true;
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    form: oneOf(options, 'format', forms, 'text', language),
    output: outputOf(options),
    failOnNew: isBare ? 'error' : oneOf(options, 'failOnNew', [...severities, 'never'], 'never', language),
  };
}

async function shown(
  found: CatalogueDiff,
  options: DiffCommandOptions,
  { world, language }: Invocation,
): Promise<string | Iterable<string>> {
  if (options.form === 'json') return diffJson(found);
  if (options.form === 'markdown') return diffMarkdown(found, language);
  const toFile = options.output !== undefined;
  const colour = toFile ? options.colour === true : wantsColour(options.colour, world.stdout, world.env);
  const most = options.verbose ? Number.POSITIVE_INFINITY : fewChanges;
  return diffText(found, { language, paint: await painterFor(colour), most });
}

function readershipOf({ form, output, colour }: DiffCommandOptions, world: World): Readership {
  if (form === 'json') return 'program';
  const isPainted = output === undefined && wantsColour(colour, world.stdout, world.env);
  return form === 'text' && isPainted ? 'people in colour' : 'people';
}

function exitCodeOf({ findings }: CatalogueDiff, failOnNew: Severity | 'never'): number {
  if (failOnNew === 'never') return exit.clean;
  const limit = severities.indexOf(failOnNew);
  return findings.new.some(({ severity }) => severities.indexOf(severity) <= limit) ? exit.found : exit.clean;
}
