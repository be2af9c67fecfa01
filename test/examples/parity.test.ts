/** One faulty catalogue in three formats: the same findings, each shown at its own place in its own file. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/index.js';
import { type CheckedFile, checkFile, lineOf, textAt } from '../check-file.js';

const formats = ['yaml', 'json', 'csv'] as const;
const files = new Map<string, CheckedFile>();

beforeAll(async () => {
  for (const format of formats) files.set(format, await checkFile(`test/parity/faulty.${format}`));
});

/** Rule, resource and property; a resource without an IRI is known by its class and its dataset. */
function factOf({ rule, resource, property }: Diagnostic): string {
  const who = resource?.id ?? `${resource?.class} of ${resource?.dataset}`;
  return `${rule}|${who}|${property}`;
}

/** A value as it stands in the file, without the quotation marks of its format. */
function bare(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}

describe('parity of formats', () => {
  it.each(['json', 'csv'])('%s gives the findings of YAML', (format) => {
    const facts = (name: string) => files.get(name)!.diagnostics.map(factOf).sort();
    expect(facts('yaml').length).toBeGreaterThanOrEqual(25);
    expect(facts(format)).toEqual(facts('yaml'));
  });

  it.each(['json', 'csv'])('%s gives the severities, sentences and facts of YAML', (format) => {
    const reported = (name: string) => {
      const list = files
        .get(name)!
        .diagnostics.map((found) => [factOf(found), found.severity, found.message, found.args]);
      return list.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    };
    expect(reported(format)).toEqual(reported('yaml'));
  });

  it.each(formats)('a wrong value in %s is shown where it stands', (format) => {
    const file = files.get(format)!;
    const wrong = file.diagnostics.filter(
      (found) => typeof found.args['value'] === 'string' && !isMissing(found),
    );
    expect(wrong.length).toBeGreaterThanOrEqual(20);
    for (const found of wrong) expect(bare(textAt(file, found)), lineOf(found)).toBe(found.args['value']);
  });

  it.each(['yaml', 'json'] as const)(
    'what is missing in %s is shown at the start of its resource',
    (format) => {
      const file = files.get(format)!;
      for (const found of missingIn(file)) {
        const after = file.text.slice(found.range.start.offset, found.range.start.offset + 200);
        expect(after, lineOf(found)).toContain(found.resource!.id);
      }
    },
  );

  it('what is missing in the table is shown as its empty cell, or else at its resource', () => {
    const file = files.get('csv')!;
    for (const found of missingIn(file))
      expect(['', found.resource!.id], lineOf(found)).toContain(textAt(file, found));
  });
});

function missingIn(file: CheckedFile): Diagnostic[] {
  const found = file.diagnostics.filter(isMissing);
  expect(found).toHaveLength(5);
  return found;
}

function isMissing({ rule }: Diagnostic): boolean {
  return /^schema-missing-|-required$|^contact-kind$/.test(rule);
}
