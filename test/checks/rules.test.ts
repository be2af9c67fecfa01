/** Each rule of identity, structure and serialisation: an example that it finds, and one that leaves it silent. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkInputs, type Diagnostic } from '../../src/index.js';

interface Case {
  readonly name: string;
  readonly bad: string;
  readonly good: string;
  /** What the finding speaks of. */
  readonly says?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'catalog-language': {
    name: 'English titles in a catalogue that names Swedish only',
    bad: 'class: Catalog\nid: https://a.se/k\nlanguage: [sv]\ntitle: { sv: a, en: b }\n',
    good: 'class: Catalog\nid: https://a.se/k\nlanguage: [sv, en]\ntitle: { sv: a, en: b }\n',
    says: 'ENG',
  },
  'text-cut-at-comma': {
    name: 'an unquoted comma in braces',
    bad: 'class: Dataset\nid: https://a.se/d\ntitle: { sv: Bad, strand och hav }\n',
    good: 'class: Dataset\nid: https://a.se/d\ntitle: { sv: "Bad, strand och hav" }\n',
    says: 'strand och hav',
  },
};

async function findings(code: string, text: string, language: 'sv' | 'en' = 'sv'): Promise<Diagnostic[]> {
  const { report } = await checkInputs(
    [{ path: 'a.yaml', bytes: new TextEncoder().encode(text), named: true }],
    {
      language,
    },
  );
  return report.diagnostics.filter(({ rule }) => rule === code);
}

describe.each(Object.entries(cases))('%s', (code, { name, bad, good, says }) => {
  it(`finds ${name}, in both languages, with a link`, async () => {
    const found = await findings(code, bad);
    expect(found).toHaveLength(1);
    const [swedish] = found;
    const [english] = await findings(code, bad, 'en');
    expect(swedish?.message).not.toBe(english?.message);
    expect(swedish?.guidance).toMatch(/^https:\/\/docs\.dataportal\.se\/dcat\//);
    expect(`${swedish?.message} ${swedish?.how}`).toContain(says ?? '');
    for (const finding of [swedish, english]) {
      for (const sentence of [finding?.title, finding?.message, finding?.why, finding?.how]) {
        expect(sentence).toMatch(/\S{2}/);
        expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('is silent where nothing is wrong', async () => {
    expect(await findings(code, good)).toEqual([]);
  });
});

it('every rule is tried here, in a folder of test/rules or by an example file', () => {
  const folder = new URL('../../src/core/checks/rules/', import.meta.url);
  const tried = readdirSync(new URL('../rules/', import.meta.url));
  const codes = readdirSync(folder)
    .map((file) => file.replace('.ts', ''))
    .filter((code) => !tried.includes(code));
  const elsewhere = [
    // Planted in examples/faulty.* and test/parity/, with expected findings beside them.
    'format-media-type',
    'keyword-list-in-one',
    'lang-tag-invalid',
    'lang-tag-missing',
    'schema-codelist',
    'schema-datatype',
    'schema-missing-mandatory',
    'schema-missing-recommended',
    'schema-node-kind',
    'schema-pattern',
    'schema-range-class',
    'schema-reference-undescribed',
    'schema-too-many',
    'schema-unlinked-entity',
    'theme-eu-missing',
    // Off unless they are asked for.
    'schema-unknown-property',
  ];
  expect(codes.sort()).toEqual([...Object.keys(cases), ...elsewhere].sort());
});
