import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/checks/rules.js';
import { explain, overview } from '../../src/core/explain/explain.js';
import type {
  Explanation,
  PropertyExplanation,
  RuleExplanation,
} from '../../src/core/explain/explanation.js';
import { listRules } from '../../src/core/explain/rules.js';
import { explanationText } from '../../src/core/explain/text/explanation.js';
import { portalUses } from '../../src/core/profile/portal.js';
import { classes } from '../../src/core/profile/profile.js';
import { plainPainter } from '../../src/core/report/reporters/plain.js';
import { filesIn, read } from '../architecture/sources.js';

const ajv = new Ajv2020.default({ strict: true, allErrors: true, allowUnionTypes: true });
const isAnswer = ajv.compile(JSON.parse(read('schemas/explain.schema.json')) as object);

/** Explains, shows as text and as JSON, and expects no holes in either. */
async function explained<Kind extends Explanation['kind']>(
  name: string,
  language: 'sv' | 'en',
  kind: Kind,
): Promise<Extract<Explanation, { kind: Kind }>> {
  const found = await explain(name, language);
  expect(found?.kind, name).toBe(kind);
  expectWhole(found!, language);
  return found as Extract<Explanation, { kind: Kind }>;
}

function expectWhole(found: Explanation, language: 'sv' | 'en'): void {
  isAnswer({ formatVersion: 1, language, ...found });
  expect(isAnswer.errors ?? [], JSON.stringify(found)).toEqual([]);
  for (const width of [40, 80, 120]) {
    const text = explanationText(found, { language, paint: plainPainter, width });
    expect(text).not.toMatch(/undefined|\[object|NaN|\n\n\n/);
    expect(text).toMatch(/[^\n]\n$/);
    // Only what must not be torn is wider than the window: addresses and lines of files.
    const wide = text.split('\n').filter((line) => line.length > width && !line.includes('://'));
    expect(wide.filter((line) => !/^ {2,}\S/.test(line))).toEqual([]);
  }
}

const properties = [...classes.values()].flatMap(({ key, properties: own }) =>
  [...own.keys()].map((name) => `${key}.${name}`),
);

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  it.each([...rules.keys()])('the rule %s', async (code) => {
    const { kind, summary, guidance, bad, good }: RuleExplanation = await explained(code, language, 'rule');
    expect(kind).toBe('rule');
    expect(summary).not.toMatch(/^$|undefined|\.$/);
    expect(guidance).toMatch(/^https:\/\//);
    // The example is checked here and now, so it cannot drift from what the check does.
    if (bad) expect(bad.findings.length).toBeGreaterThan(0);
    expect(good?.findings ?? []).toEqual([]);
    expect(bad === undefined).toBe(
      !filesIn('test/rules').some((path) => path.startsWith(`test/rules/${code}/bad`)),
    );
  });

  it.each(properties)('the property %s', async (name) => {
    const found: PropertyExplanation = await explained(name, language, 'property');
    expect(found.name).toBe(name);
    expect(found.help).not.toBe('');
    expect(found.why).not.toBe('');
  });

  it.each([...classes.keys()])('the class %s', async (name) => {
    const found = await explained(name, language, 'class');
    expect(found.name).toBe(name);
    expect(found.properties.length).toBe(classes.get(name)!.properties.size);
  });

  it.each(['ENVI', 'CC BY 4.0', 'CSV', 'Skara kommun', 'Stockholms län', 'http://purl.org/cld/freq/annual'])(
    'the value %s',
    async (name) => {
      const found = await explained(name, language, 'value');
      expect(found.snippets).toBeDefined();
      expect(found.properties).not.toEqual([]);
    },
  );

  it('a value that only a wider list has', async () => {
    const found = await explained('http://inspire.ec.europa.eu/theme/ef', language, 'value');
    expect(found.inProfile).toBe(false);
    expect(found.snippets).toBeUndefined();
  });

  it('a name that several things have', async () => {
    const found = await explained('dcterms:title', language, 'choice');
    expect(found.matches.map(({ name }) => name)).toContain('Dataset.title');
  });

  it('what there is', () => {
    const found = overview(language);
    expectWhole(found, language);
    expect(found.groups.reduce((sum, group) => sum + group.rules, 0)).toBe(rules.size);
  });
});

describe('the example of a rule', () => {
  it('is told in the words of the check, with its place', async () => {
    const { bad, good, settings } = await explained('license-not-iri', 'sv', 'rule');
    expect(bad!.findings).toMatchObject([{ line: 5, column: 10, at: 'Fri att använda', severity: 'error' }]);
    expect(bad!.findings[0]!.message).toContain('”Fri att använda”');
    expect(good!.text).toContain('license: CC0');
    expect(settings).toBe('rules:\n  license-not-iri: off\n');
  });

  it('can be switched on where it is off', async () => {
    const off = [...rules.values()].filter(({ offByDefault }) => offByDefault);
    expect(off.length).toBeGreaterThan(0);
    for (const { code, severity } of off) {
      const { settings } = await explained(code, 'en', 'rule');
      expect(settings).toBe(`rules:\n  ${code}: ${severity}\n`);
    }
  });
});

describe('what the portal does with a property', () => {
  it('is told of properties that there are', () => {
    const named = portalUses.flatMap(({ classes: keys, key }) =>
      keys.map((classKey) => `${classKey}.${key}`),
    );
    expect(named.filter((name) => !properties.includes(name))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('says something of each', () => {
    for (const { key, filter, lost } of portalUses) expect(filter ?? lost, key).toBeDefined();
  });

  it('is a filter for what visitors filter by', async () => {
    const filters = portalUses.filter(({ filter }) => filter).map(({ key }) => key);
    expect(filters.sort()).toEqual([
      'accessRights',
      'accessService',
      'accrualPeriodicity',
      'conformsTo',
      'format',
      'hvdCategory',
      'license',
      'publisher',
      'theme',
      'type',
    ]);
  });
});

describe('the list of rules', () => {
  const codes = (filter: Parameters<typeof listRules>[0]) => listRules(filter, 'en')?.map(({ code }) => code);

  it('holds all of them', () => {
    expect(codes({})).toEqual([...rules.keys()]);
  });

  it('is filtered by group, severity, words, class and property, all together', () => {
    expect(codes({ group: 'license' })).toContain('license-not-iri');
    expect(codes({ group: 'license', severity: 'info' })).not.toContain('license-not-iri');
    expect(codes({ text: 'not iri' })).toContain('license-not-iri');
    expect(codes({ about: 'dct:publisher' })).toContain('schema-missing-mandatory');
    expect(codes({ about: 'Dataset.theme', text: 'recommended' })).toContain('schema-missing-recommended');
    for (const code of codes({ about: 'Dataset' })!) {
      expect(rules.get(code)!.about!.join()).toMatch(/^Dataset\b|,Dataset\b/);
    }
  });

  it('is undefined for a class or property that there is not', () => {
    expect(codes({ about: 'nothing' })).toBeUndefined();
    expect(codes({ about: 'ENVI' })).toBeUndefined();
  });
});
