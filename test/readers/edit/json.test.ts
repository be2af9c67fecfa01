/** Edits in JSON: only what an edit speaks of changes, whatever the style. */
import { describe, expect, it } from 'vitest';
import { add, type Example, edited, editedApart, iri, rename, replace } from './edited.js';

const sv = (text: string) => ({ text, language: 'sv' });
const title = { language: 'sv', index: 0 };
const theme = 'http://publications.europa.eu/resource/authority/data-theme/';

const examples: readonly Example[] = [
  [
    'a text changes and nothing around it',
    '{"class":"Dataset",\r\n\t"title" : {"sv":"Bad"} , "issued": 2024 }\r\n',
    [replace('Dataset', 'title', [sv('B"d')], title)],
    '{"class":"Dataset",\r\n\t"title" : {"sv":"B\\"d"} , "issued": 2024 }\r\n',
  ],
  [
    'signs are escaped as in the rest of the file',
    '{"class":"Dataset","title":{"sv":"Sj\\u00f6"},"landingPage":"http:\\/\\/a.example"}',
    [
      replace('Dataset', 'landingPage', [{ iri: 'https://a.example/å' }], { index: 0 }),
      replace('Dataset', 'title', [sv('Sjö')], title),
    ],
    '{"class":"Dataset","title":{"sv":"Sj\\u00f6"},"landingPage":"https:\\/\\/a.example\\/\\u00e5"}',
  ],
  [
    'a number stays a number',
    '{ "class": "Distribution", "byteSize": 12.0, "title": { "sv": "x" } }',
    [replace('Distribution', 'byteSize', [{ text: '12' }], { index: 0 })],
    '{ "class": "Distribution", "byteSize": 12, "title": { "sv": "x" } }',
  ],
  [
    'a text without language becomes an object',
    '{\n  "class": "Dataset",\n  "title": "Bad",\n  "issued": "2024-01-01"\n}\n',
    [replace('Dataset', 'title', [sv('Bad')], { index: 0 })],
    '{\n  "class": "Dataset",\n  "title": {\n    "sv": "Bad"\n  },\n  "issued": "2024-01-01"\n}\n',
  ],
  [
    'on one line where the file has short objects',
    '{\n  "class": "Dataset",\n  "title": "Bad",\n  "description": { "sv": "x" }\n}\n',
    [replace('Dataset', 'title', [sv('Bad')], { index: 0 })],
    '{\n  "class": "Dataset",\n  "title": { "sv": "Bad" },\n  "description": { "sv": "x" }\n}\n',
  ],
  [
    'all texts of a list get a language',
    '{\n  "class": "Dataset",\n  "keyword": [\n    "a",\n    "b"\n  ]\n}\n',
    [replace('Dataset', 'keyword', [sv('a'), sv('b')])],
    '{\n  "class": "Dataset",\n  "keyword": {\n    "sv": [\n      "a",\n      "b"\n    ]\n  }\n}\n',
  ],
  [
    'a text becomes several, alone and in a list',
    '{"class":"Dataset","keyword":{"sv":"a, b","en":["c, d","e"]}}',
    [
      replace('Dataset', 'keyword', [sv('a'), sv('b')], title),
      replace(
        'Dataset',
        'keyword',
        [
          { text: 'c', language: 'en' },
          { text: 'd', language: 'en' },
        ],
        { language: 'en', index: 0 },
      ),
    ],
    '{"class":"Dataset","keyword":{"sv":["a","b"],"en":["c","d","e"]}}',
  ],
  [
    'entries go with their commas: the first, one in the middle, the last',
    '{\n  "issued": "x",\n  "class": "Dataset",\n  "modified": "y",\n  "title": { "sv": "x" },\n  "version": "z"\n}\n',
    [replace('Dataset', 'issued', []), replace('Dataset', 'modified', []), replace('Dataset', 'version', [])],
    '{\n  "class": "Dataset",\n  "title": { "sv": "x" }\n}\n',
  ],
  [
    'the last text takes list, language and key with it',
    '{"class":"Dataset","keyword":{"sv":["a"]},"title":{"sv":"x"}}',
    [replace('Dataset', 'keyword', [], title)],
    '{"class":"Dataset","title":{"sv":"x"}}',
  ],
  [
    'an emptied resource stays',
    '{"class":"Dataset","publisher":[{"name":"x"}],"title":{"sv":"x"}}',
    [replace('Agent', 'name', [])],
    '{"class":"Dataset","publisher":[{}],"title":{"sv":"x"}}',
  ],
  [
    'values are added in the manner of the file',
    '{\n\t"class": "Dataset",\n\t"dct:title": { "sv": "x" },\n\t"dcat:distribution": [\n\t\t{ "accessURL": "https://a.example/" }\n\t]\n}\n',
    [
      add('Dataset', 'theme', { iri: `${theme}ENVI` }, { iri: `${theme}GOVE` }),
      add('Dataset', 'publisher', { class: 'Agent', properties: { name: [sv('Exempel')] } }),
      add('Distribution', 'title', sv('Fil')),
    ],
    `{\n\t"class": "Dataset",\n\t"dct:title": { "sv": "x" },\n\t"dcat:theme": [\n\t\t"${theme}ENVI",\n\t\t"${theme}GOVE"\n\t],\n\t"dct:publisher": { "foaf:name": { "sv": "Exempel" } },\n\t"dcat:distribution": [\n\t\t{ "accessURL": "https://a.example/", "title": { "sv": "Fil" } }\n\t]\n}\n`,
  ],
  [
    'values are added to one that is there, and to a list',
    `{"class":"Dataset","theme":"${theme}ENVI","language":["http://a.example/1"]}`,
    [
      add('Dataset', 'theme', { iri: `${theme}GOVE` }),
      add('Dataset', 'language', { iri: 'http://a.example/2' }),
    ],
    `{"class":"Dataset","theme":["${theme}ENVI","${theme}GOVE"],"language":["http://a.example/1","http://a.example/2"]}`,
  ],
  [
    'empty values are filled',
    '{"class":"Dataset","theme":[],"landingPage":null,"keyword":{},"title":{"sv":"x"}}',
    [
      add('Dataset', 'theme', { iri: `${theme}GOVE` }),
      add('Dataset', 'landingPage', { iri: 'https://a.example/' }),
      add('Dataset', 'keyword', sv('a'), sv('b')),
    ],
    `{"class":"Dataset","theme":["${theme}GOVE"],"landingPage":"https://a.example/","keyword":{"sv":["a","b"]},"title":{"sv":"x"}}`,
  ],
  [
    'a key is renamed',
    '{"class":"Dataset","dcterms:issued":"2024-01-01","title":{"sv":"x"}}',
    [rename('Dataset', 'issued', 'modified')],
    '{"class":"Dataset","dcterms:modified":"2024-01-01","title":{"sv":"x"}}',
  ],
  [
    'an IRI changes in all lines of a file with a value a line',
    '{"class":"Agent","id":"https://a.example/p","name":"x"}\n\n{"class":"Dataset","title":{"sv":"x"},"publisher":{"id":"https://a.example/p"}}\n',
    [iri('https://a.example/p', 'https://a.example/q'), replace('Dataset', 'title', [sv('y')], title)],
    '{"class":"Agent","id":"https://a.example/q","name":"x"}\n\n{"class":"Dataset","title":{"sv":"y"},"publisher":{"id":"https://a.example/q"}}\n',
  ],
  [
    'a reference in an object changes in it, and goes with it',
    '{"class":"Dataset","title":{"sv":"x"},"publisher":{"@id":"https://a.example/p"},"creator":[{"@id":"https://a.example/p"}]}',
    [
      replace('Dataset', 'publisher', [{ iri: 'https://a.example/q' }], { index: 0 }),
      replace('Dataset', 'creator', [], { index: 0 }),
    ],
    '{"class":"Dataset","title":{"sv":"x"},"publisher":{"@id":"https://a.example/q"}}',
  ],
  [
    'texts as JSON-LD has them',
    '{"class":"Dataset","title":[{"@value":"x","@language":"sw"},{"@value":"y"}],"issued":{"@value":"2024","@type":"xsd:date"}}',
    [
      replace('Dataset', 'title', [sv('x')], { language: 'sw', index: 0 }),
      replace('Dataset', 'title', [sv('y')], { index: 0 }),
      replace('Dataset', 'issued', [{ text: '2024', datatype: 'xsd:gYear' }]),
    ],
    '{"class":"Dataset","title":[{"@value":"x","@language":"sv"},{"@value":"y","@language":"sv"}],"issued":"2024"}',
  ],
  [
    'nothing in a file that is broken',
    '{"class":"Dataset","title":{"sv":"x"} "issued":"2024"}',
    [replace('Dataset', 'title', [sv('y')], title)],
    undefined,
  ],
  [
    'a comma too many is left alone',
    '{"class":"Dataset","keyword":{"sv":["a","b",],},}',
    [
      replace('Dataset', 'keyword', [], { language: 'sv', index: 1 }),
      add('Dataset', 'issued', { text: '2024' }),
    ],
    '{"class":"Dataset","keyword":{"sv":["a",],},"issued":"2024",}',
  ],
  [
    'a part of a list in a text, in the form of the processor',
    '{"dcat-dataset":{"title-sv":"x","keyword-sv":"a, b;c","theme":"ENVI"}}',
    [
      replace('Dataset', 'keyword', [sv('a'), sv('b')], title),
      add('Dataset', 'title', { text: 'X', language: 'en' }),
    ],
    '{"dcat-dataset":{"title-sv":"x","keyword-sv":"a;b;c","theme":"ENVI","title-en":"X"}}',
  ],
  [
    'what the processor adds by itself is not in the file',
    '{"dcat-dataset":{"title-sv":"x"}}',
    [replace('Dataset', 'language', [])],
    undefined,
  ],
];

describe('an edit of JSON', () => {
  for (const [name, before, edits, after, options] of examples) {
    it(name, async () => {
      const found = await edited('json', before, (document) => edits.map((edit) => edit(document)), options);
      expect(found).toBe(after);
    });
  }
});

describe('fixes beside one another', () => {
  it('leave no empty list when each takes one of all values', async () => {
    const before = '{"class":"Dataset","keyword":{"sv":["a","b"]}}';
    const after = await editedApart('json', before, (document) => [
      replace('Dataset', 'keyword', [], { language: 'sv', index: 0 })(document),
      replace('Dataset', 'keyword', [], { language: 'sv', index: 1 })(document),
    ]);
    expect(after).toBe('{"class":"Dataset","keyword":{"sv":["b"]}}');
  });

  it('do not write one key twice', async () => {
    const before = '{"class":"Dataset","title":{"en_GB":"x","em":"y"}}';
    const after = await editedApart('json', before, (document) => [
      replace('Dataset', 'title', [{ text: 'x', language: 'en' }], { language: 'en_GB', index: 0 })(document),
      replace('Dataset', 'title', [{ text: 'y', language: 'en' }], { language: 'em', index: 0 })(document),
    ]);
    expect(after).toBe('{"class":"Dataset","title":{"en":"x","em":"y"}}');
  });
});

it('changes the last value of texts of any length', async () => {
  const change = replace('Dataset', 'keyword', [{ text: 'y', language: 'sv' }]);
  for (let count = 20; count < 60; count++) {
    for (const length of [22, 23, 24]) {
      const items = Array.from({ length: count }, () => 'a'.repeat(length));
      const text = JSON.stringify({ class: 'Dataset', identifier: items, keyword: { sv: ['x'] } });
      const after = await edited('json', text, (document) => [change(document)]);
      expect(after).toBe(text.replace('"x"', '"y"'));
    }
  }
});
