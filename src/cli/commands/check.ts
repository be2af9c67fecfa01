import type { Command } from 'commander';
import type { Severity } from '../../core/checks/rule.js';
import { type CheckResult, checkInputs } from '../../core/pipeline.js';
import type { Language } from '../../core/profile/profile.js';
import type { Report } from '../../core/report/report.js';
import type { Invocation, Run } from '../commands.js';
import { type Configured, configurationsOf } from '../configuration.js';
import { exit, UserError } from '../exit.js';
import { deliver, exitCodeOf, readFound, refuseToOverwrite, thresholds } from '../files-of-run.js';
import { fixFiles } from '../fix-files.js';
import { gather, shownPath } from '../gather.js';
import { type BaselineOptions, baselineFile, hideKnown } from '../known.js';
import {
  addCommonOptions,
  addReadingOptions,
  type CommonOptions,
  commonOptions,
  oneOf,
  type ReadingOptions,
  readingOptions,
} from '../options.js';
import { print } from '../output.js';
import { parse } from '../program.js';
import { deliverReports, reportFormats, type WantedReport, wantedReports } from '../reports.js';
import { countsText } from '../run-words.js';
import { texts } from '../texts.js';

/** How many places of the same finding are shown unless the user says otherwise. */
const fewPlaces = 3;

interface CheckCommandOptions extends CommonOptions, ReadingOptions, BaselineOptions {
  readonly reports: readonly WantedReport[];
  /** Where the document goes, when it is asked for. */
  readonly output: string | undefined;
  /** As asked for; undefined where the configuration decides. */
  readonly failOn: Severity | 'never' | undefined;
  readonly maxFindings: number;
  readonly printDocument: boolean;
  readonly fix: boolean;
  readonly unsafe: boolean;
}

const help = {
  sv: {
    about:
      'Kontrollerar beskrivningar av öppna data (YAML, JSON, CSV, RDF) mot DCAT-AP-SE 3.0.1 och visar vad som är fel, var det står och vad du kan skriva i stället.',
    usage: '[check] [FIL|MAPP|MÖNSTER|-]…',
    argument: '[sökväg...]',
    paths: 'filer, mappar eller mönster som "data/*.yaml"; - läser från standard in',
    format: `rapportens form: ${reportFormats.join(', ')} (annars text); med =FIL skrivs den till en fil, och flera går att ange`,
    output: 'skriv rapporten till en fil',
    failOn: 'slutkod 1 från denna nivå: error, warning, info eller never (annars error)',
    maxFindings: `så många ställen visas när samma sak gäller flera (annars ${fewPlaces})`,
    printDocument: 'visa beskrivningen så som metakoll förstår den, i stället för en rapport',
    fix: 'rätta först det som säkert går att rätta, som metakoll fix',
    unsafe: 'gör med --fix även de rättelser som kräver eftertanke',
    baseline: 'fil med kända anmärkningar, som inte visas och inte räknas',
    updateBaseline: 'skriv allt som hittas till filen med kända anmärkningar',
    after: `
Exempel:
  metakoll katalog.yaml                  kontrollera en fil
  metakoll data/                         kontrollera alla filer i en mapp
  metakoll "data/**/*.csv"               kontrollera filer som passar ett mönster
  metakoll lista.csv --encoding windows-1252 --delimiter ";"
  metakoll katalog.rdf -f text -f sarif=rapport.sarif -f junit=rapport.xml
  curl -s https://exempel.se/dcat | metakoll - --stdin-name katalog.rdf

Slutkod: 0 inget fel, 1 fel hittades, 2 kontrollen gick inte att göra.`,
  },
  en: {
    about:
      'Checks descriptions of open data (YAML, JSON, CSV, RDF) against DCAT-AP-SE 3.0.1 and shows what is wrong, where it stands and what you can write instead.',
    usage: '[check] [FILE|FOLDER|PATTERN|-]…',
    argument: '[path...]',
    paths: 'files, folders or patterns such as "data/*.yaml"; - reads standard input',
    format: `form of the report: ${reportFormats.join(', ')} (otherwise text); with =FILE it is written to a file, and several may be given`,
    output: 'write the report to a file',
    failOn: 'exit code 1 from this level: error, warning, info or never (otherwise error)',
    maxFindings: `how many places are shown when the same holds for several (otherwise ${fewPlaces})`,
    printDocument: 'show the description as metakoll understands it instead of a report',
    fix: 'first put right what can be put right for certain, as metakoll fix does',
    unsafe: 'with --fix, make fixes that need judgement as well',
    baseline: 'file with known findings, which are not shown and do not count',
    updateBaseline: 'write everything that is found to the file with known findings',
    after: `
Examples:
  metakoll catalogue.yaml                check a file
  metakoll data/                         check all files in a folder
  metakoll "data/**/*.csv"               check files that match a pattern
  metakoll list.csv --encoding windows-1252 --delimiter ";"
  metakoll catalogue.rdf -f text -f sarif=report.sarif -f junit=report.xml
  curl -s https://example.se/dcat | metakoll - --stdin-name catalogue.rdf

Exit code: 0 no errors, 1 errors were found, 2 the check could not be done.`,
  },
} as const;

/** `metakoll [check] PATH…`: checks files and reports what was found. */
export const check: Run = async (invocation) => {
  const { world } = invocation;
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const options = optionsOf(parsed.options, invocation);
  const configurations = configurationsOf(options, invocation);
  const { operands } = parsed;
  const paths = operands.length > 0 ? operands : await configurations.include();
  if (paths.length === 0 && world.stdin.isTTY()) {
    await print(world.stderr, `${texts[invocation.language].shortHelp}\n`);
    return exit.failed;
  }
  const gathered = await gather(paths.length === 0 ? ['-'] : paths, {
    ...invocation,
    stdinName: options.stdinName,
  });
  const configured = await configurations.apply(gathered, operands);
  return await checkFound(configured, options);
};

async function checkFound(configured: Configured, options: CheckCommandOptions): Promise<number> {
  const { invocation, how, run } = configured;
  const { world, language } = invocation;
  const say = texts[language];
  const baseline = baselineFile(options, configured);
  const found = configured.found.filter(({ absolute }) => absolute === undefined || absolute !== baseline);
  for (const file of [options.output, ...options.reports.map((report) => report.file)]) {
    refuseToOverwrite(found, file, invocation, (target) => say.wouldOverwrite(shownPath(world, target)));
  }
  const inputs = await readFound(found, options.format, invocation);
  const { fix, unsafe } = options;
  if (fix && found.some(({ absolute }) => absolute === undefined)) throw new UserError(say.fixNeedsFile);
  const fixed = fix
    ? await fixFiles(found, inputs, { ...how, unsafe, only: [] }, false, invocation)
    : undefined;
  const checked = fixed?.after ?? (await checkInputs(inputs, how));
  if (checked.report.files.length === 0) throw new UserError(say.nothingToCheck(inputs.length));
  const result = await hideKnown(checked, found, options, configured);
  const failOn = options.failOn ?? run?.config.failOn ?? 'error';
  if (options.printDocument) await deliver(documentsText(result), options.output, invocation);
  else await deliverReports(options.reports, result, { ...options, failOn }, invocation);
  const made = fixed?.files.reduce((sum, file) => sum + file.made.length, 0) ?? 0;
  if (made > 0 && !options.quiet) await print(world.stderr, `${say.fixed(made)}\n`);
  await tellAboutRun(result.report, options, invocation);
  return options.updateBaseline ? exit.clean : exitCodeOf(result.report, failOn);
}

function define(command: Command, language: Language): void {
  const say = help[language];
  command
    .usage(say.usage)
    .description(say.about)
    .argument(say.argument, say.paths)
    .option('-f, --format <format>', say.format, collect, [])
    .option('-o, --output <file>', say.output)
    .option('--fail-on <level>', say.failOn)
    .option('--max-findings <number>', say.maxFindings)
    .option('--print-document', say.printDocument)
    .option('--fix', say.fix)
    .option('--unsafe', say.unsafe)
    .option('--baseline <file>', say.baseline)
    .option('--update-baseline', say.updateBaseline);
  addReadingOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function collect(format: string, formats: readonly string[]): readonly string[] {
  return [...formats, format];
}

function optionsOf(options: Readonly<Record<string, unknown>>, invocation: Invocation): CheckCommandOptions {
  const { language } = invocation;
  const output = options['output'] === '-' ? undefined : (options['output'] as string | undefined);
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    reports: wantedReports(options['format'] as readonly string[], output, invocation),
    output,
    failOn:
      options['failOn'] === undefined ? undefined : oneOf(options, 'failOn', thresholds, 'error', language),
    maxFindings: countOf(options['maxFindings'] as string | undefined, language),
    printDocument: options['printDocument'] === true,
    fix: options['fix'] === true,
    unsafe: options['unsafe'] === true,
    baseline: options['baseline'] as string | undefined,
    updateBaseline: options['updateBaseline'] === true,
  };
}

function countOf(text: string | undefined, language: Language): number {
  if (text === undefined) return fewPlaces;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UserError(texts[language].numberWrong('--max-findings', text));
  return Number(text);
}

/** The canonical document; of several files, a list of them. Both are JSON-LD. */
function documentsText({ report, documents }: CheckResult): string {
  const all = report.files.flatMap(({ path }) => documents.get(path) ?? []);
  return `${JSON.stringify(report.files.length === 1 ? (all[0] ?? {}) : all, undefined, 2)}\n`;
}

/** What is worth knowing about the run but is no part of the report. */
async function tellAboutRun(
  report: Report,
  options: CheckCommandOptions,
  invocation: Invocation,
): Promise<void> {
  if (options.quiet) return;
  const { world, language } = invocation;
  const say = texts[language];
  const lines: string[] = [];
  const counts = countsText(report, language);
  const written = options.printDocument ? [options.output] : options.reports.map(({ file }) => file);
  for (const file of written)
    if (file !== undefined) lines.push(say.written(file, options.printDocument ? '' : counts));
  if (options.printDocument && counts !== '') lines.push(say.findingsNotShown(counts));
  if (report.summary.passedOver > 0) lines.push(say.passedOver(report.summary.passedOver));
  const assumed = report.files.reduce((sum, file) => sum + file.assumptions.length, 0);
  const isText = !options.printDocument && options.reports.some(({ format }) => format === 'text');
  if (assumed > 0 && !options.verbose && isText) {
    lines.push(say.assumed(assumed));
  }
  const source = report.files.find(
    ({ format, resources }) => format !== 'rdfxml' && resources['Catalog'] !== undefined,
  );
  if (source && isText) lines.push(say.harvestHint(source.path));
  await print(world.stderr, lines.map((line) => `${line}\n`).join(''));
}
