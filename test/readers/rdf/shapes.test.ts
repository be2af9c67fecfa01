import { describe, expect, it } from 'vitest';
import type { Described } from '../../../src/core/formats/shared/graph/described.js';
import { pointerTo } from '../../../src/core/model/canonical.js';
import { canonical, catalogue } from './catalogue.js';
import { allStatements, nquads, rdfXml, read, turtleHead } from './helpers.js';

const formats = ['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const;
const dcat = 'http://www.w3.org/ns/dcat#';

async function dataOf(turtle: string): Promise<unknown> {
  return (await read('turtle', turtleHead + turtle)).data;
}

describe('one catalogue in four syntaxes', () => {
  it.each(formats)('%s gives the canonical document', async (format) => {
    const document = await read(format, catalogue[format]);
    expect(document.data).toEqual(canonical);
    expect(document.findings.map(({ rule, args }) => [rule, args])).toEqual(
      expect.arrayContaining([
        ['schema-unknown-property', { key: 'https://exempel.se/ns#remark' }],
        ['schema-unknown-property', { key: 'https://exempel.se/ns#related' }],
      ]),
    );
    expect(document.findings).toHaveLength(2);
    expect(document.rest?.statements.map(({ subject }) => subject)).toEqual(
      Array(2).fill('https://data.exempel.se/annat'),
    );
  });

  it.each(formats)(
    '%s: resources stand in the order of the document and know their pointers',
    async (format) => {
      const { resources, data } = await read(format, catalogue[format]);
      expect(resources.map(({ type }) => type.key).sort()).toEqual([
        'Agent',
        'Catalog',
        'ContactPoint',
        'Dataset',
        'Distribution',
        'PeriodOfTime',
      ]);
      expect(resources[0]!.type.key).toBe('Catalog');
      for (const node of resources) {
        let at: unknown = data;
        for (const step of pointerTo(node).split('/').slice(1)) {
          at = (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
        }
        expect(at).toBe(node.data);
      }
    },
  );

  it.each(formats)('%s: no statement is lost', async (format) => {
    const names = (statements: string) => statements.replaceAll(/_:b\d+/g, '_:b');
    const all = nquads(allStatements(await read(format, catalogue[format])));
    const other = nquads(allStatements(await read('ntriples', catalogue.ntriples)));
    expect(names(all).split('\n').sort()).toEqual(names(other).split('\n').sort());
  });
});

describe('resources', () => {
  it('takes the stronger of two classes and keeps the other', async () => {
    expect(await dataOf(':s a dcat:Dataset, dcat:DatasetSeries, ex:Thing .')).toEqual({
      id: 'https://data.exempel.se/s',
      class: 'DatasetSeries',
      'rdf:type': [{ id: `${dcat}Dataset` }, { id: 'https://exempel.se/ns#Thing' }],
    });
    expect(await dataOf(':a a foaf:Agent, foaf:Person .')).toMatchObject({ class: 'foaf:Person' });
    expect(await dataOf(':a a vcard:Kind, vcard:Organization .')).toMatchObject({ class: 'Organization' });
  });

  it('gives an untyped resource the class of the property that points to it', async () => {
    const document = await read(
      'turtle',
      `${turtleHead} :d a dcat:Dataset ; dcat:contactPoint :k . :k vcard:fn "K" ; vcard:hasTelephone [ vcard:hasValue <tel:+4681> ] .`,
    );
    expect(document.data).toMatchObject({
      contactPoint: [{ id: 'https://data.exempel.se/k', class: 'Kind', hasTelephone: [{ class: 'Voice' }] }],
    });
    expect((document.resources as readonly Described[]).map(({ classIri }) => classIri)).toEqual([
      'http://www.w3.org/ns/dcat#Dataset',
      undefined,
      undefined,
    ]);
  });

  it('takes resources of unknown classes for what they are used as, and keeps their classes', async () => {
    const document = await read(
      'turtle',
      `${turtleHead} :d a dcat:Dataset ; dcterms:publisher :x . :x a ex:Thing ; foaf:name "X" .`,
    );
    expect(document.data).toMatchObject({
      publisher: {
        id: 'https://data.exempel.se/x',
        class: 'Agent',
        name: 'X',
        'rdf:type': { id: 'https://exempel.se/ns#Thing' },
      },
    });
    expect(document.rest?.statements ?? []).toEqual([]);
  });

  it('keeps a blank node that is used twice as one resource with a name', async () => {
    const data = await dataOf(
      ':c a dcat:Catalog ; dcat:dataset :d ; dcterms:publisher _:p . :d a dcat:Dataset ; dcterms:publisher _:p . _:p a foaf:Agent .',
    );
    expect(data).toMatchObject({
      publisher: { id: '_:b0', class: 'Agent' },
      dataset: [{ publisher: '_:b0' }],
    });
  });

  it('puts resources that nothing contains side by side', async () => {
    const document = await read(
      'turtle',
      `${turtleHead} :d a dcat:Dataset ; dcat:inSeries :s . :s a dcat:DatasetSeries . :e a dcat:Dataset .`,
    );
    expect(document.data).toEqual({
      '@graph': [
        { id: 'https://data.exempel.se/d', class: 'Dataset', inSeries: ['https://data.exempel.se/s'] },
        { id: 'https://data.exempel.se/s', class: 'DatasetSeries' },
        { id: 'https://data.exempel.se/e', class: 'Dataset' },
      ],
    });
    expect(document.resources.map((node) => pointerTo(node))).toEqual([
      '/@graph/0',
      '/@graph/1',
      '/@graph/2',
    ]);
  });

  it('puts a dataset under the catalogue that lists it, even if another resource mentions it first', async () => {
    const data = await dataOf(
      ':s a dcat:DataService ; dcat:servesDataset :d . :c a dcat:Catalog ; dcat:dataset :d ; dcat:service :s . :d a dcat:Dataset .',
    );
    expect(data).toMatchObject({
      class: 'Catalog',
      dataset: [{ class: 'Dataset' }],
      service: [{ servesDataset: ['https://data.exempel.se/d'] }],
    });
  });

  it('ends where resources contain each other or themselves', async () => {
    const data = await dataOf(
      ':a a dcat:Catalog ; dcterms:hasPart :b, :a . :b a dcat:Catalog ; dcterms:hasPart :a .',
    );
    expect(data).toEqual({
      id: 'https://data.exempel.se/a',
      class: 'Catalog',
      hasPart: [
        { id: 'https://data.exempel.se/b', class: 'Catalog', hasPart: ['https://data.exempel.se/a'] },
        'https://data.exempel.se/a',
      ],
    });
    expect(await dataOf('_:a a dcat:Catalog ; dcterms:hasPart _:a .')).toEqual({
      id: '_:b0',
      class: 'Catalog',
      hasPart: ['_:b0'],
    });
  });

  it('counts a repeated statement once', async () => {
    expect(
      await dataOf(':d a dcat:Dataset ; dcat:keyword "a"@sv, "a"@sv, "a"@en . :d dcat:keyword "a"@sv .'),
    ).toMatchObject({
      keyword: { sv: 'a', en: 'a' },
    });
  });

  it('reads named graphs and keeps their names', async () => {
    const document = await read(
      'turtle',
      `${turtleHead} GRAPH :g { :c a dcat:Catalog . } { :d a dcat:Dataset }`,
    );
    expect(document.resources).toHaveLength(2);
    expect(document.rest?.graphs).toEqual(['https://data.exempel.se/g']);
    const quads = await read(
      'ntriples',
      `<https://a.se/c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${dcat}Catalog> <https://a.se/g> .\n`,
    );
    expect(quads.resources).toHaveLength(1);
    expect(quads.rest?.graphs).toEqual(['https://a.se/g']);
  });
});

describe('values', () => {
  it('keeps what does not fit as value objects', async () => {
    expect(
      await dataOf(`:d a dcat:Distribution ; dcterms:license "CC0" ; dcterms:format <http://x.se/csv>, "text/csv"@en ;
        dcterms:issued "2024-01-01", "2024-01-02T00:00:00"^^xsd:dateTime ; dcat:byteSize 12 ; dcterms:title "utan språk", "med"@sv, "<b>"^^ex:html, :x .`),
    ).toMatchObject({
      license: { '@value': 'CC0' },
      format: [{ id: 'http://x.se/csv' }, { '@value': 'text/csv', '@language': 'en' }],
      issued: [{ '@value': '2024-01-01' }, { '@value': '2024-01-02T00:00:00', '@type': 'xsd:dateTime' }],
      byteSize: { '@value': '12', '@type': 'xsd:integer' },
      title: [
        'utan språk',
        { '@value': 'med', '@language': 'sv' },
        { '@value': '<b>', '@type': 'https://exempel.se/ns#html' },
        { id: 'https://data.exempel.se/x' },
      ],
    });
  });

  it('takes xsd:string for a text without type', async () => {
    expect(await dataOf(':d a dcat:Distribution ; dcterms:format "text/csv"^^xsd:string .')).toMatchObject({
      format: 'text/csv',
    });
  });

  it('keeps unknown properties with the types of their values', async () => {
    expect(await dataOf(':d a dcat:Distribution ; ex:a "x", 1, :y ; dcterms:creator :z .')).toEqual({
      id: 'https://data.exempel.se/d',
      class: 'Distribution',
      'https://exempel.se/ns#a': [
        'x',
        { '@value': '1', '@type': 'xsd:integer' },
        { id: 'https://data.exempel.se/y' },
      ],
      'dcterms:creator': { id: 'https://data.exempel.se/z' },
    });
  });

  it('says what a file without resources of the profile is', async () => {
    const empty = await read('turtle', ' \n');
    expect(empty.findings).toMatchObject([{ rule: 'document-empty' }]);
    const other = await read('rdfxml', rdfXml('<ex:Thing rdf:about="https://a.se/x"/>'));
    expect(other.findings).toMatchObject([{ rule: 'document-no-resource' }]);
    expect(other.data).toEqual({});
  });
});
