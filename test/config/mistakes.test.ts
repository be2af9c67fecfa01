/** A configuration with mistakes: each is reported at its place, with what to write instead, and nothing is done by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownKeys } from '../../src/core/config/faults.js';
import { readConfiguration } from '../../src/index.js';
import { read } from '../architecture/sources.js';
import { faulty, run } from '../cli/run.js';
import { runs } from '../runs.js';

async function mistakesIn(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { diagnostics, source } = await readConfiguration('metakoll.yaml', bytes, () => 'en');
  return diagnostics.map(({ rule, range, how }) => {
    const { start, end } = range;
    return { rule, at: source.text.slice(start.offset, end.offset), line: start.line, how };
  });
}

/** The text, the rule that reports it, what it points at and what it proposes. */
const cases: readonly (readonly [text: string, rule: string, at: string, how: RegExp])[] = [
  ['failon: error', 'config-key-unknown', 'failon', /“failOn”/],
  ['default-language: sv', 'config-key-unknown', 'default-language', /“defaultLanguage”/],
  ['colour: red', 'config-key-unknown', 'colour', /profile, language/],
  ['csv: { seperator: ; }', 'config-key-unknown', 'seperator', /delimiter, encoding and columns/],
  ['profile: 2.2.0', 'config-value-invalid', '2.2.0', /Write 3\.0\.1/],
  ['language: swedish', 'config-value-invalid', 'swedish', /“sv”/],
  ['language: [sv]', 'config-value-invalid', 'language: [sv]', /sv or en/],
  ['failOn: warn', 'config-value-invalid', 'warn', /“warning”/],
  ['defaultLanguage: swe', 'config-value-invalid', 'swe', /“sv”/],
  ['base: data.exempel.se', 'config-value-invalid', 'data.exempel.se', /“https:\/\/data\.exempel\.se”/],
  ['base: /data', 'config-value-invalid', '/data', /whole address/],
  ['include: { a: b }', 'config-value-invalid', 'include: { a: b }', /one value, or several/],
  ['include: "data\\\\*.csv"', 'config-value-invalid', '"data\\\\*.csv"', /“data\/\*\.csv”/],
  ['exclude: ["!a.yaml"]', 'config-value-invalid', '"!a.yaml"', /under exclude/],
  ['exclude: ["a/{b"]', 'config-value-invalid', '"a/{b"', /both brackets/],
  ['exclude: ["a/b}"]', 'config-value-invalid', '"a/b}"', /both brackets/],
  ['exclude: [../a]', 'config-value-invalid', '../a', /Move metakoll\.yaml/],
  ['exclude: [/a]', 'config-value-invalid', '/a', /from that folder/],
  ['exclude: [""]', 'config-value-invalid', '""', /Fill in/],
  ['rules: { licence-not-iri: off }', 'config-rule-unknown', 'licence-not-iri', /“license-not-iri”/],
  ['rules: { xyzzy: off }', 'config-rule-unknown', 'xyzzy', /group: document, schema/],
  ['rules: { hvd: "false" }', 'config-value-invalid', '"false"', /“off”/],
  ['rules: off', 'config-value-invalid', 'off', /a line for each name/],
  ['overrides: [{ rules: { hvd: off } }]', 'config-key-missing', '{ rules: { hvd: off } }', /files:/],
  ['overrides: { files: a }', 'config-value-invalid', 'overrides: { files: a }', /begins with a hyphen/],
  ['allow: { colour: red }', 'config-value-invalid', 'colour', /name of a field/],
  ['allow: { theme: "a*b" }', 'config-value-invalid', '"a*b"', /followed by \*/],
  ['defaults: { publicher: Exempel }', 'config-value-invalid', 'publicher', /“publisher”/],
  ['defaults: [publisher]', 'config-value-invalid', 'defaults: [publisher]', /a line for each name/],
  ['defaults: { dataset: PUBLIC }', 'config-value-invalid', 'PUBLIC', /a line for each name/],
  ['defaults: { dataset: { acessRights: PUBLIC } }', 'key-unknown', 'acessRights', /“accessRights”/],
  ['defaults: { dataset: { license: CC0 } }', 'key-misplaced', 'license', /distribution/],
  ['catalog: Exempel kommun', 'config-value-invalid', 'Exempel kommun', /a line for each name/],
  ['catalog:\n  colour: red', 'key-unknown', 'colour', /./],
  ['csv: { delimiter: ";;" }', 'config-value-invalid', '";;"', /single character/],
  ['csv: { encoding: latin-99 }', 'config-value-invalid', 'latin-99', /windows-1252/],
  ['csv: { columns: { Namn: titl } }', 'config-value-invalid', 'titl', /“Titel”/],
  ['csv: { columns: { Namn: [a] } }', 'config-value-invalid', 'Namn: [a]', /single value/],
  ['suppress: [{ rule: hvd }]', 'config-key-missing', '{ rule: hvd }', /reason:/],
  ['suppress: [{ rule: hvf, reason: x }]', 'config-rule-unknown', 'hvf', /“hvd”/],
  ['suppress: [{ rule: hvd, reason: "" }]', 'config-value-invalid', '""', /Fill in/],
  ['baseline: [a]', 'config-value-invalid', 'baseline: [a]', /single value/],
  ['language: sv\nlanguage: en', 'key-duplicate', 'language', /Remove one/],
  ['language: [sv\nbase: x', 'document-syntax', 'base: x', /./],
  ['- a', 'config-value-invalid', '- a', /a line for each name/],
  ['just a text', 'config-value-invalid', 'just a text', /a line for each name/],
  ['language: sv\n---\nlanguage: sv', 'config-value-invalid', 'language: sv', /Remove the line with ---/],
];

describe('mistakes', () => {
  it.each(cases)('%s', async (text, rule, at, how) => {
    const found = await mistakesIn(text);
    expect(found).toHaveLength(1);
    expect({ rule: found[0]!.rule, at: found[0]!.at }).toEqual({ rule, at });
    expect(found[0]!.how).toMatch(how);
  });

  it('are told all at once, in the order in which they stand', async () => {
    const found = await mistakesIn('colour: red\nrules:\n  hvd: maybe\n  xyzzy: off\nbase: x\n');
    expect(found.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
  });

  it('end a run with 2, with place, line and proposal, in the language of the configuration', async () => {
    const files = { 'metakoll.yaml': 'language: sv\nrules:\n  hvd: kanske\n', 'katalog.yaml': faulty };
    const { code, out, err } = await run(['katalog.yaml'], { files });
    expect(code).toBe(2);
    expect(out()).toBe('');
    expect(err()).toContain('metakoll.yaml:3:8');
    expect(err()).toContain('3 │ hvd: kanske');
    expect(err()).toContain('→ Skriv off, info, warning eller error.');
    expect(err()).toContain('går inte att använda, så inget har gjorts');
  });

  it.each(['check', 'fix', 'convert'])('stop %s, unless --no-config is given', async (command) => {
    const files = { 'metakoll.yaml': 'rules: off\n', 'katalog.yaml': faulty };
    const argv = [command, 'katalog.yaml', ...(command === 'convert' ? ['--to', 'turtle'] : [])];
    const broken = await run(argv, { files });
    expect(broken.code).toBe(2);
    expect(broken.err()).toContain('metakoll.yaml:1:8');
    const without = await run([...argv, '--no-config'], { files });
    expect(without.err()).not.toContain('metakoll.yaml:');
    expect(without.code).toBeLessThan(2);
  });
});

describe('a configuration without mistakes', () => {
  const sound = [
    '',
    '# nothing but a comment\n',
    'rules:\nsuppress:\n',
    'rules: { hvd: off, license-not-iri: warning }',
    'include: data\nexclude: [a.yaml, "b/**/*.{yaml,csv}"]',
    'allow: { Licens: "https://exempel.se/*", dcat:theme: [a, b] }',
    'csv: { delimiter: tab, encoding: latin1, columns: { A: "-", B: description (sv), C: distribution.accessURL } }',
    'overrides: []',
    'suppress: [{ rule: [hvd, license-not-iri], file: a.yaml, resource: x, reason: y }]',
  ];
  it.each(sound)('%s', async (text) => {
    expect(await mistakesIn(text)).toEqual([]);
  });
});

describe('whatever stands in the file', () => {
  const example = /^```yaml\n([\s\S]*?)^```$/m.exec(read('docs/configuration.md'))![1]!;
  const parts = fc.constantFrom(
    ...example.split(/(\s+|[:,[\]{}"])/),
    '&a',
    '*a',
    '<<',
    '__proto__',
    '\t',
    '- ',
    '---\n',
  );

  it('nothing breaks, and places lie in the text', async () => {
    const property = fc.asyncProperty(
      fc.nat(example.length),
      fc.nat(40),
      fc.array(parts, { maxLength: 4 }),
      async (at, length, inserted) => {
        const text = example.slice(0, at) + inserted.join('') + example.slice(at + length);
        const bytes = new TextEncoder().encode(text);
        const { diagnostics } = await readConfiguration('metakoll.yaml', bytes, () => 'sv');
        for (const { range, message, how, title } of diagnostics) {
          expect(range.end.offset).toBeLessThanOrEqual(text.length);
          expect([message, how, title].join(' ')).not.toMatch(/undefined|\[object|NaN/);
        }
      },
    );
    await fc.assert(property, runs(500));
  });

  it('a file that is no YAML at all is one mistake', async () => {
    for (const text of ['\u0000', '{', '\ufeff: [', '%PDF-1.7'])
      expect(await mistakesIn(text)).toHaveLength(1);
  });
});

it('the keys that are proposed are those of the schema', () => {
  const schema = JSON.parse(read('schemas/config.schema.json'));
  const keysOf = (node: { properties: object }) => Object.keys(node.properties).sort();
  const { override, suppression, csv } = schema.$defs;
  expect(Object.fromEntries(Object.entries(knownKeys).map(([key, keys]) => [key, [...keys].sort()]))).toEqual(
    {
      '': keysOf(schema),
      overrides: keysOf(override),
      suppress: keysOf(suppression),
      csv: keysOf(csv),
    },
  );
});
