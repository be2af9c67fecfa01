/**
 * Holds the schemas and code lists of the project to the profile as published. `expected-3.0.1.json` is a
 * compact table of what Digg publishes; whatever the project does differently is named here with its reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Bilingual {
  sv: string;
  en: string;
}

interface ExpectedProperty {
  curie: string;
  level: string;
  min: number;
  max: number | null;
  nodetypes: (string | null)[];
  datatypes?: string[];
  range?: string[];
  codelists?: string[];
  open?: boolean;
  patterns?: string[];
  patternOutside?: string;
  condition?: { property: string; value: string };
  onlyDeprecated?: boolean;
  anchors?: string[];
  recommendations?: number[];
  labels: [string, string][];
}

interface ExpectedClass {
  kind: string;
  iris: string[];
  curies: string[];
  label: Bilingual;
  anchor: string;
  properties: Record<string, ExpectedProperty>;
}

interface ExpectedList {
  scheme?: string;
  pattern?: string;
  values?: [string, string | null, string | null][];
}

interface PropertySchema {
  $ref?: string;
  $comment?: string;
  items?: { $ref: string };
  'x-iri': string;
  'x-curie': string;
  'x-kind': string;
  'x-level': string;
  'x-condition'?: { property: string; value: string };
  'x-max'?: number;
  'x-nodetypes': (string | null)[];
  'x-datatypes'?: string[];
  'x-range'?: string[];
  'x-codelists'?: string[];
  'x-codelist-open'?: boolean;
  'x-pattern'?: string[];
  'x-pattern-outside-codelists'?: string;
  'x-deprecated'?: string;
  'x-label': Bilingual;
  'x-label-published'?: { sv: string };
  'x-anchors'?: string[];
  'x-recommendations'?: number[];
  'x-aliases'?: string[];
  'x-help': Bilingual;
  'x-example': unknown;
}

interface ClassSchema {
  $id: string;
  title: string;
  'x-class': ExpectedClass & { sections?: string[]; help: Bilingual };
  required?: string[];
  if?: unknown;
  then?: unknown;
  properties: Record<string, PropertySchema>;
}

interface Entry {
  iri?: string;
  code?: string;
  label?: Partial<Bilingual>;
  aliases?: string[];
  short?: string;
  profile?: boolean;
  deprecated?: boolean;
  parent?: string;
  replacedBy?: string;
  iso639_1?: string;
  orgnr?: string;
}

interface Vocabulary {
  id: string;
  label: Bilingual;
  scheme?: string;
  pattern?: string;
  migrations?: Record<string, string>;
  entries?: Entry[];
  codes?: string;
}

const root = join(import.meta.dirname, '..', '..');
const schemaFolder = join(root, 'schemas', '3.0.1');
const vocabularyFolder = join(root, 'schemas', 'vocabularies');

function readJson<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}

const expected = readJson<{
  classes: Record<string, ExpectedClass>;
  codelists: Record<string, ExpectedList>;
}>(import.meta.dirname, 'expected-3.0.1.json');
const valueShapes = readJson<{ $defs: Record<string, unknown> }>(schemaFolder, 'values.schema.json').$defs;
const schemas = new Map<string, ClassSchema>();
for (const file of readdirSync(schemaFolder)) {
  if (!file.endsWith('.schema.json') || file === 'values.schema.json' || file === 'catalogue.schema.json')
    continue;
  schemas.set(file.replace('.schema.json', ''), readJson<ClassSchema>(schemaFolder, file));
}
const vocabularies = new Map<string, Vocabulary>();
for (const file of readdirSync(vocabularyFolder)) {
  const vocabulary = readJson<Vocabulary>(vocabularyFolder, file);
  vocabularies.set(file.replace('.json', ''), vocabulary);
}

/** Code lists that the project names where the profile names none. */
const addedCodelists: Record<string, string[]> = {
  // A catalogue's licence is always CC0; with the list, authors may write "CC0".
  'Catalog.license': ['licence-cc'],
};

/** Lists that are closed in the profile and open here; each has a $comment in the schema that says why. */
const openedHere = new Set([
  'Catalog.license', // the list is the project's own addition, see above
  'Catalog.themeTaxonomy', // other taxonomies may stand beside that of the EU
  'Dataset.theme', // other themes may stand beside the thirteen of the EU
  'DataService.theme',
  'DatasetSeries.theme',
  'Dataset.applicableLegislation', // other acts are legitimate; the list names one
  'Distribution.applicableLegislation',
  'DataService.applicableLegislation',
  'DatasetSeries.applicableLegislation',
  'Dataset.subject', // the profile names the vocabulary without its values
  'DataService.subject',
  'DatasetSeries.subject',
  'Relationship.hadRole', // the same
]);

/** Labels in the profile that are misspelt; the published form is kept in x-label-published. */
const correctedLabels: Record<string, string> = { 'Agent.identifier': 'Indentifierare' };

/** Swedish names for list values that the profile has in English only. */
const swedishAdded = new Set(['licence-cc']);

/** Words that stand for two entries of one list because the published labels themselves do. */
const sharedWords: Record<string, string[]> = {
  // The Swedish label of semimonthly in the profile repeats that of bimonthly.
  'frequency-cld': ['varannan månad'],
  // The EU table has one name for a withdrawn code and its successor, and for a language and its macrolanguage.
  language: ['montenegrinska', 'montenegrin', 'malajiska', 'malay'],
  country: [
    'belarus',
    'de franska territorierna i södra indiska oceanen och antarktis',
    'french southern and antarctic lands',
    'östtimor',
    'kosovo',
  ],
  // Withdrawn codes without a version carry the name of version 4.0, which has a code of its own.
  licence: [
    'creative commons erkännande 4.0 internationell',
    'creative commons attribution 4.0 international',
    'creative commons erkännande–ickekommersiell 4.0 internationell',
    'creative commons attribution–noncommercial 4.0 international',
    'creative commons erkännande–ingabearbetningar 4.0 internationell',
    'creative commons attribution–noderivatives 4.0 international',
    'creative commons erkännande–delalika 4.0 internationell',
    'creative commons attribution–sharealike 4.0 international',
    'creative commons erkännande–ickekommersiell–delalika 4.0 internationell',
    'creative commons attribution–noncommercial–sharealike 4.0 international',
    'creative commons erkännande–ickekommersiell–ingabearbetningar 4.0 internationell',
    'creative commons attribution–noncommercial–noderivatives 4.0 international',
    'isa open metadata licence 1.1',
  ],
};

/** The value kind that follows from the published node types and datatypes. */
function kindOf(property: ExpectedProperty): string {
  const types = property.nodetypes;
  if (types.includes('LANGUAGE_LITERAL')) return 'text';
  if (types.includes('ONLY_LITERAL')) return 'string';
  if (types.includes('LITERAL')) return 'literal';
  if (types.includes('DATATYPE_LITERAL')) {
    const names = (property.datatypes ?? []).map((iri) => iri.replace(/.*#/, ''));
    if (names.length === 3) return 'date';
    return { nonNegativeInteger: 'integer', wktLiteral: 'wkt' }[names[0] ?? ''] ?? names[0] ?? '';
  }
  return types.length === 1 && types[0] === 'URI' ? 'iri' : 'resource';
}

/** Which shapes of values.schema.json a kind may use. */
const shapesOfKind: Record<string, RegExp> = {
  text: /^text$/,
  literal: /^literals?$/,
  string: /^(strings?|mediaType)$/,
  iri: /^(class|(iri|httpIri|downloadIri|emailIri|code|openCode)s?|telIri)$/,
  resource: /^(resource|openCode)s?$/,
  date: /^date$/,
  duration: /^duration$/,
  decimal: /^decimal$/,
  integer: /^integer$/,
  wkt: /^wkt$/,
};

/** How keys are compared: case, spaces, hyphens and underscores do not count. */
function sameKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}

function localName(curie: string): string {
  return curie.slice(curie.indexOf(':') + 1);
}

/** The properties of a class, without the identifier and the class of the resource itself. */
function propertiesOf(schema: ClassSchema): [string, PropertySchema][] {
  return Object.entries(schema.properties).filter(([, property]) => property['x-iri'] !== undefined);
}

test('there is one schema per published class', () => {
  expect([...schemas.keys()].sort()).toEqual(Object.keys(expected.classes).sort());
});

describe.each(Object.entries(expected.classes))('%s', (name, published) => {
  const schema = schemas.get(name)!;
  const properties = propertiesOf(schema);

  test('is the published class', () => {
    const { kind, iris, curies, label, anchor } = schema['x-class'];
    const { properties: _, ...head } = published;
    expect({ kind, iris, curies, label, anchor }).toEqual(head);
    expect(schema.$id).toBe(`urn:metakoll:3.0.1:${name}`);
    expect(schema.title).toBe(name);
  });

  test('has the published properties in the published order', () => {
    expect(properties.map(([, property]) => property['x-iri'])).toEqual(Object.keys(published.properties));
    expect(Object.keys(schema.properties).slice(0, 2).sort()).toEqual(['class', 'id']);
  });

  test('requires what is mandatory', () => {
    // The class of a resource may follow from its place, so a rule asks for it and not the schema.
    const mandatory = properties.filter(
      ([key, property]) => published.properties[property['x-iri']]!.min > 0 && key !== 'class',
    );
    expect(schema.required ?? []).toEqual(mandatory.map(([key]) => key));
  });

  test('states conditions as published', () => {
    const conditional = properties.filter(([, property]) => property['x-condition']);
    const conditionsPublished = Object.values(published.properties).filter((property) => property.condition);
    expect(conditional).toHaveLength(conditionsPublished.length);
    expect(schema.then).toEqual(conditional[0] && { required: [conditional[0][0]] });
    for (const [, property] of conditional) {
      const { property: key, value } = property['x-condition']!;
      const condition = published.properties[property['x-iri']]!.condition!;
      expect({ property: schema.properties[key]!['x-iri'], value }).toEqual(condition);
      expect(schema.if).toEqual({
        required: [key],
        properties: {
          [key]: { anyOf: [{ const: value }, { type: 'array', contains: { const: value } }] },
        },
      });
    }
  });

  test.each(properties)('%s is the published property', (key, property) => {
    const place = `${name}.${key}`;
    const facts = published.properties[property['x-iri']]!;
    expect(property['x-curie']).toBe(facts.curie);
    expect(property['x-level']).toBe(facts.level);
    expect(property['x-level'] === 'mandatory').toBe(facts.min > 0);
    expect(property['x-max'] ?? null).toBe(facts.max);
    expect(property['x-nodetypes']).toEqual(facts.nodetypes);
    expect(property['x-kind']).toBe(kindOf(facts));
    expect(property['x-datatypes']).toEqual(facts.datatypes);
    expect(property['x-range']).toEqual(facts.range);
    expect(property['x-pattern']).toEqual(facts.patterns);
    expect(property['x-pattern-outside-codelists']).toBe(facts.patternOutside);
    expect(property['x-anchors']).toEqual(facts.anchors);
    expect(property['x-recommendations']).toEqual(facts.recommendations);
    expect(property['x-deprecated'] !== undefined).toBe(facts.onlyDeprecated ?? false);
    if (property['x-deprecated']) expect(schema.properties).toHaveProperty([property['x-deprecated']]);

    expect(property['x-codelists']).toEqual(addedCodelists[place] ?? facts.codelists);
    expect(property['x-codelist-open'] ?? false).toBe(openedHere.has(place) || (facts.open ?? false));
    if (openedHere.has(place)) expect(property.$comment).toBeTruthy();
    for (const list of property['x-codelists'] ?? []) expect([...vocabularies.keys()]).toContain(list);

    const label = { ...property['x-label'] };
    if (correctedLabels[place]) {
      expect(property['x-label-published']).toEqual({ sv: correctedLabels[place] });
      label.sv = correctedLabels[place];
    }
    expect(facts.labels).toContainEqual([label.sv, label.en]);
  });

  test.each(properties)('%s has a shape that fits its kind and maximum', (key, property) => {
    const shape = (property.$ref ?? property.items!.$ref).replace('urn:metakoll:3.0.1:values#/$defs/', '');
    expect(Object.keys(valueShapes)).toContain(shape);
    expect(shape).toMatch(shapesOfKind[property['x-kind']]!);
    const plural = property.$ref === undefined || shape.endsWith('s');
    // A text is a language map and the class a name, whatever the maximum.
    if (!['text', 'class'].includes(shape)) expect(plural).toBe(property['x-max'] !== 1);
    expect(key === 'class').toBe(shape === 'class');
    if (shape.startsWith('code')) expect(property['x-codelist-open']).toBeUndefined();
    if (/^openCode/.test(shape)) expect(property['x-codelist-open']).toBe(true);
  });

  test.each(properties)('%s has help in both languages and an example', (key, property) => {
    for (const text of [property['x-help'].sv, property['x-help'].en]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text.length).toBeLessThan(200);
      expect(text).toMatch(/[.?!]$/);
    }
    const example = property['x-example'];
    expect(example).toBeDefined();
    const kind = property['x-kind'];
    if (kind === 'text') expect(Object.keys(example as object)).toContain('sv');
    else if (kind !== 'resource') expect(typeof example).toBe('string');
    if (kind === 'iri' && key !== 'class') expect(example).toMatch(/^(https?|mailto|tel):/);
    if (kind === 'date') expect(example).toMatch(/^\d{4}-\d\d-\d\d$/);
    const lists = property['x-codelists'] ?? [];
    if (!property['x-codelist-open'] && key !== 'class' && lists.length > 0) {
      const offered = lists.flatMap((list) => profileValues(list));
      expect(offered).toContain(example);
    }
  });

  test('no other key, name or label of the class is an alias', () => {
    const owners = new Map<string, string>();
    for (const [key, property] of properties) {
      // Deprecated properties share local name and label with their successors, which win.
      const names = [key];
      if (!property['x-deprecated']) names.push(property['x-label'].sv, property['x-label'].en);
      // dcterms:identifier keeps the bare local name.
      if (!key.includes(':')) names.push(localName(property['x-curie']));
      for (const word of new Set(names.map(sameKey))) {
        expect(owners.get(word), `${key}: ${word}`).toBeUndefined();
        owners.set(word, key);
      }
    }
    for (const [key, property] of properties) {
      for (const alias of property['x-aliases'] ?? []) {
        expect(owners.get(sameKey(alias)), `${key}: ${alias}`).toBeUndefined();
        owners.set(sameKey(alias), key);
      }
    }
  });

  test('is explained in both languages', () => {
    expect(schema['x-class'].help.sv).toMatch(/\.$/);
    expect(schema['x-class'].help.en).toMatch(/\.$/);
    expect(schema['x-class'].sections !== undefined).toBe(published.kind === 'main');
  });
});

test('a section name belongs to one class', () => {
  const owners = new Map<string, string>();
  for (const [name, schema] of schemas) {
    for (const section of schema['x-class'].sections ?? []) {
      expect(section).toBe(section.toLowerCase());
      expect(owners.get(section), `${name}: ${section}`).toBeUndefined();
      owners.set(section, name);
    }
  }
});

/** The values that the profile offers: IRIs, or media types for formats. */
function profileValues(list: string): string[] {
  const entries = vocabularies.get(list)?.entries ?? [];
  return entries.filter((entry) => entry.profile).map((entry) => entry.iri ?? entry.code ?? '');
}

describe.each(Object.entries(expected.codelists))('code list %s', (id, published) => {
  const vocabulary = vocabularies.get(id)!;

  test('offers the published values', () => {
    expect(vocabulary).toBeDefined();
    if (!published.values) {
      expect({ scheme: vocabulary.scheme, pattern: vocabulary.pattern }).toEqual(published);
      return;
    }
    expect(profileValues(id).sort()).toEqual(published.values.map(([value]) => value).sort());
  });

  test('carries the published labels', () => {
    for (const [value, sv, en] of published.values ?? []) {
      const entry = vocabulary.entries!.find((candidate) => (candidate.iri ?? candidate.code) === value)!;
      expect(entry.label?.en ?? null).toBe(en);
      if (!swedishAdded.has(id)) expect(entry.label?.sv ?? null).toBe(sv);
    }
  });
});

describe.each([...vocabularies])('vocabulary %s', (id, vocabulary) => {
  const entries = vocabulary.entries ?? [];

  test('has its file name as id, a label in both languages and entries', () => {
    expect(vocabulary.id).toBe(id);
    expect(vocabulary.label.sv).toBeTruthy();
    expect(vocabulary.label.en).toBeTruthy();
    expect(entries.length > 0 || vocabulary.pattern !== undefined || vocabulary.codes !== undefined).toBe(
      true,
    );
  });

  test('has each IRI and code once, and each word for one entry', () => {
    const owners = new Map<string, Entry>();
    const shared = new Set<string>();
    for (const entry of entries) {
      const words = [
        entry.iri,
        entry.code,
        entry.label?.sv,
        entry.label?.en,
        entry.short,
        ...(entry.aliases ?? []),
      ];
      if (entry.iso639_1 !== undefined) words.push(entry.iso639_1);
      for (const word of new Set(
        words.filter((word) => word !== undefined).map((word) => word.trim().toLowerCase()),
      )) {
        if (owners.has(word)) shared.add(word);
        owners.set(word, entry);
      }
    }
    expect([...shared].sort()).toEqual([...(sharedWords[id] ?? [])].sort());
  });

  test('points at values that exist', () => {
    const known = new Set(entries.map((entry) => entry.iri));
    for (const entry of entries) {
      if (entry.parent) expect(known).toContain(entry.parent);
      if (entry.replacedBy) expect(profileValues('frequency')).toContain(entry.replacedBy);
    }
    for (const [old, replacement] of Object.entries(vocabulary.migrations ?? {})) {
      expect(known).not.toContain(old);
      expect(profileValues(id)).toContain(replacement);
    }
  });

  test('has organisation numbers with a right check digit', () => {
    for (const entry of entries) {
      if (entry.orgnr === undefined) continue;
      expect(entry.iri).toBe(`http://dataportal.se/organisation/SE${entry.orgnr}`);
      const sum = [...entry.orgnr].reduce((total, digit, index) => {
        const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
        return total + (product > 9 ? product - 9 : product);
      }, 0);
      expect(`${entry.orgnr} ${sum % 10}`).toBe(`${entry.orgnr} 0`);
    }
  });
});

test('a word means the same in both format lists', () => {
  const words = ['format-common', 'format-geo'].flatMap((id) =>
    vocabularies.get(id)!.entries!.flatMap((entry) => [entry.code!, ...(entry.aliases ?? [])]),
  );
  const lower = words.map((word) => word.toLowerCase());
  expect(lower.filter((word, index) => lower.indexOf(word) !== index)).toEqual([]);
});

test('every file of the profile is credited in SOURCES.json', () => {
  const sources = readJson<{ files: string[]; source: string; licence: string; version: string }[]>(
    root,
    'schemas',
    'SOURCES.json',
  );
  const credited = sources.flatMap((source) => source.files);
  const files = [...vocabularies.keys()].map((id) => `vocabularies/${id}.json`);
  expect(credited.toSorted()).toEqual(
    ['3.0.1/*.schema.json', 'methods/mqa.json', 'starters/municipal.json', ...files].toSorted(),
  );
  for (const source of sources) expect(source.source && source.licence && source.version).toBeTruthy();
});
