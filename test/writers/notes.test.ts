/** What cannot be written is said. */
import { describe, expect, it } from 'vitest';
import type { TextFormat } from '../../src/core/model/reader.js';
import { convert as convertInputs, type OutputFormat } from '../../src/index.js';
import { inputOf, normalOf } from './convert.js';
import { parsers } from './parsers.js';

const turtle = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dcterms: <http://purl.org/dc/terms/> .
`;

async function convert(to: OutputFormat, from: TextFormat, text: string, language: 'sv' | 'en' = 'en') {
  const { text: output, notes } = await convertInputs([inputOf(from, text)], { language, to });
  return { text: output, notes, codes: notes.map(({ code }) => code) };
}

describe('an address of which only a blank node stands', () => {
  const nothing = `${turtle}<http://e.x/a> a dcat:Dataset ; dcterms:title 'A'@sv ; dcterms:conformsTo [] ; dcterms:spatial _:x .`;

  it.each(['turtle', 'ntriples', 'rdfxml', 'jsonld', 'yaml', 'json', 'csv'] as const)(
    'is left out and told, in %s',
    async (to) => {
      const { text, codes } = await convert(to, 'turtle', nothing);
      expect(codes).toEqual(['nothing-there', 'nothing-there']);
      expect(text).not.toMatch(/\[\s*\]|_:|nodeID|\{\s*\}/);
    },
  );

  it('stays where something is said of it', async () => {
    const { text, codes } = await convert(
      'turtle',
      'turtle',
      `${turtle}<http://e.x/a> a dcat:Dataset ; dcterms:spatial _:x . _:x <http://e.x/own> 'y' .`,
    );
    expect(codes).toEqual([]);
    expect(await parsers.turtle(text)).toHaveLength(4);
  });
});

describe('RDF/XML', () => {
  it('cannot name every property', async () => {
    const { text, notes } = await convert(
      'rdfxml',
      'turtle',
      `${turtle}<http://e.x/a> a dcat:Dataset ; <http://e.x/1> 'x', 'y' .`,
    );
    expect(notes.map(({ message }) => message)).toEqual([
      'The property “http://e.x/1” cannot be the name of an element in XML. 2 values were left out. Turtle, N-Triples and JSON-LD can hold it.',
    ]);
    expect(await parsers.rdfxml(text)).toHaveLength(1);
  });

  it.each(['http://www.w3.org/1999/02/22-rdf-syntax-ns#li', 'http://www.w3.org/2000/xmlns/x'])(
    'keeps %s for itself',
    async (property) => {
      const { codes } = await convert(
        'rdfxml',
        'turtle',
        `${turtle}<http://e.x/a> a dcat:Dataset ; <${property}> 'x' .`,
      );
      expect(codes).toEqual(['xml-property']);
    },
  );

  it('writes a class without a name in XML as a property', async () => {
    const { text, notes } = await convert(
      'rdfxml',
      'turtle',
      `${turtle}<http://e.x/a> a dcat:Dataset . <http://e.x/b> a <http://e.x/1> .`,
    );
    expect(notes).toEqual([]);
    expect(text).toContain('<rdf:type rdf:resource="http://e.x/1"/>');
  });

  it('cannot hold every control character', async () => {
    const text = `${turtle}<http://e.x/a> a dcat:Dataset ; dcterms:title "a\\u0007b\\u0001c"@sv, "\\u0007"@en .`;
    const { text: xml, notes } = await convert('rdfxml', 'turtle', text, 'sv');
    expect(notes.map(({ message }) => message)).toEqual([
      'XML tillåter inte tecknet U+0007. Det togs bort på 2 ställen.',
      'XML tillåter inte tecknet U+0001. Det togs bort.',
    ]);
    expect(xml).toContain('>abc<');
    expect((await convert('turtle', 'turtle', text)).text).toContain('"a\\u0007b\\u0001c"@sv');
  });

  it('keeps line breaks of every kind and what looks like markup', async () => {
    const text = 'a\r\nb\rc\nd\t]]> & <e> &amp; \u0085\u2028';
    const json = JSON.stringify({ class: 'Dataset', id: 'http://e.x/a', title: { sv: text }, theme: [] });
    const quads = await parsers.rdfxml((await convert('rdfxml', 'json', json)).text);
    expect(quads.map(({ object }) => object.value)).toContain(text);
  });
});

describe('an address that is not complete', () => {
  const yaml =
    'class: Dataset\nid: bad\ntheme: [ENVI]\nlicense: x\npublisher: { id: https://e.x/p, name: { sv: P }, homepage: www.exempel.se }\n';

  it('is left out of RDF, with what it names', async () => {
    const { text, notes, codes } = await convert('rdfxml', 'yaml', yaml);
    expect(codes).toEqual(['relative-resource', 'relative-iri']);
    expect(notes[0]?.message).toContain('The dataset “bad” has no complete address as its id.');
    expect(await parsers.rdfxml(text)).toHaveLength(2);
  });

  it('names the field and the resource as people know them', async () => {
    const nameless =
      'class: Dataset\nid: https://e.x/d\ndistribution: [{ accessURL: bad.csv, license: { title: x } }]\n';
    const { notes } = await convert('rdfxml', 'yaml', nameless, 'sv');
    expect(notes[0]?.message).toContain('(fältet ”Webbadress för åtkomst” för distributionen)');
    const named = 'class: Dataset\nid: https://e.x/d\nlandingPage: bad\n';
    expect((await convert('rdfxml', 'yaml', named, 'en')).notes[0]?.message).toContain(
      'of the dataset “https://e.x/d”)',
    );
  });

  it('stays in JSON-LD and YAML', async () => {
    const { text, codes } = await convert('jsonld', 'yaml', yaml);
    expect(codes).toEqual(['relative-kept', 'relative-kept']);
    expect(JSON.parse(text)).toMatchObject({ id: 'bad' });
    expect((await convert('yaml', 'yaml', yaml)).text).toContain('id: bad\n');
  });

  it('is completed where the base is known', async () => {
    const { text } = await convertInputs([inputOf('yaml', yaml)], {
      language: 'en',
      to: 'turtle',
      base: 'https://e.x/d/',
    });
    expect(text).toContain('<https://e.x/d/bad> a dcat:Dataset');
  });
});

describe('YAML and JSON', () => {
  it.each(['yaml', 'json'] as const)('%s has no room for statements outside the profile', async (to) => {
    const text = `${turtle}<http://e.x/a> a dcat:Dataset . <http://e.x/b> a <http://e.x/C> ; <http://e.x/p> 'x' .`;
    expect((await convert(to, 'turtle', text)).notes).toMatchObject([
      { code: 'rest-left-out', args: { count: 2 } },
    ]);
    expect((await convert('jsonld', 'turtle', text)).notes).toEqual([]);
  });

  it('would lend the language of the catalogue to a text without', async () => {
    const text = `${turtle}<http://e.x/a> a dcat:Catalog ; dcterms:title "K" ;
      dcterms:language <http://publications.europa.eu/resource/authority/language/SWE> .`;
    expect((await convert('yaml', 'turtle', text)).codes).toEqual(['texts-without-language']);
  });

  it('name the class of a contact that nothing points to so that it is not taken for a publisher', async () => {
    const text = `<http://e.x/a> a <http://www.w3.org/2006/vcard/ns#Organization> ; <http://www.w3.org/2006/vcard/ns#fn> "K" .`;
    const { text: yaml } = await convert('yaml', 'turtle', text);
    expect(yaml).toContain('class: vcard:Organization');
    expect((await normalOf([inputOf('yaml', yaml)])).document.data).toEqual({
      id: 'http://e.x/a',
      class: 'Organization',
      fn: 'K',
    });
  });
});

describe('CSV', () => {
  it('says everything that a table has no room for', async () => {
    const text = `
class: Catalog
id: https://e.x/k
title: { sv: K }
service: [{ id: https://e.x/s, title: { sv: S } }]
dataset:
  - { id: https://e.x/d, title: { sv: [A, B] }, keyword: { sv: ['a|b', c] }, temporal: [{ startDate: 2023-01-01 }, { startDate: 2024-01-01 }] }
  - { id: https://e.x/r, class: DatasetSeries, title: { sv: R } }
`;
    const { notes } = await convert('csv', 'yaml', text);
    expect(notes.map(({ code, args }) => [code, args['class'], args['property'], args['count']])).toEqual([
      ['csv-left-out', 'Catalog', 'dcat:dataset', 1],
      ['csv-left-out', 'Catalog', 'dcat:service', 1],
      ['csv-left-out', 'Dataset', 'dcterms:title', 1],
      ['csv-left-out', 'Dataset', 'dcat:keyword', 1],
      ['csv-left-out', 'Dataset', 'dcterms:temporal', 2],
      ['csv-resource', 'PeriodOfTime', undefined, 2],
      ['csv-resource', 'DatasetSeries', undefined, 1],
      ['csv-resource', 'DataService', undefined, 1],
    ]);
  });

  it('leaves values alone that a spreadsheet takes for formulas', async () => {
    const { text, notes } = await convert(
      'csv',
      'yaml',
      'class: Dataset\nid: https://e.x/d\ntitle: { sv: "=1+1" }\ntheme: [ENVI]\n',
    );
    expect(text.split('\r\n')[1]).toBe(
      'https://e.x/d;=1+1;http://publications.europa.eu/resource/authority/data-theme/ENVI',
    );
    expect(notes.map(({ code, args }) => [code, args])).toEqual([
      ['csv-formula', { count: 1, value: '=1+1' }],
    ]);
  });
});

describe('other losses', () => {
  it('tells of a language that is none', async () => {
    const { notes } = await convert(
      'turtle',
      'json',
      '{"class":"Dataset","id":"http://e.x/a","title":{"på svenska!":"A"},"theme":[]}',
    );
    expect(notes).toMatchObject([{ code: 'language-left-out', args: { tag: 'på svenska!' } }]);
  });

  it('counts what is the same', async () => {
    const { notes } = await convert(
      'turtle',
      'json',
      '{"class":"Dataset","id":"http://e.x/a","title":{"??":["A","B"]},"theme":[]}',
      'sv',
    );
    expect(notes.map(({ message }) => message)).toEqual([
      '”??” är ingen språkkod. 2 texter står därför utan språk.',
    ]);
  });

  it('names the inputs that hold nothing', async () => {
    const inputs = [
      inputOf('yaml', 'class: Dataset\nid: https://e.x/a\ntheme: [ENVI]\n'),
      inputOf('turtle', '<a', 'b.ttl'),
    ];
    const { unreadable, report } = await convertInputs(inputs, { language: 'en', to: 'turtle' });
    expect(unreadable).toEqual(['b.ttl']);
    expect(report.summary.errors).toBeGreaterThan(0);
  });
});
