import type { Command } from 'commander';
import type { Language } from '../../core/model/profile.js';
import { type CheckCommandOptions, checkFound, openCheck } from '../check-run.js';
import { thresholds } from '../deliver.js';
import { exit, UserError } from '../exit.js';
import type { Invocation, Run } from '../invocation.js';
import { addLinkOptions, linkOptions } from '../network/link-options.js';
import { addNetworkOptions } from '../network/options.js';
import {
  addCommonOptions,
  addReadingOptions,
  commonOptions,
  oneOf,
  outputOf,
  readingOptions,
} from '../options.js';
import { parse } from '../program.js';
import { reportFormats, wantedReports } from '../reports.js';
import { texts } from '../texts.js';

/** How many places of the same finding are shown unless the user says otherwise. */
const fewPlaces = 3;

const help = {
  sv: {
    about:
      'Kontrollerar beskrivningar av öppna data (YAML, JSON, CSV, RDF) mot DCAT-AP-SE 3.0.1 och visar vad som är fel, var det står och vad du kan skriva i stället.',
    usage: '[check] [FIL|MAPP|MÖNSTER|ADRESS|-]…',
    argument: '[sökväg...]',
    paths: 'filer, mappar, mönster som "data/*.yaml" eller adresser på webben; - läser från standard in',
    format: `rapportens form: ${reportFormats.join(', ')} (annars text); med =FIL skrivs den till en fil, och flera går att ange`,
    output: 'skriv rapporten till en fil',
    failOn: 'slutkod 1 från denna nivå: error, warning, info eller never (annars error)',
    maxFindings: `så många ställen visas när samma sak gäller flera (annars ${fewPlaces})`,
    maxPerRule:
      'högst så många anmärkningar av varje regel i rapporter för program, som json och sarif (annars alla)',
    recommended: 'visa var rekommenderade fält saknas, och vad du kan skriva i dem',
    consequences: 'visa också det som bara följer av något annat, till exempel att kolumner inte läses',
    preview:
      'med en rapport i HTML: visa bredvid den vad dataportalen brukar visa, och länka varje anmärkning till sitt ställe där (rapport-preview.html)',
    printDocument: 'visa beskrivningen så som metakoll förstår den, i stället för en rapport',
    fix: 'rätta först det som säkert går att rätta, som metakoll fix',
    unsafe: 'gör med --fix även de rättelser som kräver eftertanke',
    baseline: 'fil med kända anmärkningar, som inte visas och inte räknas',
    updateBaseline: 'skriv allt som hittas till filen med kända anmärkningar',
    watch: 'kontrollera igen varje gång en fil sparas, tills du trycker Ctrl-C',
    jobs: 'så många filer hämtas på en gång (annars 1); kan löna sig när de ligger på en nätverksdisk',
    after: `
Exempel:
  metakoll katalog.yaml                  kontrollera en fil
  metakoll data/                         kontrollera alla filer i en mapp
  metakoll "data/**/*.csv"               kontrollera filer som passar ett mönster
  metakoll data/ --watch                 kontrollera igen varje gång en fil sparas
  metakoll lista.csv --encoding windows-1252 --delimiter ";"
  metakoll katalog.rdf -f text -f sarif=rapport.sarif -f junit=rapport.xml
  metakoll https://exempel.se/datasets/dcat
  metakoll katalog.rdf --links           pröva också om länkarna fungerar

Slutkod: 0 inget fel, 1 fel hittades, 2 kontrollen gick inte att göra. Med --watch ger Ctrl-C 0.`,
  },
  en: {
    about:
      'Checks descriptions of open data (YAML, JSON, CSV, RDF) against DCAT-AP-SE 3.0.1 and shows what is wrong, where it stands and what you can write instead.',
    usage: '[check] [FILE|FOLDER|PATTERN|ADDRESS|-]…',
    argument: '[path...]',
    paths: 'files, folders, patterns such as "data/*.yaml" or addresses on the web; - reads standard input',
    format: `form of the report: ${reportFormats.join(', ')} (otherwise text); with =FILE it is written to a file, and several may be given`,
    output: 'write the report to a file',
    failOn: 'exit code 1 from this level: error, warning, info or never (otherwise error)',
    maxFindings: `how many places are shown when the same holds for several (otherwise ${fewPlaces})`,
    maxPerRule:
      'at most so many findings of each rule in reports for programs, such as json and sarif (otherwise all)',
    recommended: 'show where recommended fields are missing, and what to write in them',
    consequences: 'show as well what only follows from something else, such as columns that are not read',
    preview:
      'with a report in HTML: show beside it what the data portal usually shows, and link each finding to its place there (report-preview.html)',
    printDocument: 'show the description as metakoll understands it instead of a report',
    fix: 'first put right what can be put right for certain, as metakoll fix does',
    unsafe: 'with --fix, make fixes that need judgement as well',
    baseline: 'file with known findings, which are not shown and do not count',
    updateBaseline: 'write everything that is found to the file with known findings',
    watch: 'check again each time a file is saved, until you press Ctrl-C',
    jobs: 'how many files are fetched at a time (otherwise 1); may pay where they are on a network drive',
    after: `
Examples:
  metakoll catalogue.yaml                check a file
  metakoll data/                         check all files in a folder
  metakoll "data/**/*.csv"               check files that match a pattern
  metakoll data/ --watch                 check again each time a file is saved
  metakoll list.csv --encoding windows-1252 --delimiter ";"
  metakoll catalogue.rdf -f text -f sarif=report.sarif -f junit=report.xml
  metakoll https://example.se/datasets/dcat
  metakoll catalogue.rdf --links         try whether the links work as well

Exit code: 0 no errors, 1 errors were found, 2 the check could not be done. With --watch, Ctrl-C gives 0.`,
  },
} as const;

/** `metakoll [check] PATH…`: checks files and reports what was found. */
export const check: Run = async (invocation) => {
  const { language } = invocation;
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const options = optionsOf(parsed.options, invocation);
  const { operands } = parsed;
  if (options.watch) {
    if (options.fix) throw new UserError(texts[language].watchAlone);
    const { watchFiles } = await import('../watch.js');
    return await watchFiles(operands, options, invocation);
  }
  const session = await openCheck(operands, options, invocation);
  return session ? await checkFound(session, options) : exit.failed;
};

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  command
    .usage(say.usage)
    .description(say.about)
    .argument(say.argument, say.paths)
    .option('-f, --format <format>', say.format, collect, [])
    .option('-o, --output <file>', say.output)
    .option('--fail-on <level>', say.failOn)
    .option('--max-findings <number>', say.maxFindings)
    .option('--max-per-rule <number>', say.maxPerRule)
    .option('--recommended', say.recommended)
    .option('--consequences', say.consequences)
    .option('--print-document', say.printDocument)
    .option('--preview', say.preview)
    .option('--fix', say.fix)
    .option('--unsafe', say.unsafe)
    .option('--baseline <file>', say.baseline)
    .option('--update-baseline', say.updateBaseline)
    .option('--watch', say.watch)
    .option('--jobs <number>', say.jobs);
  addReadingOptions(command, language);
  addLinkOptions(command, language);
  addNetworkOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function collect(format: string, formats: readonly string[]): readonly string[] {
  return [...formats, format];
}

function optionsOf(options: Readonly<Record<string, unknown>>, invocation: Invocation): CheckCommandOptions {
  const { language } = invocation;
  const output = outputOf(options);
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    reports: wantedReports(options['format'] as readonly string[], output, invocation),
    output,
    failOn:
      options['failOn'] === undefined ? undefined : oneOf(options, 'failOn', thresholds, 'error', language),
    maxFindings: countOf(options, 'maxFindings', '--max-findings', language) ?? fewPlaces,
    maxPerRule: countOf(options, 'maxPerRule', '--max-per-rule', language) ?? Number.POSITIVE_INFINITY,
    recommended: options['recommended'] === true,
    consequences: options['consequences'] === true,
    printDocument: options['printDocument'] === true,
    preview: options['preview'] === true,
    fix: options['fix'] === true,
    unsafe: options['unsafe'] === true,
    watch: options['watch'] === true,
    jobs: countOf(options, 'jobs', '--jobs', language),
    baseline: options['baseline'] as string | undefined,
    updateBaseline: options['updateBaseline'] === true,
    links: linkOptions(options, language),
  };
}

function countOf(
  options: Readonly<Record<string, unknown>>,
  name: string,
  flag: string,
  language: Language,
): number | undefined {
  const text = options[name] as string | undefined;
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UserError(texts[language].numberWrong(flag, text));
  return Number(text);
}
