import { describe, expect, it } from 'vitest';
import type { ResourceNode } from '../../../src/core/model/canonical.js';
import type { CatalogueDocument } from '../../../src/core/model/document.js';
import type { Place } from '../../../src/core/model/place.js';
import { catalogue } from './catalogue.js';
import { rdfXml, read, textAt, turtleHead } from './helpers.js';

const formats = ['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const;

function nodeOf(document: CatalogueDocument, classKey: string): ResourceNode {
  return document.resources.find(({ type }) => type.key === classKey)!;
}

/** What is shown for each place, in the four syntaxes. */
const expected: readonly [
  string,
  string,
  Omit<Place & { kind: 'resource' }, 'kind' | 'node'>,
  Record<(typeof formats)[number], string>,
][] = [
  [
    'a resource',
    'Dataset',
    {},
    {
      turtle: ':badplatser',
      ntriples: '<https://data.exempel.se/badplatser>',
      rdfxml: 'https://data.exempel.se/badplatser',
      jsonld: '"https://data.exempel.se/badplatser"',
    },
  ],
  [
    'a missing property',
    'Dataset',
    { property: 'description' },
    {
      turtle: ':badplatser',
      ntriples: '<https://data.exempel.se/badplatser>',
      rdfxml: 'https://data.exempel.se/badplatser',
      jsonld: '"https://data.exempel.se/badplatser"',
    },
  ],
  [
    'an IRI',
    'Dataset',
    { property: 'theme', index: 0 },
    {
      turtle: '<http://publications.europa.eu/resource/authority/data-theme/ENVI>',
      ntriples: '<http://publications.europa.eu/resource/authority/data-theme/ENVI>',
      rdfxml: 'http://publications.europa.eu/resource/authority/data-theme/ENVI',
      jsonld: '"http://publications.europa.eu/resource/authority/data-theme/ENVI"',
    },
  ],
  [
    'a text by language and number',
    'Dataset',
    { property: 'keyword', language: 'sv', index: 1 },
    {
      turtle: '"sjö"@sv',
      ntriples: '"sjö"@sv',
      rdfxml: 'sj&#246;',
      jsonld: '"sjö"',
    },
  ],
  [
    'a property with several values',
    'Dataset',
    { property: 'keyword' },
    {
      turtle: 'dcat:keyword',
      ntriples: '<http://www.w3.org/ns/dcat#keyword>',
      rdfxml: 'dcat:keyword',
      jsonld: '"keyword"',
    },
  ],
  [
    'a literal with a type',
    'Dataset',
    { property: 'modified' },
    {
      turtle: '"2024"^^xsd:gYear',
      ntriples: '"2024"^^<http://www.w3.org/2001/XMLSchema#gYear>',
      rdfxml: '2024',
      jsonld: '"2024"',
    },
  ],
  [
    'a blank node',
    'PeriodOfTime',
    {},
    {
      turtle: '[',
      ntriples: '_:period',
      rdfxml: '<dcterms:temporal rdf:parseType="Resource">',
      jsonld: '{',
    },
  ],
  [
    'a value in a blank node',
    'ContactPoint',
    { property: 'hasEmail', index: 0 },
    {
      turtle: '<mailto:kim@exempel.se>',
      ntriples: '<mailto:kim@exempel.se>',
      rdfxml: 'mailto:kim@exempel.se',
      jsonld: '"mailto:kim@exempel.se"',
    },
  ],
  [
    'the class',
    'ContactPoint',
    { property: 'class' },
    {
      turtle: 'vcard:Individual',
      ntriples: '<http://www.w3.org/2006/vcard/ns#Individual>',
      rdfxml: 'vcard:Individual',
      jsonld: '"vcard:Individual"',
    },
  ],
  [
    'a nested resource as a value',
    'Dataset',
    { property: 'distribution', index: 0 },
    {
      turtle: ':badplatser.csv',
      ntriples: '<https://data.exempel.se/badplatser.csv>',
      rdfxml: 'https://data.exempel.se/badplatser.csv',
      jsonld: '"https://data.exempel.se/badplatser.csv"',
    },
  ],
  [
    'an unknown property',
    'Dataset',
    { property: 'https://exempel.se/ns#remark', index: 0 },
    {
      turtle: '"sommar"@sv',
      ntriples: '"sommar"@sv',
      rdfxml: 'sommar',
      jsonld: '"sommar"',
    },
  ],
];

describe.each(formats)('places in %s', (format) => {
  it.each(expected)('%s', async (_, classKey, place, texts) => {
    const document = await read(format, catalogue[format]);
    expect(
      await textAt(document, catalogue[format], {
        kind: 'resource',
        node: nodeOf(document, classKey),
        ...place,
      }),
    ).toBe(texts[format]);
  });

  it.each(expected)('%s, the way back', async (_, classKey, place, texts) => {
    const text = catalogue[format];
    const document = await read(format, text);
    const asked: Place = { kind: 'resource', node: nodeOf(document, classKey), ...place };
    const [{ span } = { span: { start: 0, end: 0 } }] = await document.source.locate([asked]);
    for (const offset of [span.start, span.end - 1]) {
      const found = await document.source.at!(offset);
      expect(await textAt(document, text, found)).toBe(texts[format]);
    }
  });

  it('knows what stands at an offset that is none of a value', async () => {
    const text = catalogue[format];
    const document = await read(format, text);
    expect(await document.source.at!(0)).toEqual({ kind: 'document' });
    const node = nodeOf(document, 'Dataset');
    const [remark] = await document.source.locate([
      { kind: 'key', node, key: 'https://exempel.se/ns#remark' },
    ]);
    expect(await document.source.at!(remark!.span.start)).toMatchObject({
      node,
      property: 'https://exempel.se/ns#remark',
    });
    const [issued] = await document.source.locate([{ kind: 'resource', node, property: 'issued' }]);
    expect(await document.source.at!(issued!.span.end + 1)).toEqual({ kind: 'resource', node });
  });

  it('stands where the statement stands, not where the same text stands elsewhere', async () => {
    const text = catalogue[format];
    const document = await read(format, text);
    const [issued, publisher] = await document.source.locate([
      { kind: 'resource', node: nodeOf(document, 'Dataset'), property: 'issued' },
      { kind: 'resource', node: nodeOf(document, 'Dataset'), property: 'publisher' },
    ]);
    expect(issued!.span.start).toBeGreaterThan(publisher!.span.start);
    expect(publisher!.span.start).toBeGreaterThan(text.indexOf('Badplatser'));
  });

  it('finds the key of an unknown property, the document, and spans as they are', async () => {
    const text = catalogue[format];
    const document = await read(format, text);
    const node = nodeOf(document, 'Dataset');
    expect(await textAt(document, text, { kind: 'key', node, key: 'https://exempel.se/ns#remark' })).toMatch(
      /remark"?>?$/,
    );
    expect(await textAt(document, text, { kind: 'document' })).toBe(text.trimStart().split('\n')[0]);
    expect(await document.source.locate([{ kind: 'span', span: { start: 3, end: 7 } }])).toEqual([
      { span: { start: 3, end: 7 } },
    ]);
  });
});

describe('places of particular things', () => {
  it('RDF/XML: empty and split values, property attributes, nodes without identifier', async () => {
    const text = rdfXml(`<dcat:Dataset dcterms:title="Titel">
  <dcterms:description xml:lang="sv"/>
  <dcterms:identifier>a<!-- b -->c</dcterms:identifier>
  <dcat:contactPoint><vcard:Kind><vcard:fn><![CDATA[K & O]]></vcard:fn></vcard:Kind></dcat:contactPoint>
</dcat:Dataset>`);
    const document = await read('rdfxml', text);
    const at = (classKey: string, property?: string) =>
      textAt(document, text, {
        kind: 'resource',
        node: nodeOf(document, classKey),
        ...(property ? { property } : {}),
      });
    expect(await at('Dataset')).toBe('<dcat:Dataset dcterms:title="Titel">');
    expect(await at('Dataset', 'title')).toBe('Titel');
    expect(await at('Dataset', 'description')).toBe('<dcterms:description xml:lang="sv"/>');
    expect(await at('Dataset', 'identifier')).toBe('a<!-- b -->c');
    expect(await at('ContactPoint')).toBe('<vcard:Kind>');
    expect(await at('ContactPoint', 'fn')).toBe('K & O');
    expect(await at('Dataset', 'contactPoint')).toBe('<vcard:Kind>');
  });

  it('Turtle: the same blank node from several places, lists and repeated statements', async () => {
    const text = `${turtleHead}_:x a dcat:Dataset ; dcat:keyword "a"@sv, "a"@sv, "b"@sv .\n_:x dcterms:title "T"@sv ; dcterms:relation ( "l" ) .`;
    const document = await read('turtle', text);
    const node = document.resources[0]!;
    const place = { kind: 'resource', node } as const;
    const [second, title, subject] = await document.source.locate([
      { ...place, property: 'keyword', language: 'sv', index: 1 },
      { ...place, property: 'title' },
      place,
    ]);
    expect([second, title, subject].map((found) => text.slice(found!.span.start, found!.span.end))).toEqual([
      '"b"@sv',
      '"T"@sv',
      '_:x',
    ]);
    expect(subject!.span.start).toBe(turtleHead.length);
  });

  it('JSON-LD: numbers, keys in another order, a document that is one resource, and several in a list', async () => {
    const context = { '@vocab': 'http://www.w3.org/ns/dcat#', title: 'http://purl.org/dc/terms/title' };
    const text = JSON.stringify([
      {
        '@context': context,
        title: 'B',
        byteSize: 1200,
        '@type': 'Distribution',
        accessURL: { '@id': 'http://a.se/1' },
      },
      {
        '@context': context,
        '@type': 'Dataset',
        distribution: [{ '@type': 'Distribution', title: ['C', 'D'] }],
      },
    ]);
    const document = await read('jsonld', text);
    const at = (node: ResourceNode, property?: string, index?: number) =>
      textAt(document, text, {
        kind: 'resource',
        node,
        ...(property ? { property } : {}),
        ...(index === undefined ? {} : { index }),
      });
    const [first, dataset, inner] = document.resources;
    expect(first!.data).toMatchObject({ title: 'B', byteSize: { '@value': '1200', '@type': 'xsd:integer' } });
    expect(await at(first!, 'byteSize')).toBe('1200');
    expect(await at(first!, 'accessURL')).toBe('"http://a.se/1"');
    expect(await at(first!)).toBe('{');
    expect(await at(inner!, 'title', 1)).toBe('"D"');
    expect(await at(dataset!, 'distribution', 0)).toBe('{');
    expect((await document.source.locate([{ kind: 'resource', node: inner! }]))[0]!.span.start).toBe(
      text.indexOf('{', text.indexOf('"distribution"')),
    );
  });
});
