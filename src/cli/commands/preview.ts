import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Language } from '../../core/model/profile.js';
import { previewJson } from '../../core/preview/json.js';
import { previewHtml } from '../../core/preview/page.js';
import { previewFiles } from '../../core/preview/preview.js';
import { checkRead, readInputs } from '../../core/run/check.js';
import { deliver } from '../deliver.js';
import { exit, UserError } from '../exit.js';
import type { Run } from '../invocation.js';
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
import { print } from '../output.js';
import { refusePartlyRead } from '../partly-read.js';
import { parse } from '../program.js';
import { openSession, readFiles, type Session } from '../session.js';

const forms = ['html', 'json'] as const;
type Form = (typeof forms)[number];

interface PreviewOptions extends CommonOptions, ReadingOptions {
  readonly form: Form;
  readonly output: string | undefined;
  /** Address or title of the dataset that is shown alone. */
  readonly dataset: string | undefined;
  /** Opens the file in a browser. */
  readonly open: boolean;
}

const help = {
  sv: {
    about:
      'Visar hur Sveriges dataportal brukar visa katalogen: träfflistan, filtren och sidorna, med det som saknas eller går förlorat bredvid. Svaret är en webbsida utan skript.',
    usage: 'preview [SÖKVÄG|MÖNSTER|-]… -o FIL.html',
    what: 'Vad som visas:',
    paths: 'filer, mappar och mönster; - läser från standard in',
    form: 'svarets form: html eller json (annars html)',
    output: 'skriv till en fil; fler än 500 sidor delas upp på flera filer bredvid den',
    open: 'öppna svaret i webbläsaren (med -o)',
    openNeedsFile:
      'För att öppna svaret behövs en fil. Ange den med -o: metakoll preview … -o forhandsvisning.html --open',
    notOpened: (path: string) => `Ingen webbläsare gick att öppna. Öppna ${path} själv.`,
    dataset: 'visa bara datamängden med den här adressen eller titeln',
    nothingGiven: 'Ange vad du vill se: metakoll preview katalog.rdf -o forhandsvisning.html',
    nothing: 'Här finns ingen datamängd, tjänst eller serie att visa.',
    noDataset: (name: string) => `Ingen datamängd har adressen eller titeln ${name}.`,
    needsFile: 'Katalogen blir flera filer. Ange var med -o: metakoll preview … -o forhandsvisning.html',
    after: `
Exempel:
  metakoll preview katalog.rdf -o forhandsvisning.html --open
  metakoll preview katalog.yaml --dataset Badplatser -o badplatser.html

Slutkod: 0 gjort, 1 en fil gick inte att läsa i sin helhet, 2 det gick inte att göra.`,
  },
  en: {
    about:
      "Shows how Sweden's data portal usually shows the catalogue: the list of results, the filters and the pages, with what is missing or lost beside them. The answer is a web page without scripts.",
    usage: 'preview [PATH|GLOB|-]… -o FILE.html',
    what: 'What to show:',
    paths: 'files, folders and patterns; - reads standard input',
    form: 'form of the answer: html or json (otherwise html)',
    output: 'write to a file; more than 500 pages are divided into several files beside it',
    open: 'open the answer in the browser (with -o)',
    openNeedsFile:
      'To be opened the answer has to be in a file. Say where with -o: metakoll preview … -o preview.html --open',
    notOpened: (path: string) => `No browser could be opened. Open ${path} yourself.`,
    dataset: 'show only the dataset with this address or title',
    nothingGiven: 'Say what to show: metakoll preview catalogue.rdf -o preview.html',
    nothing: 'There is no dataset, service or series here to show.',
    noDataset: (name: string) => `No dataset has the address or title ${name}.`,
    needsFile: 'The catalogue becomes several files. Say where with -o: metakoll preview … -o preview.html',
    after: `
Examples:
  metakoll preview catalogue.rdf -o preview.html --open
  metakoll preview catalogue.yaml --dataset "Bathing sites" -o bathing.html

Exit code: 0 done, 1 a file could not be read as a whole, 2 it could not be done.`,
  },
} as const;

/** `metakoll preview [PATH]…`: what the portal will show. */
export const preview: Run = async (invocation) => {
  const { language } = invocation;
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const options = optionsOf(parsed.options, language);
  const session = await openSession([parsed.operands], options, invocation, { outputs: [options.output] });
  if (!session) throw new UserError(help[language].nothingGiven);
  return await previewFound(session, options);
};

async function previewFound({ found, invocation, how }: Session, options: PreviewOptions): Promise<number> {
  const { language, world } = invocation;
  const say = help[language];
  if (options.open && (options.output === undefined || options.form === 'json'))
    throw new UserError(say.openNeedsFile);
  const inputs = await readInputs(await readFiles(found, options, invocation), how);
  if (await refusePartlyRead(inputs, how, invocation)) return exit.found;
  const { report } = await checkRead(inputs, how);
  const files = inputs.read.map(({ input, document }) => ({ path: input.path, document }));
  const { preview: shown } = previewFiles(files, report.diagnostics, options.dataset);
  if (shown.pages.length === 0)
    throw new UserError(options.dataset === undefined ? say.nothing : say.noDataset(options.dataset));
  if (options.form === 'json') {
    await deliver(previewJson(shown), options.output, invocation);
    return exit.clean;
  }
  const pages = previewHtml(shown, options.output?.replace(/^.*[/\\]/, '') ?? 'preview.html', language);
  if (pages.length > 1 && options.output === undefined) throw new UserError(say.needsFile);
  const folder = /^.*[/\\]/s.exec(options.output ?? '')?.[0] ?? '';
  for (const { name, text } of pages)
    await deliver(text, options.output === undefined ? undefined : folder + name, invocation);
  if (options.open && options.output !== undefined) {
    const opened = await world.browse(resolve(world.cwd, options.output));
    if (!opened) await print(world.stderr, `${say.notOpened(options.output)}\n`);
  }
  return exit.clean;
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
    .option('--dataset <name>', say.dataset)
    .option('--open', say.open);
  nameArguments(command, say.what);
  addReadingOptions(command, language);
  addNetworkOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function optionsOf(options: Readonly<Record<string, unknown>>, language: Language): PreviewOptions {
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    form: oneOf(options, 'format', forms, 'html', language),
    output: outputOf(options),
    dataset: options['dataset'] as string | undefined,
    open: options['open'] === true,
  };
}
