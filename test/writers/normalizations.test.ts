/** Every normalization by name, with what it does. Nothing else changes on the way from one RDF format to another. */
import { describe, expect, it } from 'vitest';
import { normalise, normalizations } from '../../src/core/normal/normalise.js';
import type { CanonicalObject } from '../../src/index.js';
import { asDescribed, inputOf, normalOf, normalOfText } from './convert.js';

const dcterms = 'http://purl.org/dc/terms/';
const dcat = 'http://www.w3.org/ns/dcat#';
const turtle = `@prefix dcat: <${dcat}> . @prefix dcterms: <${dcterms}> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix dcatap: <http://data.europa.eu/r5r/> . @prefix adms: <http://www.w3.org/ns/adms#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix gsp: <http://www.opengis.net/ont/geosparql#> .
`;

/** One value on its way: what is written in Turtle for a class and property, and what the document then holds. */
type Case = readonly [className: string, property: string, before: string, after: unknown];

const cc = (path: string) => `http://creativecommons.org/${path}`;
const eu = (path: string) => `http://publications.europa.eu/resource/authority/${path}`;
const iri = (text: string) => `<${text}>`;

const cases: Readonly<Record<string, readonly Case[]>> = {
  'iri-trimmed': [
    ['dcat:Distribution', 'dcat:accessURL', '" https://exempel.se/a "', 'https://exempel.se/a'],
  ],
  'code-named': [
    ['dcat:Dataset', 'dcterms:accessRights', '"PUBLIC"', eu('access-right/PUBLIC')],
    ['dcat:Dataset', 'dcat:theme', '"Miljö"@sv', [eu('data-theme/ENVI')]],
    ['dcat:Distribution', 'dcterms:format', '"CSV"', 'text/csv'],
    ['dcat:Distribution', 'dcterms:format', '"text/turtle"', 'text/turtle'],
    ['dcat:Distribution', 'dcterms:format', '"Hittepå"', 'Hittepå'],
  ],
  'iri-from-text': [
    ['dcat:Distribution', 'dcat:accessURL', '"https://exempel.se/a"^^xsd:anyURI', 'https://exempel.se/a'],
    ['dcat:Distribution', 'dcat:accessURL', '"på begäran"', { '@value': 'på begäran' }],
  ],
  'email-address': [
    ['vcard:Kind', 'vcard:hasEmail', '"info@exempel.se"', ['mailto:info@exempel.se']],
    ['vcard:Kind', 'vcard:hasEmail', '<MAILTO:%20Info@exempel.se>', ['mailto:Info@exempel.se']],
  ],
  'telephone-number': [
    ['vcard:Voice', 'vcard:hasValue', '"+46 8 465 004 10"', 'tel:+46846500410'],
    ['vcard:Voice', 'vcard:hasValue', '<Tel:+46%208%20465>', 'tel:+468465'],
  ],
  'iri-prefix': [['dcat:Dataset', 'dcterms:conformsTo', '<dcat:Dataset>', [`${dcat}Dataset`]]],
  'iri-characters': [
    ['dcat:Distribution', 'dcat:accessURL', iri('https://exempel.se/a b|c'), 'https://exempel.se/a%20b%7Cc'],
    [
      'dcat:Distribution',
      'dcat:accessURL',
      iri('https://exempel.se/a\u00a0b'),
      'https://exempel.se/a%C2%A0b',
    ],
    [
      'dcat:Distribution',
      'dcat:accessURL',
      iri('https://exempel.se/50%rabatt'),
      'https://exempel.se/50%25rabatt',
    ],
  ],
  'organisation-number': [
    [
      'dcat:Dataset',
      'dcterms:publisher',
      '"SE 212000-0001"',
      'http://dataportal.se/organisation/SE2120000001',
    ],
    ['dcat:Dataset', 'dcterms:publisher', '"Exempel kommun"', { '@value': 'Exempel kommun' }],
    ['dcat:Dataset', 'dcterms:identifier', '"212000-0001"', ['212000-0001']],
  ],
  'organisation-iri': [
    [
      'dcat:Dataset',
      'dcterms:publisher',
      iri('https://www.dataportal.se/organisation/SE212000-0001'),
      'http://dataportal.se/organisation/SE2120000001',
    ],
    [
      'dcat:Dataset',
      'dcterms:publisher',
      iri('http://dataportal.se/organisation/SE2120000001/'),
      'http://dataportal.se/organisation/SE2120000001',
    ],
    [
      'dcat:Dataset',
      'dcterms:publisher',
      iri('https://dataportal.se/organisationer/1'),
      'https://dataportal.se/organisationer/1',
    ],
  ],
  'license-creative-commons': [
    ...[
      'https://creativecommons.org/publicdomain/zero/1.0',
      'http://www.creativecommons.org/publicdomain/zero/1.0/deed.sv',
      'https://creativecommons.org/publicdomain/zero/1.0/legalcode.sv#ref',
      'http://creativecommons.org/publicdomain/zero/1.0/?lang=sv',
    ].map(
      (before): Case => ['dcat:Distribution', 'dcterms:license', iri(before), cc('publicdomain/zero/1.0/')],
    ),
    [
      'dcat:Distribution',
      'dcterms:license',
      iri(cc('licenses/by/2.5/se/deed.sv')),
      cc('licenses/by/2.5/se/'),
    ],
    ['dcat:Distribution', 'dcterms:license', iri('https://exempel.se/licens'), 'https://exempel.se/licens'],
    [
      'dcat:Dataset',
      'foaf:page',
      iri('https://creativecommons.org/licenses/by/4.0/deed.sv'),
      ['https://creativecommons.org/licenses/by/4.0/deed.sv'],
    ],
  ],
  'code-migrated': [
    [
      'dcat:Dataset',
      'dcterms:accrualPeriodicity',
      iri('http://purl.org/cld/freq/monthly'),
      eu('frequency/MONTHLY'),
    ],
    [
      'dcat:Distribution',
      'adms:status',
      iri('http://purl.org/adms/status/Completed'),
      eu('distribution-status/COMPLETED'),
    ],
    [
      'dcat:Distribution',
      'dcatap:availability',
      iri('http://data.europa.eu/r5r/availability/stable'),
      eu('planned-availability/STABLE'),
    ],
  ],
  'language-tag': [
    [
      'dcat:Dataset',
      'dcterms:title',
      '"a"@SV, "b"@EN-gb, "c"@ZH-hant-cn',
      { sv: 'a', 'en-GB': 'b', 'zh-Hant-CN': 'c' },
    ],
  ],
  'datatype-of-kind': [
    ['dcat:Dataset', 'dcterms:issued', '"2024-01-01"', '2024-01-01'],
    ['dcat:Dataset', 'dcterms:issued', '"2024-01-01"^^xsd:dateTime', '2024-01-01'],
    ['dcat:Dataset', 'dcterms:issued', '"2024"', { '@value': '2024', '@type': 'xsd:gYear' }],
    [
      'dcat:Dataset',
      'dcterms:issued',
      '"2024-01-01T12:00:00"^^rdfs:Literal',
      { '@value': '2024-01-01T12:00:00', '@type': 'xsd:dateTime' },
    ],
    ['dcat:Dataset', 'dcterms:issued', '"i fjol"', { '@value': 'i fjol' }],
    ['dcat:Distribution', 'dcat:byteSize', '"20480"^^xsd:decimal', '20480'],
    ['dcat:Distribution', 'dcat:byteSize', '20480.0', '20480'],
    ['dcat:Distribution', 'dcat:byteSize', '20480.5', { '@value': '20480.5', '@type': 'xsd:decimal' }],
    ['dcat:Dataset', 'dcat:spatialResolutionInMeters', '10', '10'],
    ['dcat:Dataset', 'dcat:temporalResolution', '"P1D"', 'P1D'],
    ['dcterms:Location', 'dcat:bbox', '"POINT(1 2)"', 'POINT(1 2)'],
    [
      'dcterms:Location',
      'dcat:bbox',
      '"{}"^^<https://www.iana.org/assignments/media-types/application/vnd.geo+json>',
      { '@value': '{}', '@type': 'https://www.iana.org/assignments/media-types/application/vnd.geo+json' },
    ],
    ['dcat:Dataset', 'dcterms:title', '"Bad"^^rdfs:Literal', 'Bad'],
  ],
};

/** Normalizations that are shown by a test of their own below. */
const shownBelow = [
  'class-stated',
  'language-map',
  'iri-with-base',
  'resource-once',
  'reference-empty',
  'catalogue-one',
  'property-order',
  'resource-place',
  'statement-order',
  'blank-node-name',
];

const only = (data: CanonicalObject) =>
  Object.entries(data).find(([key]) => key !== 'id' && key !== 'class')?.[1];

describe('the list of normalizations', () => {
  it('is shown in full by these tests', () => {
    expect([...Object.keys(cases), ...shownBelow].sort()).toEqual(
      normalizations.map(({ code }) => code).sort(),
    );
  });

  it('says in both languages what each does', () => {
    for (const { code, what } of normalizations) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
      for (const text of [what.sv, what.en]) expect(text).toMatch(/^[A-ZÅÄÖ].*[.0-9]$/);
    }
  });
});

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s %s %s', async (className, property, before, after) => {
    const document = await normalOfText(
      'turtle',
      `${turtle}<https://exempel.se/x> a ${className} ; ${property} ${before} .`,
    );
    expect(only(document.data)).toEqual(after);
    expect(normalise([asDescribed(document)]).document).toEqual(document);
  });
});

describe('the document as a whole', () => {
  const yaml = async (text: string) => (await normalOfText('yaml', text)).data;

  it('class-stated: a resource gets the class of its place', async () => {
    const text = `${turtle}<https://exempel.se/x> a dcat:Dataset ; dcterms:temporal [ dcat:startDate "2024-01-01"^^xsd:date ] .`;
    expect((await normalOfText('turtle', text)).data['temporal']).toEqual([
      { class: 'PeriodOfTime', startDate: '2024-01-01' },
    ]);
  });

  it('language-map: a text with a language in a property without', async () => {
    const data = await yaml('class: Dataset\nid: https://exempel.se/x\nversion: { sv: "1.2" }\ntheme: []\n');
    expect(data['version']).toEqual({ '@value': '1.2', '@language': 'sv' });
  });

  it('iri-with-base: relative addresses, but no texts that are none', async () => {
    const text = 'class: Dataset\nid: bad\nlandingPage: om/bad\naccessRights: helt öppet\ntheme: []\n';
    const { document } = await normalOf([inputOf('yaml', text)], { base: 'https://exempel.se/data/' });
    expect(document.data).toMatchObject({
      id: 'https://exempel.se/data/bad',
      landingPage: ['https://exempel.se/data/om/bad'],
      accessRights: 'helt öppet',
    });
  });

  it('property-order: the order of the profile, Swedish first, values as they come and once', async () => {
    const data = await yaml(
      'distribution: []\nkeyword: { fi: [b, a, b], en: [c], sv: [d] }\ntitle: { en: A, sv: B }\nclass: Dataset\nid: https://exempel.se/x\n' +
        'http://example.org/z: 1\nhttp://example.org/a: 2\n',
    );
    expect(Object.keys(data)).toEqual([
      'id',
      'class',
      'title',
      'keyword',
      'http://example.org/a',
      'http://example.org/z',
    ]);
    expect(JSON.stringify(data['title'])).toBe('{"sv":"B","en":"A"}');
    expect(JSON.stringify(data['keyword'])).toBe('{"sv":"d","en":"c","fi":["b","a"]}');
  });

  it('resource-place: described where it is first used, datasets in their catalogue', async () => {
    const text = `${turtle}
      <https://exempel.se/p> a foaf:Agent ; foaf:name "P"@sv .
      <https://exempel.se/b> a dcat:Dataset ; dcterms:publisher <https://exempel.se/p> .
      <https://exempel.se/a> a dcat:Dataset ; dcterms:publisher <https://exempel.se/p> ; dcterms:source <https://exempel.se/b> .
      <https://exempel.se/k> a dcat:Catalog ; dcat:dataset <https://exempel.se/a>, <https://exempel.se/b> .`;
    expect((await normalOfText('turtle', text)).data).toEqual({
      id: 'https://exempel.se/k',
      class: 'Catalog',
      dataset: [
        {
          id: 'https://exempel.se/a',
          class: 'Dataset',
          publisher: { id: 'https://exempel.se/p', class: 'Agent', name: { sv: 'P' } },
          source: ['https://exempel.se/b'],
        },
        { id: 'https://exempel.se/b', class: 'Dataset', publisher: 'https://exempel.se/p' },
      ],
    });
  });

  it('blank-node-name: only one that is used twice has a name', async () => {
    const text = `${turtle}
      <https://exempel.se/a> a dcat:Dataset ; dcat:contactPoint _:z, [ a vcard:Kind ; vcard:fn "B" ] .
      <https://exempel.se/b> a dcat:Dataset ; dcat:contactPoint _:z . _:z a vcard:Kind ; vcard:fn "A" .`;
    expect((await normalOfText('turtle', text)).data['@graph']).toEqual([
      {
        id: 'https://exempel.se/a',
        class: 'Dataset',
        contactPoint: [
          { id: '_:b0', class: 'Kind', fn: 'A' },
          { class: 'Kind', fn: 'B' },
        ],
      },
      { id: 'https://exempel.se/b', class: 'Dataset', contactPoint: ['_:b0'] },
    ]);
  });

  it('statement-order: what the profile does not know, by what it is about', async () => {
    const text = `<https://exempel.se/k> a <${dcat}Catalog> . <http://e.x/b> <http://e.x/q> _:n ; <http://e.x/p> "1" .
      <http://e.x/a> <http://e.x/p> "2" . _:n <http://e.x/p> "3" .`;
    const { rest } = await normalOfText('turtle', text);
    expect(rest.map(({ subject, predicate }) => `${subject} ${predicate}`)).toEqual([
      'http://e.x/b http://e.x/p',
      'http://e.x/b http://e.x/q',
      '_:b0 http://e.x/p',
      'http://e.x/a http://e.x/p',
    ]);
  });
});
