import type { Command } from 'commander';
import { rules } from '../../core/checks/rules.js';
import { diffOf } from '../../core/fixes/diff.js';
import { fixSummary } from '../../core/fixes/summary.js';
import { nearest } from '../../core/languages/nearest.js';
import type { Severity } from '../../core/model/finding.js';
import type { Language } from '../../core/model/profile.js';
import { totalsOf } from '../../core/report/reporters/text/counts.js';
import type { FixResult } from '../../core/run/fix.js';
import { painterFor, wantsColour } from '../colour.js';
import { exitCodeOf, thresholds } from '../deliver.js';
import { UserError } from '../exit.js';
import { type FixWishes, fixFiles } from '../fix-files.js';
import { refuseAddresses } from '../gather.js';
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
import { print, printData, write } from '../output.js';
import { parse } from '../program.js';
import { openSession, readFiles } from '../session.js';
import { texts } from '../texts.js';

interface FixCommandOptions extends CommonOptions, ReadingOptions, FixWishes {
  /** As asked for; undefined where the configuration decides. */
  readonly failOn: Severity | 'never' | undefined;
}

const help = {
  sv: {
    about:
      'Rättar på plats det som säkert går att rätta: licensers och koders rätta form, språkkoder, datum, flera nyckelord i ett … Resten av filen ändras inte: kommentarer, ordning och indrag står kvar.',
    usage: 'fix [FIL|MAPP|MÖNSTER|-]…',
    what: 'Vad som rättas:',
    argument: '[sökväg...]',
    paths: 'filer, mappar eller mönster; med - läses standard in och resultatet skrivs till standard ut',
    dryRun: 'visa bara vad som skulle ändras',
    unsafe: 'gör även de rättelser som kräver eftertanke; se efter vad de gjorde',
    rule: 'rätta bara det som denna regel hittar (går att ange flera gånger)',
    failOn: 'slutkod 1 om något på denna nivå finns kvar: error, warning, info eller never (annars error)',
    after: `
Exempel:
  metakoll fix katalog.yaml --dry-run          se vad som skulle ändras
  metakoll fix katalog.yaml                    rätta filen
  metakoll fix data/ --rule license-canonical-iri
  metakoll fix - --stdin-name katalog.rdf < katalog.rdf > rättad.rdf

Slutkod: 0 inga fel finns kvar, 1 det finns fel kvar, 2 det gick inte att göra.`,
  },
  en: {
    about:
      'Puts right in place what can be put right for certain: the proper form of licences and codes, language tags, dates, several keywords in one … The rest of the file is left alone: comments, order and indentation stay.',
    usage: 'fix [FILE|FOLDER|PATTERN|-]…',
    what: 'What to fix:',
    argument: '[path...]',
    paths: 'files, folders or patterns; with - standard input is read and the result goes to standard output',
    dryRun: 'only show what would change',
    unsafe: 'make fixes that need judgement as well; look at what they did',
    rule: 'fix only what this rule finds (may be given several times)',
    failOn:
      'exit code 1 when something of this level is left: error, warning, info or never (otherwise error)',
    after: `
Examples:
  metakoll fix catalogue.yaml --dry-run        see what would change
  metakoll fix catalogue.yaml                  fix the file
  metakoll fix data/ --rule license-canonical-iri
  metakoll fix - --stdin-name catalogue.rdf < catalogue.rdf > fixed.rdf

Exit code: 0 no errors are left, 1 errors are left, 2 it could not be done.`,
  },
} as const;

/** `metakoll fix PATH…`: makes the fixes that the rules propose, in place. */
export const fix: Run = async (invocation) => {
  const { world, language } = invocation;
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const options = optionsOf(parsed.options, language);
  const { operands } = parsed;
  const isFilter = operands.length === 0 || operands.includes('-');
  if (isFilter && operands.length > 1) throw new UserError(texts[language].filterAlone);
  const session = await openSession([operands], options, invocation);
  if (!session) throw new UserError(texts[language].nothingToFix);
  const { found, run } = session;
  refuseAddresses(found, session.invocation.language);
  const inputs = await readFiles(found, options, session.invocation);
  const how = { ...session.how, unsafe: options.unsafe, only: options.only };
  const result = await fixFiles(found, inputs, how, options.dryRun, session.invocation);
  if (result.after.report.files.length === 0)
    throw new UserError(texts[session.invocation.language].nothingToCheck(inputs.length));
  if (isFilter && !options.dryRun) await printData(world.stdout, result.files[0]!.bytes);
  await printOutcome(result, options, isFilter, session.invocation);
  return exitCodeOf(result.after.report, options.failOn ?? run?.config.failOn ?? 'error');
};

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  command
    .usage(say.usage)
    .description(say.about)
    .argument(say.argument, say.paths)
    .option('--dry-run', say.dryRun)
    .option('--unsafe', say.unsafe)
    .option('--rule <code>', say.rule, collect, [])
    .option('--fail-on <level>', say.failOn);
  nameArguments(command, say.what);
  addReadingOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function collect(code: string, codes: readonly string[]): readonly string[] {
  return [...codes, ...code.split(/[,\s]+/).filter((item) => item !== '')];
}

function optionsOf(options: Readonly<Record<string, unknown>>, language: Language): FixCommandOptions {
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    dryRun: options['dryRun'] === true,
    unsafe: options['unsafe'] === true,
    only: codesOf(options['rule'] as readonly string[], language),
    failOn:
      options['failOn'] === undefined ? undefined : oneOf(options, 'failOn', thresholds, 'error', language),
  };
}

/** The codes of rules that can fix anything; others are refused with the nearest that can. */
function codesOf(codes: readonly string[], language: Language): readonly string[] {
  for (const code of codes) {
    const rule = rules.get(code);
    if (rule?.fix) continue;
    const fixable = [...rules.values()].filter((item) => item.fix).map((item) => item.code);
    throw new UserError(
      rule ? texts[language].ruleNotFixable(code) : texts[language].ruleUnknown(code, nearest(code, fixable)),
    );
  }
  return codes;
}

/** What was done and what is left; on a filter's way the text itself has standard output for its own. */
async function printOutcome(
  { files, after }: FixResult,
  options: FixCommandOptions,
  isFilter: boolean,
  { world, language }: Invocation,
): Promise<void> {
  const say = texts[language];
  const output = isFilter && !options.dryRun ? world.stderr : world.stdout;
  const isPainted = wantsColour(options.colour, output, world.env);
  const paint = await painterFor(isPainted);
  const { dryRun } = options;
  let isExact = true;
  for (const file of dryRun ? files : []) {
    const diff = diffOf(file, paint, output.isTTY());
    // The diff is harmless already, and may have line ends of its own.
    if (diff) await write(output, diff.text);
    else await print(output, `${say.diffTooLarge(file.path)}\n`);
    isExact &&= diff?.isExact ?? true;
  }
  if (!isExact) await print(world.stderr, `${say.diffNotExact}\n`);
  if (options.quiet) return;
  const about = dryRun ? world.stderr : output;
  const parts = files.map((file) => fixSummary(file, { language, paint, dryRun }));
  await print(about, parts.join(''), isPainted);
  await print(world.stderr, sentences(files, after.report, options, language).join('\n').concat('\n'));
}

const idsUnset = {
  sv: 'Id går att skriva in när metakoll.yaml har ”base: https://data.exempel.se/” och ”ids: from-title”.',
  en: 'Ids can be written in once metakoll.yaml has “base: https://data.example.se/” and “ids: from-title”.',
} as const;

/** Whether ids were asked for that no setting gives. */
function lacksIds({ diagnostics }: FixResult['after']['report'], { only }: FixCommandOptions): boolean {
  return only.includes('id-blank-node') && diagnostics.some(({ rule }) => rule === 'id-blank-node');
}

function sentences(
  files: FixResult['files'],
  report: FixResult['after']['report'],
  options: FixCommandOptions,
  language: Language,
): readonly string[] {
  const say = texts[language];
  const made = files.reduce((sum, file) => sum + file.made.length, 0);
  const counts = totalsOf(report.summary, language);
  const unsafe = report.diagnostics.filter(({ fix: left }) => left && !left.safe).length;
  return [
    ...(made === 0 ? [say.nothingFixed] : []),
    ...(made === 0 && lacksIds(report, options) ? [idsUnset[language]] : []),
    ...(counts === '' ? [say.nothingLeft] : [say.left(counts)]),
    ...(unsafe > 0 && !options.unsafe ? [say.leftUnsafe(unsafe)] : []),
  ];
}
