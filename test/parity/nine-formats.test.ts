/** The faulty catalogue in all nine formats: the same findings, each shown at its value in its own file. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/index.js';
import { type CheckedFile, checkFile, lineOf, textAt } from '../check-file.js';

const trees = ['yaml', 'json', 'csv', 'xlsx', 'ods'] as const;
const graphs = ['rdf', 'ttl', 'nt', 'jsonld'] as const;
const formats = [...trees, ...graphs];

/**
 * Findings that RDF tells by another rule. A tree has only texts, so a value that is no code is reported as
 * that. RDF tells texts and links apart, and the fixtures have these values as texts, as exports
 * do: that a link belongs there is what is wrong first of all.
 */
const textsForLinks: Readonly<Record<string, string>> = {
  'http://dataportal.se/organisation/SE2120000001|dcterms:type': 'schema-codelist',
  'https://data.exempel.se/dataset/badplatser|dcat:theme': 'schema-codelist',
  'https://data.exempel.se/dataset/badplatser|dcterms:accessRights': 'schema-codelist',
  'https://data.exempel.se/dataset/badplatser|dcterms:language': 'schema-codelist',
  'https://data.exempel.se/dataset/badplatser|dcterms:accrualPeriodicity': 'schema-codelist',
  'https://data.exempel.se/dataset/badplatser/csv|dcatap:availability': 'schema-codelist',
};

/** Rules that report a value that is not there. */
function isMissing(rule: string): boolean {
  return /^schema-missing-|-required$|^contact-kind$/.test(rule);
}

const files = new Map<string, CheckedFile>();

beforeAll(async () => {
  for (const format of formats) files.set(format, await checkFile(`test/parity/faulty.${format}`));
});

describe('one catalogue in nine formats', () => {
  it.each(formats)('%s gives the findings of YAML', (format) => {
    const asked = findings('yaml').map((found) => `${ruleIn(format, found)}|${placeOf(found)}`);
    expect(asked.length).toBeGreaterThanOrEqual(30);
    expect(
      findings(format)
        .map((found) => `${found.rule}|${placeOf(found)}`)
        .sort(),
    ).toEqual(asked.sort());
  });

  it('names no difference in vain', () => {
    const rules = new Map(findings('yaml').map((found) => [placeOf(found), found.rule]));
    for (const [place, rule] of Object.entries(textsForLinks)) expect(rules.get(place), place).toBe(rule);
  });

  it.each(graphs)(
    '%s gives the severities and facts of YAML where the rule is the same, and advice of its own form',
    (format) => {
      const reported = (name: string) =>
        findings(name)
          .filter((found) => textsForLinks[placeOf(found)] === undefined)
          .map((found) => [`${found.rule}|${placeOf(found)}`, found.severity, found.args])
          .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
      expect(reported(format)).toEqual(reported('yaml'));
      for (const { how, rule } of findings(format)) expect(how, rule).not.toMatch(/”(?:class|id): /);
    },
  );

  it.each(graphs)('a wrong value in %s is shown where it stands', (format) => {
    const file = files.get(format)!;
    const wrong = file.diagnostics.filter(
      ({ rule, args }) => args['value'] !== undefined && !isMissing(rule),
    );
    expect(wrong.length).toBeGreaterThanOrEqual(25);
    for (const found of wrong) expect(bare(textAt(file, found)), lineOf(found)).toBe(found.args['value']);
  });

  it.each(graphs)('what is missing in %s is shown at the start of its resource', (format) => {
    const file = files.get(format)!;
    const missing = file.diagnostics.filter(({ rule }) => isMissing(rule));
    expect(missing).toHaveLength(5);
    for (const found of missing) {
      const line = file.text.slice(found.range.start.offset - 60, found.range.start.offset + 120);
      expect(line, lineOf(found)).toContain(found.resource!.id);
    }
  });
});

function findings(format: string): readonly Diagnostic[] {
  return files.get(format)!.diagnostics;
}

/** Resource and property; a resource without an IRI is known by its class and its dataset. */
function placeOf({ resource, property }: Diagnostic): string {
  return `${resource?.id ?? `${resource?.class} of ${resource?.dataset}`}|${property}`;
}

/** The rule that reports in a format what another one reports in YAML. */
function ruleIn(format: string, found: Diagnostic): string {
  const isGraph = (graphs as readonly string[]).includes(format);
  return isGraph && textsForLinks[placeOf(found)] === found.rule ? 'schema-node-kind' : found.rule;
}

/** A value as it stands in the file, without the signs of its format, its language and its datatype. */
function bare(text: string): string {
  return text.replace(/^(["'<])(.*?)[>"'](?:@[a-z]+|\^\^\S+)?$/s, '$2');
}
