/** `metakoll init --from FILE`: settings for a list that exists already. */

import { dirname, resolve } from 'node:path';
import { parseTable } from '../../core/formats/csv/table.js';
import { detectBinary } from '../../core/formats/detect.js';
import { workbooks } from '../../core/formats/load-workbooks.js';
import { findHeaderRow } from '../../core/formats/shared/table/header-row.js';
import { isHeading } from '../../core/formats/shared/table/headings.js';
import type { Table } from '../../core/formats/shared/table/table.js';
import type { Language } from '../../core/model/profile.js';
import type { Diagnostic } from '../../core/model/report.js';
import { classes } from '../../core/profile/profile.js';
import { checkInputs } from '../../core/run/check.js';
import { decode } from '../../core/source/decode.js';
import type { StartAnswers } from '../../core/start/answers.js';
import { type ColumnProposal, noColumn, proposeColumns, readColumnTarget } from '../../core/start/columns.js';
import { settingsText } from '../../core/start/settings-text.js';
import { ask, canAsk } from '../ask.js';
import { exit, UserError } from '../exit.js';
import { configName, shownPath } from '../gather.js';
import type { Invocation } from '../invocation.js';
import { print } from '../output.js';
import { readNamed } from '../read-named.js';
import { settingsFor, writeNew } from './init-files.js';
import { initFromTexts } from './init-from-texts.js';
import { askForStart } from './init-questions.js';
import { initTexts } from './init-texts.js';

/** What somebody has said that columns mean, by their headings. */
export type Columns = ReadonlyMap<string, string>;

/** Reads `--column HEADING=FIELD`. */
export function columnsOf(options: Readonly<Record<string, unknown>>, language: Language): Columns {
  const given = (options['column'] as readonly string[] | undefined) ?? [];
  return new Map(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new UserError(initFromTexts[language].columnForm(text));
      const target = readColumnTarget(text.slice(at + 1), language);
      if ('fault' in target) throw new UserError(`--column: ${target.fault}`);
      return [text.slice(0, at).trim(), target.value] as const;
    }),
  );
}

/** Reads the list, proposes what its columns mean, asks where that is not certain, and writes the settings beside it. */
export async function initFrom(
  file: string,
  operands: readonly string[],
  given: StartAnswers,
  columns: Columns,
  invocation: Invocation,
  quiet: boolean,
): Promise<number> {
  const { world, language } = invocation;
  const say = initFromTexts[language];
  if (operands.length > 0) throw new UserError(say.noOperand);
  const path = resolve(world.cwd, file);
  const bytes = await readNamed(path, file, invocation);
  const tables = await tablesIn(bytes);
  if (tables.length === 0) throw new UserError(say.noTable(file));
  const settings = await settingsFor(file, invocation);
  const own = resolve(dirname(path), configName);
  if (settings.exists && dirname(settings.path) === dirname(path))
    throw new UserError(initTexts[language].settingsExist(settings.shown));
  const asks = canAsk(invocation);
  const wishes = { file, format: 'csv' as const, starters: [], answers: given };
  const asked = asks ? await askForStart(wishes, false, invocation) : wishes;
  if (asked === undefined) throw new UserError(initTexts[language].stopped);
  const decided = await decideColumns(tables.flatMap(proposeColumns), columns, asks, invocation);
  if (decided === undefined) throw new UserError(initTexts[language].stopped);
  const text = settingsText(
    asked.answers,
    language,
    world.today(),
    'known',
    Object.fromEntries(decided.columns),
    isSwedish(tables) ? 'sv' : language,
  );
  await writeNew(own, text, invocation);
  if (quiet) return exit.clean;
  const shown = shownPath(world, own);
  const left = await whatIsLeft(file, bytes, shown, text, invocation);
  const lines = [
    ...decided.columns.map(([heading, target]) =>
      target === noColumn ? say.passedOver(heading) : say.readAs(heading, target),
    ),
    ...decided.unsure.map((heading) => say.unsure(heading, shown)),
    '',
    ...left,
    '',
    say.done(shown, file),
  ];
  await print(world.stderr, lines.map((line) => `${line}\n`).join(''));
  return exit.clean;
}

/** The tables of a list: one of a text, those of the visible sheets of a workbook. */
async function tablesIn(bytes: Uint8Array): Promise<readonly Table[]> {
  if (detectBinary(bytes) === undefined) {
    const table = parseTable(decode(bytes).text, undefined);
    return table.headerRow < 0 ? [] : [table];
  }
  const opened = (await workbooks()).openWorkbook(bytes);
  const sheets = 'workbook' in opened ? opened.workbook.sheets.filter(({ isHidden }) => !isHidden) : [];
  return sheets.flatMap((sheet) => {
    const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
    const headerRow = findHeaderRow(rows, isHeading);
    return headerRow < 0 ? [] : [{ rows, headerRow, end: rows.length, headings: rows[headerRow]! }];
  });
}

/** Whether the cells hold Swedish letters. */
function isSwedish(tables: readonly Table[]): boolean {
  return tables.some(({ rows }) => rows.some((row) => row.some((cell) => /[åäö]/i.test(cell))));
}

/** What each column means: as it was given, as it is certain, or as somebody says; else it is passed over. */
async function decideColumns(
  proposals: readonly ColumnProposal[],
  given: Columns,
  asks: boolean,
  invocation: Invocation,
): Promise<
  { readonly columns: readonly (readonly [string, string])[]; readonly unsure: readonly string[] } | undefined
> {
  const { language } = invocation;
  const say = initFromTexts[language];
  const columns: (readonly [string, string])[] = [];
  const unsure: string[] = [];
  for (const { heading, examples, target, isCertain } of proposals) {
    if (columns.some(([known]) => known === heading)) continue;
    const named = given.get(heading);
    if (named !== undefined || isCertain) {
      columns.push([heading, named ?? target]);
      continue;
    }
    if (!asks) {
      columns.push([heading, noColumn]);
      unsure.push(heading);
      continue;
    }
    const answer = await ask(
      {
        text: say.question(heading, examples),
        otherwise: { value: target, shown: target === noColumn ? say.skip : target },
        read: (text) => readColumnTarget(text, language),
      },
      invocation,
    );
    if (answer === undefined) return undefined;
    columns.push([heading, answer.value]);
  }
  return { columns, unsure };
}

/** What the new settings leave to be done in the list, for each dataset. */
async function whatIsLeft(
  file: string,
  bytes: Uint8Array,
  shown: string,
  text: string,
  { world, language }: Invocation,
): Promise<readonly string[]> {
  const say = initFromTexts[language];
  const [{ readConfiguration }, { settingsOf }] = await Promise.all([
    import('../../core/config/read.js'),
    import('../../core/config/settings.js'),
  ]);
  const { config } = await readConfiguration(shown, new TextEncoder().encode(text), () => language);
  const identifiers = config.base &&
    config.ids && { base: config.base, file: '', known: [], keepsRemoved: false };
  const settings = settingsOf(config, world.today(), identifiers || undefined);
  const { report } = await checkInputs([{ path: file, bytes }], {
    language,
    settingsFor: settings,
    fixes: 'none',
  });
  const wrong = report.diagnostics.filter(({ severity }) => severity !== 'info');
  const byDataset = new Map<string, Set<string>>();
  for (const found of wrong) {
    const name = datasetOf(found);
    if (name === undefined) continue;
    const fields = byDataset.get(name) ?? new Set<string>();
    byDataset.set(name, fields.add(fieldOf(found, language)));
  }
  if (byDataset.size === 0) return [say.nothingLeft];
  return [
    say.left(byDataset.size, wrong.length),
    ...[...byDataset].map(([name, fields]) => `  ${name}: ${[...fields].join(', ')}`),
  ];
}

function datasetOf({ resource }: Diagnostic): string | undefined {
  return resource?.class === 'Dataset' ? resource.title : resource?.datasetTitle;
}

/** The field that a finding is about, else what it is about in words. */
function fieldOf({ property, resource, title }: Diagnostic, language: Language): string {
  const all = [...(classes.get(resource?.class ?? '')?.properties.values() ?? [])];
  return all.find(({ curie }) => curie === property)?.label[language] ?? title;
}
