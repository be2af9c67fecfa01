/** Catalogues in the many ways in which they can be written, and edits of them. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import {
  type CanonicalObject,
  type CanonicalValue,
  type ResourceNode,
  textsOf,
  valuesOf,
} from '../../../src/core/model/canonical.js';
import type { CatalogueDocument } from '../../../src/core/model/document.js';
import type { Edit, NewValue } from '../../../src/core/model/edit.js';
import type { ProfileProperty } from '../../../src/core/model/profile.js';
import { meaningOf } from '../../../src/core/profile/keys.js';
import { arbitraryText } from '../../writers/arbitrary.js';

type Naming = 'key' | 'curie' | 'sv' | 'en';

/** The tree of a document with other names for its keys, and languages in keys where that is wanted. */
export function restyled(document: CatalogueDocument, naming: Naming, suffix: boolean): CanonicalObject {
  const nodes = new Map(document.resources.map((node) => [node.data, node]));
  const styled = (value: CanonicalValue): CanonicalValue => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(styled);
    const node = nodes.get(value);
    const object: CanonicalObject = {};
    for (const [key, inner] of Object.entries(value)) {
      const property = node?.type.properties.get(key);
      const name = (node && property && nameFor(node, property, naming)) ?? key;
      const isTagged =
        suffix && property?.kind === 'text' && typeof inner === 'object' && !Array.isArray(inner);
      if (isTagged && node) {
        for (const [tag, text] of Object.entries(inner)) {
          const tagged = `${name}-${tag}`;
          const meaning = meaningOf(node.type, tagged);
          if (meaning.kind === 'property' && meaning.property === property && meaning.language === tag)
            object[tagged] = text;
        }
      } else {
        object[name] = styled(inner);
      }
    }
    return object;
  };
  return styled(document.data) as CanonicalObject;
}

function nameFor(node: ResourceNode, property: ProfileProperty, naming: Naming): string | undefined {
  if (property.key === 'class' || property.key === 'type' || property.key === 'id') return undefined;
  const name = naming === 'key' || naming === 'curie' ? property[naming] : property.label[naming];
  const meaning = meaningOf(node.type, name);
  return meaning.kind === 'property' && meaning.property === property && !meaning.language ? name : undefined;
}

/** Ways of writing a tree as YAML. */
export const yamlStyle: fc.Arbitrary<(tree: CanonicalObject) => string> = fc
  .record({
    indent: fc.constantFrom(2, 4),
    noArrayIndent: fc.boolean(),
    flowLevel: fc.constantFrom(-1, 1, 2, 3, 4),
    lineWidth: fc.constantFrom(-1, 30),
    crlf: fc.boolean(),
    comments: fc.boolean(),
  })
  .map(({ crlf, comments, ...options }) => (tree) => {
    const text = dump(tree, { noRefs: true, ...options });
    // A comment behind a value or on a line of its own, where a line is one entry as a whole.
    const commented = comments ? text.replace(/^( *(?:- )*\w+: [\w:/.]+)$/gm, '$1 # kommentar') : text;
    return crlf ? commented.replaceAll('\n', '\r\n') : commented;
  });

/** Ways of writing a tree as JSON. */
export const jsonStyle: fc.Arbitrary<(tree: CanonicalObject) => string> = fc
  .constantFrom('', ' ', '  ', '\t', 'short', 'crlf')
  .map((style) => (tree) => {
    if (style === 'short') return JSON.stringify(tree).replaceAll('":', '" : ');
    const text = JSON.stringify(tree, null, style === 'crlf' ? '  ' : style);
    return style === 'crlf' ? text.replaceAll('\n', '\r\n') : text;
  });

/** A random choice of what to edit, to be made concrete in a document. */
export interface Whim {
  readonly resource: number;
  readonly property: number;
  readonly value: number;
  readonly kind: 'one' | 'none' | 'two' | 'language' | 'all' | 'add' | 'rename' | 'iri' | 'id';
  readonly text: string;
  readonly other: string;
  readonly language: 'sv' | 'en' | 'de';
}

export const whim: fc.Arbitrary<Whim> = fc.record({
  resource: fc.nat(1000),
  property: fc.nat(1000),
  value: fc.nat(1000),
  kind: fc.constantFrom('one', 'none', 'two', 'language', 'all', 'add', 'rename', 'iri', 'id'),
  text: arbitraryText,
  other: arbitraryText,
  language: fc.constantFrom('sv', 'en', 'de'),
});

/** What decides how the reader takes a value. */
const shapeOf = ({ kind, range, codelists, max, shape }: ProfileProperty) =>
  JSON.stringify([kind, range, codelists, max, shape]);

const isText = (property: ProfileProperty) => property.kind === 'text' || property.kind === 'literal';

/** The edit that a whim means in a document; undefined where there is nothing to edit. */
export function editFor(document: CatalogueDocument, wish: Whim): Edit | undefined {
  const { resources } = document;
  const node = resources[wish.resource % resources.length]!;
  const all = [...node.type.properties.values()].filter(({ key }) => key !== 'class');
  const present = all.filter(({ key }) => node.data[key] !== undefined);
  const absent = all.filter(({ key, deprecated }) => node.data[key] === undefined && !deprecated);
  const property = (wish.kind === 'add' ? all : present)[
    wish.property % (wish.kind === 'add' ? all : present).length
  ];
  if (wish.kind === 'iri' || wish.kind === 'id') {
    if (node.id === undefined) return undefined;
    const to = 'https://ny.example/adress';
    return wish.kind === 'iri'
      ? { kind: 'iri', from: node.id, to }
      : { kind: 'replace', node, property: 'id', values: [{ iri: to }] };
  }
  if (!property) return undefined;
  if (wish.kind === 'rename') {
    const to = absent.find((other) => shapeOf(other) === shapeOf(property));
    return to && { kind: 'rename', node, property: property.key, to: to.key };
  }
  if (wish.kind === 'add') {
    const language = isText(property) ? wish.language : undefined;
    return { kind: 'add', node, property: property.key, values: [newValue(property, wish.text, language)] };
  }
  const texts = isText(property) ? textsOf(node.data[property.key]) : [];
  const places: readonly { language?: string | undefined; index: number }[] =
    texts.length > 0 ? texts : valuesOf(node.data, property.key).map((_, index) => ({ index }));
  const { language, index } = places[wish.value % places.length] ?? { index: 0 };
  const at = { kind: 'replace', node, property: property.key } as const;
  const one = newValue(property, wish.text, language);
  switch (wish.kind) {
    case 'all':
      return { ...at, values: wish.value % 2 === 0 ? [] : [one, newValue(property, wish.other, language)] };
    case 'none':
      return { ...at, language, index, values: [] };
    case 'two':
      return { ...at, language, index, values: [one, newValue(property, wish.other, language)] };
    case 'language': {
      const text = texts.find((item) => item.index === index && item.language === language);
      return text && { ...at, language, index, values: [newValue(property, text.text, wish.language)] };
    }
    default:
      return { ...at, language, index, values: [one] };
  }
}

function newValue(property: ProfileProperty, text: string, language: string | undefined): NewValue {
  if (isText(property)) return language === undefined ? { text } : { text, language };
  switch (property.kind) {
    case 'iri':
    case 'resource':
      return { iri: `https://ny.example/${text.length}` };
    case 'date':
      return { text: '2031-02-03' };
    case 'integer':
    case 'decimal':
      return { text: String(text.length) };
    case 'string':
      return { text };
    default:
      return { text: text.trim() };
  }
}

/**
 * A value of the canonical document in a form in which order and short forms do not count. A table has no room for
 * a resource of which nothing but the class is known.
 */
export function facts(value: CanonicalValue, isTable = false): unknown {
  if (typeof value === 'string') return value;
  const all = (values: readonly CanonicalValue[]) =>
    values
      .filter((item) => !isTable || !isBare(item))
      .map((item) => JSON.stringify(facts(item, isTable)))
      .sort();
  if (Array.isArray(value)) return all(value);
  if ('@graph' in value) return facts(value['@graph']!, isTable);
  return Object.keys(value)
    .sort()
    .map((key) => [key, all(listOf(value[key]!))] as const)
    .filter(([, values]) => values.length > 0);
}

function isBare(value: CanonicalValue): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return false;
  return Object.keys(value).every(
    (key) => key === 'class' || (Array.isArray(value[key]) && value[key].length === 0),
  );
}

/** The values of a property, texts with their language as JSON-LD has them. */
function listOf(value: CanonicalValue): readonly CanonicalValue[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  if (typeof value === 'string') return [value];
  const keys = Object.keys(value);
  const isMap =
    keys.length > 0 &&
    keys.every((key) => key !== 'id' && (key === '@none' || /^[A-Za-z]{2,3}(?:-\w+)*$/.test(key)));
  if (!isMap) {
    return '@value' in value && !('@type' in value) && !('@language' in value) ? [value['@value']!] : [value];
  }
  return keys.flatMap((tag) =>
    [value[tag]!].flat().map((text) => (tag === '@none' ? text : { '@value': text, '@language': tag })),
  );
}

/** Makes an edit in a canonical document itself, in a way that has nothing to do with texts. */
export function carryOut(document: CatalogueDocument, edit: Edit): void {
  if (edit.kind === 'iri') {
    for (const { data } of document.resources) exchange(data, edit.from, edit.to);
    return;
  }
  const { data } = edit.node;
  if (edit.kind === 'rename') {
    data[edit.to] = [...listOf(data[edit.property]!), ...(data[edit.to] ? listOf(data[edit.to]!) : [])];
    delete data[edit.property];
    return;
  }
  const values = edit.values.map(canonical);
  if (edit.property === 'id') {
    data['id'] = values[0]!;
    return;
  }
  const present = data[edit.property];
  const rest = present === undefined ? [] : edit.kind === 'add' ? listOf(present) : without(present, edit);
  data[edit.property] = [...rest, ...values];
}

function without(
  present: CanonicalValue,
  edit: Extract<Edit, { kind: 'replace' }>,
): readonly CanonicalValue[] {
  const { language, index } = edit;
  if (language === undefined && index === undefined) return [];
  if (typeof present === 'string') return [];
  if (Array.isArray(present)) return present.filter((_, at) => at !== index).flatMap(listOf);
  const tag = language ?? '@none';
  const texts = present[tag];
  if (texts === undefined || 'class' in present || '@value' in present) return [];
  const kept = Array.isArray(texts) ? texts.filter((_, at) => at !== index) : [];
  return listOf({ ...present, [tag]: kept });
}

function canonical(value: NewValue): CanonicalValue {
  if ('iri' in value) return value.iri;
  if ('class' in value) throw new Error('not among the whims');
  return value.language === undefined ? value.text : { '@value': value.text, '@language': value.language };
}

function exchange(object: CanonicalObject, from: string, to: string): void {
  for (const [key, value] of Object.entries(object)) {
    if (value === from) object[key] = to;
    else if (Array.isArray(value)) object[key] = value.map((item) => (item === from ? to : item));
  }
}

const cellText = arbitraryText.map((text) => text.replace(/[|;\n\r]/g, '').trim());
const listed = (cell: fc.Arbitrary<string>) =>
  fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => [...new Set(cells)].join('|'));
const address = fc.constantFrom('https://a.example/1', 'https://a.example/2', 'https://a.example/3');

/** What people have in the columns of their tables. */
const cellsUnder: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Titel: cellText,
  'Titel (en)': cellText,
  'Beskrivning (sv)': cellText,
  Nyckelord: listed(cellText),
  'Nyckelord (en)': listed(cellText),
  Kategori: listed(address),
  Landningssida: listed(address),
  Utgivningsdatum: fc.constantFrom('2024-01-01', '2024', 'i fjol'),
  Version: cellText,
  'Kontakt namn': fc.constantFrom('Kundtjänst', 'Receptionen'),
  'Kontakt e-post': fc.constantFrom('a@exempel.se', 'mailto:b@exempel.se'),
  Utgivare: address,
  Tidsperiod: fc.constantFrom('2020-01-01/2021-01-01', '2020'),
  'Webbadress för åtkomst': address,
  Filformat: fc.constantFrom('text/csv', 'JSON'),
  'Distribution titel (sv)': cellText,
  Licens: address,
};

/** Tables of datasets, some of them with several rows. */
export const table: fc.Arbitrary<string> = fc
  .record({
    headings: fc.uniqueArray(fc.constantFrom(...Object.keys(cellsUnder)), { minLength: 3, maxLength: 10 }),
    groups: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    delimiter: fc.constantFrom(';', ',', '\t'),
    newline: fc.constantFrom('\n', '\r\n'),
    quotesAll: fc.boolean(),
    repeats: fc.boolean(),
  })
  .chain(({ headings, groups, delimiter, newline, quotesAll, repeats }) =>
    fc
      .tuple(
        ...groups.map(() =>
          fc.tuple(...headings.map((heading) => fc.option(cellsUnder[heading]!, { nil: '' }))),
        ),
      )
      .map((datasets) => {
        const rows = datasets.flatMap((cells, group) =>
          Array.from({ length: groups[group]! }, (_, row) => [
            `https://data.exempel.se/${group}`,
            ...cells.map((cell) => (row === 0 || repeats ? cell : '')),
          ]),
        );
        const quoted = (cell: string) =>
          quotesAll || cell.includes(delimiter) || cell.includes('"')
            ? `"${cell.replaceAll('"', '""')}"`
            : cell;
        return [['Id', ...headings], ...rows]
          .map((cells) => cells.map(quoted).join(delimiter) + newline)
          .join('');
      }),
  );
