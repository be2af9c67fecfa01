/**
 * The law of safe fixes: a safe fix keeps what every value means. After it, the file states in normal form what it stated
 * before, or differs in the way that the rule names (`safeFixes`). It is tried with every safe fix of every rule in every file
 * of the tests that is no larger than what people can read, in all formats. What is written differently stands beside it, for
 * people to judge (`rewritten.txt`); `UPDATE=1` writes it anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { SafeChange } from '../../src/core/checks/rule.js';
import { rules } from '../../src/core/checks/rules.js';
import { exampleSettings } from '../../src/core/explain/examples.js';
import { normalise } from '../../src/core/normal/normalise.js';
import { normaliseValue } from '../../src/core/normal/normalizations.js';
import { statementsOf } from '../../src/core/normal/statements.js';
import type { Term } from '../../src/core/normal/terms.js';
import { shortenIri } from '../../src/core/profile/prefixes.js';
import { classes } from '../../src/core/profile/profile.js';
import { type Input, readInputs } from '../../src/core/run/check.js';
import { check, type FixOptions, fix } from '../../src/index.js';
import { projectPath } from '../check-file.js';

interface File extends Input {
  readonly options: FixOptions;
}

const isCatalogue = /^(?!.*\.(?:fixed|expected)\.).*\.(?:yaml|json|jsonld|csv|ttl|nt|rdf)$/;

/** The files in a folder of the project, as the tests of their rule check them. */
function filesIn(folder: string): readonly File[] {
  return readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => isCatalogue.test(name))
    .map((name) => {
      const path = join(folder, name);
      const rule = rules.get(basename(dirname(path))) ?? rules.get('iri-absolute')!;
      const bytes = readFileSync(projectPath(path));
      return { path, bytes, named: true, options: { settingsFor: () => exampleSettings(rule) } };
    })
    .filter(({ bytes, path }) => bytes.length < 60_000 && !path.includes('/config-'));
}

/** A file in YAML as JSON, which says the same. */
function asJson(file: File): readonly File[] {
  const text = new TextDecoder().decode(file.bytes);
  if (extname(file.path) !== '.yaml' || /^---|: \*/m.test(text)) return [];
  const document = parseDocument(text);
  if (document.errors.length > 0) return [];
  const bytes = new TextEncoder().encode(JSON.stringify(document.toJS(), undefined, 2));
  return [{ ...file, path: `${file.path}.json`, bytes }];
}

/** Rules that only have a fix where the settings say how: `test/config` holds them. */
const withSettings = new Set(['id-blank-node']);

interface Checked {
  readonly file: File;
  /** Rules with a safe fix here. */
  readonly safe: ReadonlySet<string>;
}

/** The files in which something can be fixed; those in YAML also in JSON. */
async function fixable(): Promise<readonly Checked[]> {
  const found: Checked[] = [];
  const waiting = ['test/rules', 'test/silent', 'test/parity', 'examples'].flatMap(filesIn);
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const { report } = await check([file], file.options);
    const fixes = report.diagnostics.filter((diagnostic) => diagnostic.fix);
    if (fixes.length === 0) continue;
    found.push({ file, safe: new Set(fixes.flatMap(({ fix: made, rule }) => (made?.safe ? rule : []))) });
    waiting.push(...asJson(file));
  }
  return found;
}

const files = await fixable();

interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}

const nameless = (id: string) => (id.startsWith('_:') ? '[]' : id);
const textOf = (object: Term) => (typeof object === 'string' ? nameless(object) : object.value);
const keyOf = ({ subject, predicate, object }: Statement) =>
  JSON.stringify([subject, predicate, typeof object === 'string' ? nameless(object) : object]);

/** What a file states in normal form. */
async function statedIn(input: Input, options: FixOptions): Promise<readonly Statement[]> {
  const { read } = await readInputs([input], options);
  const { base } = options.settingsFor!(input.path).defaults;
  const { document } = normalise(
    read.map((item) => item.document),
    { base },
  );
  return statementsOf(document).subjects.flatMap(({ subject, predicates, objects }) =>
    predicates.map((predicate, at) => ({ subject: nameless(subject), predicate, object: objects[at]! })),
  );
}

function without(all: readonly Statement[], others: readonly Statement[]): readonly Statement[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return all.filter((statement) => {
    const count = left.get(keyOf(statement)) ?? 0;
    left.set(keyOf(statement), count - 1);
    return count <= 0;
  });
}

const properties = [...classes.values()].flatMap((type) => [...type.properties.values()]);

/** Whether a value is what another one is in the place of that. */
function isSame(object: Term, other: Statement): boolean {
  if (textOf(object) === textOf(other.object)) return true;
  const { predicate } = other;
  return properties.some((property) => {
    if (property.iri !== predicate) return false;
    return textOf(normaliseValue(object, { predicate, property, base: undefined })) === textOf(other.object);
  });
}

/** Whether a statement that went is there in the way that a kind of change leaves it. */
const keeps: Readonly<
  Record<SafeChange, (lost: Statement, gained: readonly Statement[], after: readonly Statement[]) => boolean>
> = {
  adds: () => false,
  moves: ({ object }, gained) => gained.some((other) => isSame(object, other)),
  rewrites: ({ predicate, object }, gained) =>
    gained.some((other) => other.predicate === predicate || isSame(object, other)),
  once: ({ object }, _, after) => after.some((other) => isSame(object, other)),
};

interface Tried {
  readonly file: File;
  readonly code: string;
  readonly lost: readonly Statement[];
  readonly gained: readonly Statement[];
  readonly after: readonly Statement[];
}

/** Makes the safe fixes of each rule by itself, and compares what is stated. */
async function tryAll(): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const { file, safe } of files) {
    if (safe.size === 0) continue;
    const before = await statedIn(file, file.options);
    for (const code of safe) {
      const result = await fix([file], { ...file.options, only: [code] });
      const [fixed] = result.files;
      if (fixed!.stopped === 'unreadable') continue;
      const where = `${code} in ${file.path}`;
      expect(fixed!.stopped, where).toBeUndefined();
      expect(fixed!.made.length, where).toBeGreaterThan(0);
      const left = result.after.report.diagnostics.filter((found) => found.rule === code && found.fix?.safe);
      expect(left, where).toEqual([]);
      const after = await statedIn({ ...file, bytes: fixed!.bytes }, file.options);
      tried.push({ file, code, lost: without(before, after), gained: without(after, before), after });
    }
  }
  return tried;
}

const tried = await tryAll();

describe('a safe fix', () => {
  it('keeps what the file says, but for what its rule names', () => {
    const broken = tried.filter(({ code, lost, gained, after }) => {
      const changes = rules.get(code)!.safeFixes ?? [];
      if (gained.length > 0 && !changes.some((change) => change !== 'once')) return true;
      return !lost.every((statement) => changes.some((change) => keeps[change](statement, gained, after)));
    });
    expect(broken.map(({ code, file, lost, gained }) => ({ code, file: file.path, lost, gained }))).toEqual(
      [],
    );
  });

  it('is tried for every rule that names a change, and each change is met', () => {
    const met = new Map<string, Set<SafeChange>>();
    for (const { code, lost, gained, after } of tried) {
      const changes = met.get(code) ?? new Set();
      met.set(code, changes);
      if (lost.length === 0 && gained.length > 0) changes.add('adds');
      if (lost.length > 0 && gained.length === 0) changes.add('once');
      for (const change of ['moves', 'rewrites'] as const)
        if (gained.length > 0 && lost.some((statement) => keeps[change](statement, gained, after)))
          changes.add(change);
    }
    const unmet = [...rules.values()].flatMap(({ code, safeFixes = [] }) =>
      safeFixes
        .filter((change) => !met.get(code)?.has(change) && !withSettings.has(code))
        .map((change) => `${code} ${change}`),
    );
    expect(unmet).toEqual([]);
  });

  it('writes values as people would', () => {
    const lines = new Set<string>();
    for (const { code, lost, gained } of tried) {
      if (!rules.get(code)!.safeFixes?.includes('rewrites')) continue;
      for (const { subject, predicate, object } of lost) {
        const become = gained.filter((other) => other.predicate === predicate && other.subject === subject);
        const after = become.map((other) => JSON.stringify(textOf(other.object)));
        lines.add(`${code} ${shortenIri(predicate)}: ${JSON.stringify(textOf(object))} → ${after.join(' ')}`);
      }
    }
    const text = `${[...lines].sort().join('\n')}\n`;
    const path = projectPath('test/fix/rewritten.txt');
    if (process.env['UPDATE'] === '1') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});

describe('all fixes together', () => {
  it.each([false, true])('settle: nothing is left that could be fixed (unsafe: %s)', async (unsafe) => {
    const unsettled: string[] = [];
    for (const { file } of files) {
      const { files: made, after } = await fix([file], { ...file.options, unsafe });
      const [{ stopped }] = made as [(typeof made)[number]];
      const left = after.report.diagnostics.filter((found) => found.fix && (found.fix.safe || unsafe));
      if (stopped === 'broken' || (left.length > 0 && stopped === undefined)) unsettled.push(file.path);
    }
    expect(unsettled).toEqual([]);
  });
});
