/** Reads and checks the catalogues of an audit one after the other, and keeps of each only what is said of it. */

import { resolve } from 'node:path';
import type { AuditRow, AuditSubject } from '../core/audit/audited.js';
import type { CoverageCorrections } from '../core/audit/coverage.js';
import { lookAtCatalogue } from '../core/audit/look.js';
import { type CataloguePart, cataloguePart, togetherIn } from '../core/audit/parts.js';
import { recommendedDatasets } from '../core/audit/recommended.js';
import { titleOf } from '../core/model/canonical.js';
import type { LinkState } from '../core/model/links.js';
import type { Language } from '../core/model/profile.js';
import { type CheckOptions, checkRead, readInputs } from '../core/run/check.js';
import { linksIn } from '../core/run/links.js';
import { statesForRules, statesForScore } from '../core/score/link-states.js';
import type { MethodId } from '../core/score/method.js';
import { UserError } from './exit.js';
import type { FoundFile } from './gather.js';
import type { Invocation } from './invocation.js';
import type { LinkOptions } from './network/link-options.js';
import type { CommonOptions, ReadingOptions } from './options.js';
import { write } from './output.js';
import { readNamed } from './read-named.js';
import { openSession, readFiles, type Session } from './session.js';

/** What to audit, and what a list says of it. */
export interface AuditEntry {
  readonly operand: string;
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
  readonly group?: string | undefined;
  /** It stands in a file: its address may only be private where that is allowed. */
  readonly isListed?: boolean;
}

/** How catalogues are audited. */
export interface AuditHow extends CommonOptions, ReadingOptions {
  readonly method: MethodId;
  readonly links: LinkOptions;
  readonly withContacts: boolean;
  /** By name or source of the catalogue. */
  readonly corrections: Readonly<Record<string, CoverageCorrections>>;
}

/** The same, with what has been asked of links so far. */
type Looking = AuditHow & { readonly asked: Map<string, LinkState> };

const say = {
  sv: {
    auditing: (done: number, of: number) => `Granskar: ${done} av ${of} kataloger`,
    left: (seconds: number) =>
      `ungefär ${seconds < 90 ? `${seconds} sekunder` : `${Math.round(seconds / 60)} minuter`} kvar`,
    noDataset: 'Här finns ingen datamängd.',
    badCoverage: (path: string) =>
      `${path} ska vara ett JSON-objekt med kataloger och rättelser, till exempel {"Exempel kommun": {"badplatser": "missing"}}. Rekommenderade datamängder heter som ${recommendedDatasets[0]!.id}.`,
  },
  en: {
    auditing: (done: number, of: number) => `Auditing: ${done} of ${of} catalogues`,
    left: (seconds: number) =>
      `about ${seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`} left`,
    noDataset: 'There is no dataset here.',
    badCoverage: (path: string) =>
      `${path} has to be a JSON object of catalogues and corrections, such as {"Exempel kommun": {"badplatser": "missing"}}. Recommended datasets are called as ${recommendedDatasets[0]!.id}.`,
  },
} as const;

/**
 * A row for each catalogue, in the order in which files and addresses were given; files that describe parts of one catalogue
 * are one row, unless a list names them. What cannot be read is a row with the reason.
 */
export async function rowsOf(
  entries: readonly AuditEntry[],
  wishes: AuditHow,
  invocation: Invocation,
): Promise<readonly AuditRow[]> {
  const how: Looking = { ...wishes, asked: new Map() };
  // Where the states of links cannot be read, that is no fault of a catalogue.
  await recordsOf([], how, invocation);
  const looked: Looked[] = [];
  const found: { readonly entry: AuditEntry; readonly session: Session; readonly file: FoundFile }[] = [];
  const order: (number | AuditRow)[] = [];
  for (const entry of entries) {
    try {
      const session = await openSession([[entry.operand]], how, invocation);
      for (const file of session?.found ?? []) order.push(found.push({ entry, session: session!, file }) - 1);
    } catch (error) {
      order.push(unreadRow(subjectOf(entry, entry.operand), error));
    }
  }
  const progress = progressOn(invocation, how.quiet);
  for (const item of order) {
    if (typeof item !== 'number') {
      looked.push({ row: item });
      continue;
    }
    const { entry, session, file } = found[item]!;
    try {
      looked.push(await lookAt(entry, [file], session, how));
    } catch (error) {
      looked.push({ row: unreadRow(subjectOf(entry, file.path), error) });
    }
    await progress(item + 1, found.length);
  }
  const groups = togetherIn(looked.map(({ part }) => part));
  const rows: AuditRow[] = [];
  for (const group of groups) {
    const [first] = group.map((at) => order[at]);
    const files = group.flatMap((at) => found[order[at] as number]?.file ?? []);
    if (group.length === 1 || typeof first !== 'number') rows.push(looked[group[0]!]!.row);
    else rows.push((await lookAt(found[first]!.entry, files, found[first]!.session, how)).row);
  }
  return distinct(rows);
}

/** A row, and what tells which other files describe the same catalogue. */
interface Looked {
  readonly row: AuditRow;
  readonly part?: CataloguePart | undefined;
}

/** Rows of which no two are called the same: where titles are equal the file is added, and then the whole source. */
function distinct(rows: readonly AuditRow[]): readonly AuditRow[] {
  const byFile = renamed(rows, ({ source }) => source.replace(/[?#].*/s, '').replace(/^.*\/(?=[^/])/s, ''));
  return renamed(byFile, ({ source }) => source);
}

function renamed(rows: readonly AuditRow[], addition: (row: AuditRow) => string): readonly AuditRow[] {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return rows.map((row) =>
    counts.get(row.name) === 1 ? row : { ...row, name: `${row.name} (${addition(row)})` },
  );
}

async function lookAt(
  entry: AuditEntry,
  found: readonly FoundFile[],
  session: Session,
  how: Looking,
): Promise<Looked> {
  const { invocation } = session;
  const { language } = invocation;
  const wanted = found.map((file) => ({ ...file, isFromFile: entry.isListed === true }));
  const inputs = await readFiles(wanted, how, invocation);
  const checking: CheckOptions = { ...session.how, language, fixes: 'none' };
  const read = await readInputs(inputs, checking);
  const documents = read.read.map(({ document }) => document);
  const records = await recordsOf(documents, how, invocation);
  const { withLinkRecords } = records
    ? await import('./network/known-links.js')
    : { withLinkRecords: undefined };
  const { report } = await checkRead(
    read,
    records && withLinkRecords ? withLinkRecords(checking, documents, records) : checking,
  );
  const files = read.read.map(({ input, document }) => ({ path: input.path, document }));
  const title = documents
    .flatMap(({ resources }) => resources.filter(({ type }) => type.key === 'Catalog'))
    .map((node) => titleOf(node, language))
    .find((name) => name !== undefined);
  const subject = subjectOf(entry, found.map(({ path }) => path).join(', '), title);
  const known = records && onlyOf(records, documents);
  const row = lookAtCatalogue(subject, files, report, {
    language,
    method: how.method,
    links: known && statesForRules(known, () => false),
    linkStates: statesForScore(records ?? new Map(), how.method),
    corrections: how.corrections[subject.name] ?? how.corrections[subject.source] ?? {},
    withContacts: how.withContacts,
  });
  const [broken] = report.diagnostics.filter(({ rule }) => /^(?:document|harvest)-/.test(rule));
  return {
    row: row ?? { ...subject, problem: broken?.message ?? say[language].noDataset },
    part: entry.isListed ? undefined : cataloguePart(documents),
  };
}

type Documents = Parameters<typeof linksIn>[0];

async function recordsOf(documents: Documents, how: Looking, invocation: Invocation) {
  if (how.links.scope === undefined && how.links.status === undefined) return undefined;
  const { knownLinks } = await import('./network/known-links.js');
  return await knownLinks(documents, { ...how, quiet: true }, invocation);
}

/** Of what is known of links, what is about those in the documents. */
function onlyOf<Value>(
  records: ReadonlyMap<string, Value>,
  documents: Documents,
): ReadonlyMap<string, Value> {
  return new Map(
    linksIn(documents, 'all').flatMap(({ address }) => {
      const record = records.get(address);
      return record === undefined ? [] : [[address, record] as const];
    }),
  );
}

function subjectOf({ name, organisation, group }: AuditEntry, source: string, title?: string): AuditSubject {
  return { name: name ?? title ?? source, source, organisation: organisation ?? null, group: group ?? null };
}

function unreadRow(subject: AuditSubject, error: unknown): AuditRow {
  if (!(error instanceof UserError)) throw error;
  return { ...subject, problem: error.sentences.join(' ') };
}

/** Reads a file that corrects what was recognised. */
export async function readCorrections(
  path: string,
  invocation: Invocation,
): Promise<AuditHow['corrections']> {
  const value = parsed(await readNamed(resolve(invocation.world.cwd, path), path, invocation));
  const ids = new Set(recommendedDatasets.map(({ id }) => id));
  const isRight =
    isObject(value) &&
    Object.values(value).every(
      (own) =>
        isObject(own) && Object.entries(own).every(([id, state]) => ids.has(id) && typeof state === 'string'),
    );
  if (!isRight) throw new UserError(say[invocation.language].badCoverage(path));
  return value as AuditHow['corrections'];
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A line of progress with the time that is left, on a terminal. */
function progressOn(
  { world, language }: Invocation,
  quiet: boolean,
): (done: number, of: number) => Promise<void> {
  const { stderr, clock } = world;
  if (quiet || !stderr.isTTY()) return async () => undefined;
  const start = clock.now();
  return async (done, of) => {
    const passed = clock.now() - start;
    const text = progressText(done, of, passed, language);
    await write(stderr, done === of ? '\r\u001b[K' : `\r\u001b[K${text}`);
  };
}

function progressText(done: number, of: number, passed: number, language: Language): string {
  const left = Math.ceil(((passed / done) * (of - done)) / 1000);
  return `${say[language].auditing(done, of)} · ${say[language].left(left)}`;
}
