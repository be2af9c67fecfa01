/**
 * For every rule with a fix: its faults, in files of any style and among other things, are put right. Then nothing of the
 * rule that can be fixed is left, nothing else is found, nothing else has changed, and a second run changes nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { rules } from '../../src/core/checks/rules.js';
import { exampleSettings } from '../../src/core/explain/examples.js';
import {
  type CanonicalObject,
  check,
  type Diagnostic,
  type FixOptions,
  fix as fixInputs,
} from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { consequences } from '../rules/consequences.js';
import { runs } from '../runs.js';

interface Faulty {
  readonly rule: string;
  readonly name: string;
  readonly text: string;
}

const fixable = [...rules.values()].filter(({ fix }) => fix).map(({ code }) => code);

/** The examples of every fixable rule that can be put among other things: one resource, or a list of them. */
const faults: readonly Faulty[] = fixable.flatMap((rule) =>
  readdirSync(projectPath(`test/rules/${rule}`))
    .filter((name) => /^bad(?:-[a-z0-9-]+)?\.(?:yaml|json)$/.test(name))
    .map((name) => ({ rule, name, text: readFileSync(projectPath(`test/rules/${rule}/${name}`), 'utf8') })),
);

/** What stands beside the faulty resource and must stay as it is. */
const neighbour = {
  class: 'Dataset',
  id: 'https://data.exempel.se/granne',
  title: { sv: 'Lekplatser', en: 'Playgrounds' },
  description: { sv: 'Var kommunens lekplatser ligger.', en: 'Where the playgrounds are.' },
  keyword: { sv: ['lekplats', 'park'], en: ['playground'] },
};

/** How a file may be written. */
const style = fc.record({
  format: fc.constantFrom('yaml' as const, 'json' as const),
  indent: fc.constantFrom(1, 2, 4),
  flow: fc.boolean(),
  quotes: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  newline: fc.constantFrom('\n', '\r\n'),
  before: fc.boolean(),
  comment: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never;

/** The resources of an example as a list; undefined where the example has its sections or documents side by side. */
function resourcesOf({ text }: Faulty): unknown[] | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || /^---/m.test(text)) return undefined;
  const value = document.toJS() as unknown;
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null && ('class' in value || '@type' in value)
    ? [value]
    : undefined;
}

function write(resources: readonly unknown[], style: Style): { path: string; text: string } {
  const all = style.before ? [neighbour, ...resources] : [...resources, neighbour];
  const text =
    style.format === 'json'
      ? `${JSON.stringify(all, undefined, style.indent)}\n`
      : `${style.comment ? '# överst\n' : ''}${stringify(all, {
          indent: Math.max(2, style.indent),
          collectionStyle: style.flow ? 'flow' : 'block',
          defaultStringType: style.quotes,
          defaultKeyType: 'PLAIN',
          lineWidth: 0,
        })}${style.comment ? '# sist\n' : ''}`;
  return { path: `a.${style.format}`, text: text.replaceAll('\n', style.newline) };
}

const encode = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text), named: true });

function optionsFor(code: string): FixOptions {
  const rule = rules.get(code)!;
  return { language: 'sv', settingsFor: () => exampleSettings(rule), unsafe: true, only: [code] };
}

/** Every resource of a document by its IRI, without those that are new. */
function resourcesIn(document: CanonicalObject | undefined): ReadonlyMap<string, CanonicalObject> {
  const graph = document?.['@graph'];
  const all = (Array.isArray(graph) ? graph : [document]) as CanonicalObject[];
  return new Map(all.filter(Boolean).map((resource) => [String(resource['id']), resource]));
}

const countOf = (found: readonly Diagnostic[], rule: string) =>
  found.filter((item) => item.rule === rule).length;

describe('fixes', () => {
  it('have examples to be tried on', () => {
    const tried = new Set(faults.map(({ rule }) => rule));
    const elsewhere = fixable.filter((rule) => !tried.has(rule));
    // These need RDF or a table; test/rules tries them in their own formats.
    for (const rule of elsewhere)
      expect(readdirSync(projectPath(`test/rules/${rule}`)).some((name) => name.startsWith('bad'))).toBe(
        true,
      );
    expect(faults.length).toBeGreaterThan(fixable.length / 2);
  });

  it.each(faults.map((fault) => [fault.rule, fault.name, fault] as const))(
    '%s: %s',
    async (code, _, fault) => {
      const resources = resourcesOf(fault);
      if (!resources) return;
      await fc.assert(
        fc.asyncProperty(style, async (how) => {
          const { path, text } = write(resources, how);
          const options = optionsFor(code);
          const before = await check([encode(path, text)], options);
          const { files, after } = await fixInputs([encode(path, text)], options);
          const [file] = files;
          expect(file!.stopped).toBeUndefined();
          const found = after.report.diagnostics;
          expect(found.filter((item) => item.rule === code && item.fix)).toEqual([]);
          for (const { rule } of found.filter((item) => !consequences[code]?.includes(item.rule)))
            expect(countOf(found, rule), rule).toBeLessThanOrEqual(countOf(before.report.diagnostics, rule));
          // The neighbour says what it said, and comments and line ends are those of before.
          const id = neighbour.id;
          expect(resourcesIn(after.documents.get(path)).get(id)).toEqual(
            resourcesIn(before.documents.get(path)).get(id),
          );
          for (const comment of text.match(/# (?:överst|sist)/g) ?? [])
            expect(file!.after).toContain(comment);
          if (how.newline === '\r\n') expect(file!.after).not.toMatch(/(?<!\r)\n/);
          const again = await fixInputs([encode(path, file!.after)], options);
          expect(again.files[0]!.after).toBe(file!.after);
        }),
        runs(5),
      );
    },
  );
});
