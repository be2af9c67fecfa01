import { describe, expect, it } from 'vitest';
import {
  type CheckOptions,
  check,
  classOf,
  dcatApSe,
  fix,
  makeProfile,
  type OwnRule,
  type ProfileProperty,
  standardRules,
  withLevels,
  withRules,
} from '../../src/index.js';

const turtle = `
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
<https://data.exempel.se/dataset/badplatser> a dcat:Dataset ;
  dcterms:title "Badplatser"@sv ;
  dcterms:description "Kommunens badplatser och hur rent vattnet är"@sv ;
  <https://profil.exempel.se/ns#steward> "Miljökontoret" .
`;

const files = {
  'badplatser.ttl': turtle,
  'badplatser.yaml': `
class: Dataset
id: https://data.exempel.se/dataset/badplatser
title: { sv: Badplatser }
description: { sv: Kommunens badplatser och hur rent vattnet är }
https://profil.exempel.se/ns#steward: Miljökontoret
`,
  'badplatser.csv': `id,title (sv),description (sv),https://profil.exempel.se/ns#steward
https://data.exempel.se/dataset/badplatser,Badplatser,Kommunens badplatser och hur rent vattnet är,Miljökontoret
`,
};

async function found(path: keyof typeof files, options: Partial<CheckOptions>, text: string = files[path]) {
  const input = { path, bytes: new TextEncoder().encode(text), named: true };
  const { report, documents } = await check([input], { language: 'en', ...options });
  const key = ({ rule, property }: (typeof report.diagnostics)[number]) => `${rule} ${property ?? ''}`.trim();
  return { report, document: documents.get(path), keys: report.diagnostics.map(key) };
}

const paths = Object.keys(files) as (keyof typeof files)[];

describe('a profile that asks for more than DCAT-AP-SE', () => {
  const stricter = withLevels(dcatApSe, '3.0.1-exempel', {
    'Dataset.keyword': 'mandatory',
    'Dataset.publisher': 'optional',
  });

  it.each(paths)('misses what is mandatory in it, and only that (%s)', async (path) => {
    const usual = await found(path, {});
    expect(usual.keys).toContain('schema-missing-recommended dcat:keyword');
    expect(usual.keys).toContain('schema-missing-mandatory dcterms:publisher');
    expect(usual.report.profile).toBe('3.0.1');

    const { keys, report } = await found(path, { profile: stricter });
    expect(keys).toContain('schema-missing-mandatory dcat:keyword');
    expect(keys).not.toContain('schema-missing-recommended dcat:keyword');
    expect(keys.filter((key) => key.endsWith('dcterms:publisher'))).toEqual([]);
    expect(report.profile).toBe('3.0.1-exempel');
  });

  it('leaves the other one as it was', () => {
    expect(classOf('Dataset').properties.get('keyword')?.level).toBe('recommended');
  });

  it('refuses a property that there is not', () => {
    expect(() => withLevels(dcatApSe, 'x', { 'Dataset.colour': 'mandatory' })).toThrow('Dataset.colour');
  });
});

describe('a profile with a property of its own', () => {
  const steward: ProfileProperty = {
    key: 'steward',
    iri: 'https://profil.exempel.se/ns#steward',
    curie: 'ex:steward',
    kind: 'string',
    shape: 'plainLiteral',
    level: 'mandatory',
    label: { sv: 'Förvaltare', en: 'Steward' },
    max: 1,
  };
  const own = makeProfile(
    '1.0-exempel',
    Array.from(dcatApSe.classes.values(), (entry) => {
      const properties = Array.from(entry.properties.values(), (property) => ({ ...property }));
      if (entry.key === 'Dataset') properties.push(steward);
      return { ...entry, properties: new Map(properties.map((property) => [property.key, property])) };
    }),
  );

  const without = (path: keyof typeof files) => files[path].replace('ns#steward', 'ns#other');

  it.each(paths)('reads it as one of the profile, and misses it (%s)', async (path) => {
    const usual = await found(path, {});
    expect(Object.keys(usual.document ?? {})).not.toContain('steward');
    const { document, keys } = await found(path, { profile: own });
    expect(document?.['steward']).toBe('Miljökontoret');
    expect(keys.filter((key) => key.endsWith('ex:steward'))).toEqual([]);
    const { keys: missing } = await found(path, { profile: own }, without(path));
    expect(missing).toContain('schema-missing-mandatory ex:steward');
  });
});

describe('a rule of one’s own', () => {
  const texts = {
    summary: 'titles that do not end in an exclamation mark',
    title: () => 'A title without joy',
    message: ({ subject, args }: { subject: string; args: Readonly<Record<string, unknown>> }) =>
      `${subject} is called ${args['value']}.`,
    why: () => 'Because it was agreed so.',
    how: () => 'Write an exclamation mark.',
  };
  const joy: OwnRule = {
    rule: {
      code: 'exempel-title-joy',
      group: 'text',
      severity: 'info',
      about: ['Dataset.title'],
      eachProperty: {
        of: ['Dataset'],
        keys: ['title'],
        check(value, key, node) {
          const text = (value as Readonly<Record<string, string>>)['sv'];
          if (text === undefined || text.endsWith('!')) return undefined;
          return {
            rule: 'exempel-title-joy',
            place: { kind: 'resource', node, property: key, language: 'sv', index: 0 },
            property: node.type.properties.get(key),
            args: { value: text },
          };
        },
      },
      fix({ place, args }) {
        if (place.kind !== 'resource') return undefined;
        const { node } = place;
        const values = [{ text: `${args['value']}!`, language: 'sv' }];
        return { safe: true, edits: [{ kind: 'replace', node, property: 'title', language: 'sv', values }] };
      },
    },
    sentences: { sv: texts, en: texts },
  };
  const ruleset = withRules(standardRules, [joy]);

  it('finds, and says what it has to say', async () => {
    const { report } = await found('badplatser.yaml', { ruleset });
    const [diagnostic] = report.diagnostics.filter(({ rule }) => rule === joy.rule.code);
    expect(diagnostic?.message).toBe('The dataset “Badplatser” is called Badplatser.');
    expect(diagnostic?.range.start.line).toBe(4);
    expect(diagnostic?.fix?.safe).toBe(true);
    // Without it nothing of it is known.
    expect((await found('badplatser.yaml', {})).keys).not.toContain('exempel-title-joy dcterms:title');
  });

  it('can be turned off and hidden by its code', async () => {
    const settings = { rules: { 'exempel-title-joy': 'off' }, defaults: {}, allowed: {} } as const;
    const { keys } = await found('badplatser.yaml', { ruleset, settingsFor: () => settings });
    expect(keys).not.toContain('exempel-title-joy dcterms:title');
    const hidden = `# metakoll-disable exempel-title-joy -- agreed\n${files['badplatser.yaml'].trimStart()}`;
    const input = { path: 'a.yaml', bytes: new TextEncoder().encode(hidden), named: true };
    const { report } = await check([input], { language: 'en', ruleset });
    expect(report.suppressed.map(({ diagnostic }) => diagnostic.rule)).toEqual(['exempel-title-joy']);
    expect(report.diagnostics.some(({ rule }) => rule.startsWith('suppression-'))).toBe(false);
  });

  it('is mended with the others', async () => {
    const input = {
      path: 'badplatser.yaml',
      bytes: new TextEncoder().encode(files['badplatser.yaml']),
      named: true,
    };
    const { files: fixed } = await fix([input], { language: 'en', ruleset, unsafe: false, only: [] });
    expect(fixed[0]?.after).toContain('{ sv: Badplatser! }');
  });
});
