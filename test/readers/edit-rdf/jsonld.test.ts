import { describe, expect, it } from 'vitest';
import { type Example, edited, link, words } from './helpers.js';

const context = `"@context": {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "titel": { "@id": "dcterms:title", "@container": "@language" },
    "relation": { "@id": "dcterms:relation", "@type": "@id" }
  }`;

const dataset = (content: string) =>
  `{ ${context},\n  "@id": "https://exempel.se/a",\n  "@type" : "dcat:Dataset", ${content} }\n`;

const examples: readonly Example[] = [
  [
    'a text',
    dataset('"dcterms:title": { "@value": "B\\u00e5d", "@language": "sv" }'),
    (e) => [e.replace('Dataset', 'title', { language: 'sv', index: 0 }, words('Båt "1"', 'sv'))],
    dataset('"dcterms:title": { "@value": "Båt \\"1\\"", "@language": "sv" }'),
  ],
  [
    'a text in a map of languages',
    dataset('"titel": { "en": "Boat", "sv": ["Båt", "Bad"] }'),
    (e) => [e.replace('Dataset', 'title', { language: 'sv', index: 1 }, words('Badplats', 'sv'))],
    dataset('"titel": { "en": "Boat", "sv": ["Båt", "Badplats"] }'),
  ],
  [
    'an IRI',
    dataset('"relation": [ "https://exempel.se/b", "https://exempel.se/c" ]'),
    (e) => [e.replace('Dataset', 'relation', { index: 1 }, link('https://exempel.se/d'))],
    dataset('"relation": [ "https://exempel.se/b", "https://exempel.se/d" ]'),
  ],
  [
    'the class',
    dataset('"relation": []'),
    (e) => [e.replace('Dataset', 'class', {}, link('http://www.w3.org/ns/dcat#DatasetSeries'))],
    dataset('"relation": []').replace('"dcat:Dataset"', '"dcat:DatasetSeries"'),
  ],
  [
    'an IRI wherever it stands',
    dataset('"relation": "https://exempel.se/a", "dcterms:title": "https://exempel.se/a"'),
    (e) => [e.replace('Dataset', 'id', {}, link('https://exempel.se/d'))],
    dataset('"relation": "https://exempel.se/d", "dcterms:title": "https://exempel.se/a"').replace(
      '"@id": "https://exempel.se/a"',
      '"@id": "https://exempel.se/d"',
    ),
  ],
  [
    'a language',
    dataset('"titel": { "sv": "Boat" }'),
    (e) => [e.replace('Dataset', 'title', {}, words('Boat', 'en'))],
    undefined,
  ],
  [
    'a text by an IRI',
    dataset('"titel": { "sv": "Boat" }'),
    (e) => [e.replace('Dataset', 'title', {}, link('http://x.se/'))],
    undefined,
  ],
  [
    'a number',
    dataset('"dcat:spatialResolutionInMeters": 5'),
    (e) => [e.replace('Dataset', 'spatialResolutionInMeters', {}, { text: '6', datatype: 'xsd:integer' })],
    undefined,
  ],
  [
    'a text that goes',
    dataset('"titel": { "sv": "Boat" }'),
    (e) => [e.replace('Dataset', 'title', {})],
    undefined,
  ],
  [
    'a new text',
    dataset('"titel": { "sv": "Boat" }'),
    (e) => [e.add('Dataset', 'title', words('x'))],
    undefined,
  ],
  [
    'a resource without a place for its IRI',
    `{ ${context}, "@graph": [{ "@id": "https://exempel.se/b", "@type": "dcat:Dataset", "relation": { "@type": "dcat:Dataset" } }] }`,
    (e) => [e.replace('Dataset', 'id', {}, link('http://x.se/1'))],
    `{ ${context}, "@graph": [{ "@id": "http://x.se/1", "@type": "dcat:Dataset", "relation": { "@type": "dcat:Dataset" } }] }`,
  ],
];

describe('JSON-LD', () => {
  it.each(examples)('changes %s', async (_, before, make, after) => {
    expect(await edited('jsonld', before, make)).toBe(after);
  });
});
