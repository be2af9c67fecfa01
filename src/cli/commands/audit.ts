import { resolve } from 'node:path';
import type { Command } from 'commander';
import { auditOf, readAudit } from '../../core/audit/audit.js';
import { type Audit, readCatalogues } from '../../core/audit/audited.js';
import { auditPages } from '../../core/audit/pages/pages.js';
import { auditCsv, auditJson, auditText } from '../../core/audit/shown.js';
import type { Language } from '../../core/model/profile.js';
import { type MethodId, methodIds } from '../../core/score/method.js';
import { readAuditList } from '../audit-list.js';
import { type AuditEntry, type AuditHow, readCorrections, rowsOf } from '../audit-rows.js';
import { painterFor, wantsColour } from '../colour.js';
import { deliver, makeFolder } from '../deliver.js';
import { exit, UserError } from '../exit.js';
import type { Invocation, Run } from '../invocation.js';
import { addLinkOptions, linkOptions } from '../network/link-options.js';
import { addNetworkOptions } from '../network/options.js';
import {
  addCommonOptions,
  addReadingOptions,
  commonOptions,
  nameArguments,
  oneOf,
  readingOptions,
} from '../options.js';
import { print, widthOf } from '../output.js';
import { parse } from '../program.js';
import { readNamed } from '../read-named.js';

const forms = ['text', 'html', 'json', 'csv', 'xlsx'] as const;
type Form = (typeof forms)[number];

interface AuditOptions extends AuditHow {
  readonly form: Form | undefined;
  readonly output: string | undefined;
  readonly folder: string | undefined;
  readonly list: string | undefined;
  readonly against: string | undefined;
  readonly coverage: string | undefined;
  readonly isRanked: boolean;
}

const help = {
  sv: {
    about:
      'Granskar kataloger och ställer dem bredvid varandra: hur de står sig, vad som är bra, vad som bör göras först och vad som har ändrats. En katalog som inte går att läsa blir en rad med orsaken.',
    usage: 'audit [SÖKVÄG|MÖNSTER|ADRESS]…',
    what: 'Vad som granskas:',
    paths: 'filer, mappar, mönster och adresser; varje fil eller adress är en katalog',
    form: `svarets form: ${forms.join(', ')} (annars text)`,
    output: 'skriv svaret till en fil',
    out: 'skriv allt till en mapp: index.html, en sida per katalog, audit.json, audit.csv och audit.xlsx',
    list: 'CSV-fil med kataloger: namn, adress, organisationsnummer, grupp',
    against: 'tidigare granskning (audit.json) att jämföra med',
    coverage: 'JSON-fil som rättar täckningen: {"Katalogens namn": {"badplatser": "missing"}}',
    method: 'se är dataportalens regel (375 poäng), eu är den på data.europa.eu (405 poäng)',
    rank: 'sortera katalogerna efter poäng och visa deras plats',
    contacts: 'ta med namn och adresser på kontakter',
    nothingGiven: 'Ange vad som ska granskas: metakoll audit katalog.rdf --out granskning',
    nothing: 'Ingen katalog gick att läsa:',
    needsFolder: 'Sidorna blir flera filer. Ange en mapp med --out: metakoll audit … --out granskning',
    badAudit: (path: string) =>
      `${path} är ingen granskning. Ange en audit.json som metakoll audit har skrivit.`,
    written: (folder: string) => `Granskningen finns i ${folder}. Börja med ${folder}/index.html.`,
    after: `
Exempel:
  metakoll audit katalog.rdf
  metakoll audit kataloger/ --out granskning
  metakoll audit kataloger/ -f xlsx -o granskning.xlsx
  metakoll audit --list kommuner.csv --links --out granskning --against forra/audit.json

Slutkod: 0 granskat, även om någon katalog inte gick att läsa, 2 det gick inte att göra.`,
  },
  en: {
    about:
      'Audits catalogues and puts them side by side: how they stand, what is good, what to do first and what has changed. A catalogue that cannot be read becomes a row with the reason.',
    usage: 'audit [PATH|GLOB|ADDRESS]…',
    what: 'What to audit:',
    paths: 'files, folders, patterns and addresses; each file or address is a catalogue',
    form: `form of the answer: ${forms.join(', ')} (otherwise text)`,
    output: 'write the answer to a file',
    out: 'write everything into a folder: index.html, a page for each catalogue, audit.json, audit.csv and audit.xlsx',
    list: 'CSV file with catalogues: name, address, organisation number, group',
    against: 'earlier audit (audit.json) to compare with',
    coverage: 'JSON file that corrects the coverage: {"Name of the catalogue": {"badplatser": "missing"}}',
    method: 'se is the rule of the Swedish portal (375 points), eu that of data.europa.eu (405 points)',
    rank: 'sort the catalogues by points and show the place of each',
    contacts: 'include names and addresses of contacts',
    nothingGiven: 'Say what to audit: metakoll audit catalogue.rdf --out audit',
    nothing: 'No catalogue could be read:',
    needsFolder: 'The pages become several files. Say where with --out: metakoll audit … --out audit',
    badAudit: (path: string) => `${path} is no audit. Name an audit.json that metakoll audit has written.`,
    written: (folder: string) => `The audit is in ${folder}. Begin with ${folder}/index.html.`,
    after: `
Examples:
  metakoll audit catalogue.rdf
  metakoll audit catalogues/ --out audit
  metakoll audit catalogues/ -f xlsx -o audit.xlsx
  metakoll audit --list municipalities.csv --links --out audit --against last/audit.json

Exit code: 0 audited, even if a catalogue could not be read, 2 it could not be done.`,
  },
} as const;

/** `metakoll audit [PATH]…`: many catalogues side by side. */
export const audit: Run = async (invocation) => {
  const { language } = invocation;
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const options = optionsOf(parsed.options, language);
  const say = help[language];
  if (options.form === 'html' && options.folder === undefined) throw new UserError(say.needsFolder);
  const listed = options.list === undefined ? [] : await readAuditList(options.list, invocation);
  const entries: readonly AuditEntry[] = [...parsed.operands.map((operand) => ({ operand })), ...listed];
  if (entries.length === 0) throw new UserError(say.nothingGiven);
  const before = options.against === undefined ? undefined : await readEarlier(options.against, invocation);
  const corrections =
    options.coverage === undefined ? {} : await readCorrections(options.coverage, invocation);
  const rows = await rowsOf(entries, { ...options, corrections }, invocation);
  const result = auditOf(rows, options.method, language, before);
  if (readCatalogues(result).length === 0)
    throw new UserError(say.nothing, ...rows.map(({ name, problem }) => `${name}: ${problem ?? ''}`));
  await deliverAudit(result, options, invocation);
  return exit.clean;
};

async function deliverAudit(result: Audit, options: AuditOptions, invocation: Invocation): Promise<void> {
  const { world, language } = invocation;
  const { folder, form, output } = options;
  if (folder !== undefined) {
    await makeFolder(folder, invocation);
    const write = async (name: string, content: string | Uint8Array) =>
      await deliver(content, `${folder}/${name}`, invocation);
    if (form === undefined || form === 'html')
      for (const { name, text } of auditPages(result, language, options.isRanked)) await write(name, text);
    if (form !== 'csv' && form !== 'xlsx') await write('audit.json', auditJson(result));
    if (form === undefined || form === 'csv') await write('audit.csv', auditCsv(result));
    if (form === undefined || form === 'xlsx') await write('audit.xlsx', await workbookOf(result, language));
    if (!options.quiet) await print(world.stderr, `${help[language].written(folder)}\n`);
    if (form !== undefined && form !== 'text') return;
  }
  if (form === 'json') await deliver(auditJson(result), output, invocation);
  else if (form === 'csv') await deliver(auditCsv(result), output, invocation);
  else if (form === 'xlsx') await deliver(await workbookOf(result, language), output, invocation);
  else {
    const toFile = output !== undefined;
    const colour = toFile ? options.colour === true : wantsColour(options.colour, world.stdout, world.env);
    const width = toFile ? 100 : widthOf(world.stdout, world.env);
    const text = auditText(result, { language, paint: await painterFor(colour), width });
    await deliver(text, output, invocation, colour ? 'people in colour' : 'people');
  }
}

/** The audit as a workbook; what writes workbooks is loaded first now. */
async function workbookOf(result: Audit, language: Language): Promise<Uint8Array> {
  const [{ auditTables }, { workbookOfTables }] = await Promise.all([
    import('../../core/audit/tables.js'),
    import('../../core/formats/xlsx/write/tables.js'),
  ]);
  return workbookOfTables(auditTables(result, language));
}

async function readEarlier(path: string, invocation: Invocation): Promise<Audit> {
  const earlier = readAudit(await readNamed(resolve(invocation.world.cwd, path), path, invocation));
  if (!earlier) throw new UserError(help[invocation.language].badAudit(path));
  return earlier;
}

/** Adds the options and the help of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  command
    .usage(say.usage)
    .description(say.about)
    .argument('[paths...]', say.paths)
    .option('--list <file>', say.list)
    .option('--out <folder>', say.out)
    .option('-f, --format <format>', say.form)
    .option('-o, --output <file>', say.output)
    .option('--against <file>', say.against)
    .option('--coverage <file>', say.coverage)
    .option('--method <method>', say.method)
    .option('--rank', say.rank)
    .option('--contacts', say.contacts);
  nameArguments(command, say.what);
  addReadingOptions(command, language);
  addLinkOptions(command, language);
  addNetworkOptions(command, language);
  addCommonOptions(command, language);
  command.addHelpText('after', say.after);
}

function optionsOf(options: Readonly<Record<string, unknown>>, language: Language): AuditOptions {
  const text = (name: string) => options[name] as string | undefined;
  const form = text('format') === undefined ? undefined : oneOf(options, 'format', forms, 'text', language);
  return {
    ...commonOptions(options, language),
    ...readingOptions(options, language),
    form,
    output: text('output') === '-' ? undefined : text('output'),
    folder: text('out')?.replace(/(?<=[^/\\])[/\\]+$/, ''),
    list: text('list'),
    against: text('against'),
    coverage: text('coverage'),
    method: oneOf<MethodId>(options, 'method', methodIds, 'se', language),
    isRanked: options['rank'] === true,
    withContacts: options['contacts'] === true,
    links: linkOptions(options, language),
    corrections: {},
  };
}
