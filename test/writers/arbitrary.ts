import fc from 'fast-check';
import type { NormalDocument } from '../../src/core/model/normal.js';
import { normalise } from '../../src/core/normal/normalise.js';
import { classNameOf } from '../../src/core/profile/names.js';
import { rangeOf } from '../../src/core/profile/profile.js';
import {
  type CanonicalObject,
  type CanonicalValue,
  classOf,
  type ProfileClass,
  type ProfileProperty,
} from '../../src/index.js';

/** Characters and runs of them that are easy to get wrong. */
const odd = [
  '"',
  '""',
  '"""',
  "'",
  '\\',
  '\\n',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '<',
  '>',
  '&',
  '&amp;',
  ']]>',
  '<!--',
  '#',
  ': ',
  '- ',
  '|',
  ';',
  ',',
  '@',
  '%',
  '{',
  '}',
  '[',
  ']',
  '\u0085',
  '\u00a0',
  '\u0080',
  '\u007f',
  '\u2028',
  '\u200b',
  '\ufeff',
  'å',
  'Å',
  'é',
  'e\u0301',
  '漢',
  '👩‍👩‍👧',
  '\u{1f600}',
  'null',
  'true',
  '1',
  '2024-01-01',
  '~',
  '*',
  '!',
  '=1+1',
  '$',
  '_:b0',
  'x',
  'y',
];

/** A text with at least one sign that is no white space: readers of YAML take an empty text for none. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...odd) },
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => `Påhitt ${parts.join('')}`)
  .filter((text) => !/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text) && !/[\ud800-\udfff]/u.test(text));

const languages = fc.constantFrom('sv', 'en', 'fi', 'sv-SE', 'zh-Hant', '@none');

const path = fc.constantFrom('a', 'b', 'c', 'räka', 'x?y=1&z=%20', "d'e", 'f(g)', '1', 'ä#ö', '漢');
const iri = path.map((end) => `http://example.org/${end}`);

const literalWithType = fc.record({
  '@value': arbitraryText,
  '@type': fc.constantFrom('http://example.org/type', 'xsd:token', 'rdf:HTML'),
});
const literalWithLanguage = fc.record({
  '@value': arbitraryText,
  '@language': fc.constantFrom('sv', 'en-GB', 'ru'),
});
const reference = iri.map((id): CanonicalObject => ({ id }));

const foreignKey = fc.constantFrom(
  'skos:note',
  'dcterms:rightsHolder',
  'schema:keywords',
  'http://example.org/ns#p',
  'http://example.org/ns/q-1.x',
  'http://example.org/ns#räka',
);
const foreignValue = fc.oneof(arbitraryText, literalWithType, literalWithLanguage, reference);

function texts(property: ProfileProperty): fc.Arbitrary<CanonicalValue> {
  const several = fc.array(arbitraryText, { minLength: 1, maxLength: 3 });
  const many: fc.Arbitrary<CanonicalValue> = property.key === 'keyword' ? several : arbitraryText;
  return fc.oneof(fc.dictionary(languages, many, { minKeys: 1, maxKeys: 3 }), arbitraryText);
}

const plainValues: Readonly<Partial<Record<ProfileProperty['kind'], fc.Arbitrary<CanonicalValue>>>> = {
  string: arbitraryText,
  date: fc.oneof(
    fc.constantFrom('2024-02-29', '0001-01-01', 'i fjol'),
    fc.constant({ '@value': '2024', '@type': 'xsd:gYear' }),
    fc.constant({ '@value': '2024-02-29T12:00:00Z', '@type': 'xsd:dateTime' }),
  ),
  duration: fc.constantFrom('P1D', 'PT15M', 'en timme'),
  decimal: fc.constantFrom('10.0', '-0.5', 'tio'),
  integer: fc.constantFrom('0', '12345678901234567890', 'många'),
  wkt: fc.constantFrom('POINT(14.0 62.9)', 'mitt i skogen'),
};

function valueFor(property: ProfileProperty, depth: number): fc.Arbitrary<CanonicalValue> {
  const plain = plainValues[property.kind];
  if (plain) return plain;
  const range = rangeOf(property);
  if (range.length === 0 || depth >= 4) return iri;
  return fc.oneof(
    { weight: 1, arbitrary: iri },
    { weight: 2, arbitrary: fc.constantFrom(...range).chain((type) => resource(type, depth + 1)) },
  );
}

function valuesOf(property: ProfileProperty, depth: number): fc.Arbitrary<CanonicalValue> {
  if (property.kind === 'text' || property.kind === 'literal') return texts(property);
  const value = valueFor(property, depth);
  return property.max === 1 ? value : fc.array(value, { minLength: 1, maxLength: 2 });
}

/** An identifier that only one class has: nothing is a dataset and a contact at once. */
const idOf = (type: ProfileClass) =>
  fc.option(
    path.map((end) => `http://example.org/${type.key}/${end}`),
    { nil: undefined, freq: 3 },
  );

function resource(type: ProfileClass, depth: number): fc.Arbitrary<CanonicalObject> {
  const properties = [...type.properties.values()].filter(({ key }) => key !== 'class');
  return fc
    .record({
      id: idOf(type),
      class: fc.constantFrom(...type.iris.map(classNameOf)),
      keys: fc.subarray(properties, { maxLength: Math.min(properties.length, depth === 0 ? 8 : 4) }),
      foreign: fc.option(
        fc.tuple(foreignKey, fc.oneof(foreignValue, fc.array(foreignValue, { minLength: 2, maxLength: 3 }))),
        {
          nil: undefined,
          freq: 2,
        },
      ),
    })
    .chain(({ id, class: name, keys, foreign }) =>
      fc.tuple(...keys.map((property) => valuesOf(property, depth))).map((values): CanonicalObject => {
        const object: CanonicalObject = id === undefined ? { class: name } : { id, class: name };
        keys.forEach(({ key }, index) => {
          object[key] = values[index]!;
        });
        if (foreign) object[foreign[0]] = foreign[1];
        return object;
      }),
    );
}

const mainClasses = [
  'Catalog',
  'Dataset',
  'DataService',
  'DatasetSeries',
  'Distribution',
  'Agent',
  'ContactPoint',
].map(classOf);

/** A document as readers hand it over: a catalogue, and perhaps other resources beside it. */
export const arbitraryTree: fc.Arbitrary<CanonicalObject> = fc
  .tuple(
    resource(classOf('Catalog'), 0),
    fc.array(
      fc.constantFrom(...mainClasses).chain((type) => resource(type, 1)),
      { maxLength: 3 },
    ),
  )
  .map(([catalogue, others]) => (others.length === 0 ? catalogue : { '@graph': [catalogue, ...others] }));

/** A document in its normal form. */
export const arbitraryDocument: fc.Arbitrary<NormalDocument> = arbitraryTree.map(
  (data) => normalise([{ data }]).document,
);
