import { describe, expect, it } from 'vitest';
import { type Example, edited, link, words } from './helpers.js';

const head = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ex: <https://exempel.se/> .
`;

const dataset = (properties: string, end = ' .\n') =>
  `${head}\nex:bad a dcat:Dataset ;\n  ${properties}${end}`;

/** Examples about the properties of one dataset: what stands after its class, before and after. */
const inDataset: readonly Example[] = [
  // One value by another one.
  [
    'a text',
    'dcterms:title "Bad"@sv',
    (e) => [e.replace('Dataset', 'title', { language: 'sv', index: 0 }, words('Badplatser', 'sv'))],
    'dcterms:title "Badplatser"@sv',
  ],
  [
    'a text with its quotation marks',
    "dcterms:title 'Bad'@sv",
    (e) => [e.replace('Dataset', 'title', { language: 'sv', index: 0 }, words("Åsas 'bad'\n", 'sv'))],
    "dcterms:title 'Åsas \\'bad\\'\\n'@sv",
  ],
  [
    'a long text',
    'dcterms:description """Två\nrader"""@sv',
    (e) => [e.replace('Dataset', 'description', { language: 'sv', index: 0 }, words('Tre\n"rader"', 'sv'))],
    'dcterms:description """Tre\n"rader\\""""@sv',
  ],
  [
    'a language, not the escapes in the text',
    'dcterms:title "B\\u00e5d" # titel\n  @sv'.replace(' # titel\n  ', ''),
    (e) => [e.replace('Dataset', 'title', {}, words('Båd', 'en'))],
    'dcterms:title "B\\u00e5d"@en',
  ],
  [
    'a language that is no more',
    'dcterms:identifier "x"@sv',
    (e) => [e.replace('Dataset', 'identifier', { index: 0 }, words('x'))],
    'dcterms:identifier "x"',
  ],
  [
    'a type',
    'dcterms:issued "2024-01-01"',
    (e) => [e.replace('Dataset', 'issued', {}, { text: '2024-01-01', datatype: 'xsd:date' })],
    'dcterms:issued "2024-01-01"^^xsd:date',
  ],
  [
    'a type that stays as written',
    'dcterms:issued "2024"^^<http://www.w3.org/2001/XMLSchema#date>',
    (e) => [e.replace('Dataset', 'issued', {}, { text: '2024-01-01', datatype: 'xsd:date' })],
    'dcterms:issued "2024-01-01"^^<http://www.w3.org/2001/XMLSchema#date>',
  ],
  [
    'a bare number',
    'dcat:spatialResolutionInMeters 10.0',
    (e) => [
      e.replace(
        'Dataset',
        'spatialResolutionInMeters',
        { index: 0 },
        { text: '5.5', datatype: 'xsd:decimal' },
      ),
    ],
    'dcat:spatialResolutionInMeters 5.5',
  ],
  [
    'an IRI',
    'dcterms:language <http://fel.se/>',
    (e) => [e.replace('Dataset', 'language', { index: 0 }, link('http://rätt.se/x'))],
    'dcterms:language <http://rätt.se/x>',
  ],
  [
    'a prefixed name by one',
    'dcterms:relation ex:a',
    (e) => [e.replace('Dataset', 'relation', { index: 0 }, link('https://exempel.se/b'))],
    'dcterms:relation ex:b',
  ],
  [
    'a prefixed name by an IRI',
    'dcterms:relation ex:a',
    (e) => [e.replace('Dataset', 'relation', { index: 0 }, link('https://exempel.se/b/c'))],
    'dcterms:relation <https://exempel.se/b/c>',
  ],
  [
    'a text by an IRI',
    'dcterms:license "CC0"',
    (e) => [e.replace('Dataset', 'dcterms:license', {}, link('http://cc.se/0'))],
    'dcterms:license <http://cc.se/0>',
  ],
  [
    'an IRI by a nameless resource',
    'dcterms:temporal ex:tid',
    (e) => [
      e.replace(
        'Dataset',
        'temporal',
        { index: 0 },
        { class: 'PeriodOfTime', properties: { startDate: [{ text: '2024-01-01', datatype: 'xsd:date' }] } },
      ),
    ],
    'dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "2024-01-01"^^xsd:date ]',
  ],
  [
    'brackets by an IRI',
    'dcterms:publisher [ a foaf:Agent ; foaf:name "X" ] ;\n  dcterms:title "T"',
    (e) => [e.replace('Dataset', 'publisher', {}, link('https://exempel.se/kommun'))],
    'dcterms:publisher <https://exempel.se/kommun> ;\n  dcterms:title "T"',
  ],
  [
    'a value inside brackets',
    'dcterms:publisher [ a foaf:Agent ; foaf:name "X" ]',
    (e) => [e.replace('Agent', 'name', { index: 0 }, words('Y', 'sv'))],
    'dcterms:publisher [ a foaf:Agent ; foaf:name "Y"@sv ]',
  ],
  // Several, and all values of a property.
  [
    'one value by several',
    'dcat:keyword "a, b"@sv',
    (e) => [
      e.replace('Dataset', 'keyword', { language: 'sv', index: 0 }, words('a', 'sv'), words('b', 'sv')),
    ],
    'dcat:keyword "a"@sv, "b"@sv',
  ],
  [
    'several on lines of their own',
    'dcat:keyword\n    "a, b"@sv,\n    "c"@sv',
    (e) => [
      e.replace('Dataset', 'keyword', { language: 'sv', index: 0 }, words('a', 'sv'), words('b', 'sv')),
    ],
    'dcat:keyword\n    "a"@sv,\n    "b"@sv,\n    "c"@sv',
  ],
  [
    'all values by as many',
    'dcat:keyword "a"@sv , # ett\n    "b"@sv',
    (e) => [e.replace('Dataset', 'keyword', {}, words('A', 'sv'), words('b', 'sv'))],
    'dcat:keyword "A"@sv , # ett\n    "b"@sv',
  ],
  [
    'all values by fewer',
    'dcat:keyword "a"@sv, "b"@sv ;\n  dcat:keyword "c"@sv ;\n  dcterms:title "T"',
    (e) => [e.replace('Dataset', 'keyword', {}, words('A', 'sv'))],
    'dcat:keyword "A"@sv ;\n  dcterms:title "T"',
  ],
  // Values that go.
  [
    'the first of a list',
    'dcat:keyword "a"@sv, "b"@sv',
    (e) => [e.replace('Dataset', 'keyword', { language: 'sv', index: 0 })],
    'dcat:keyword "b"@sv',
  ],
  [
    'the last of a list',
    'dcat:keyword "a"@sv, "b"@sv',
    (e) => [e.replace('Dataset', 'keyword', { language: 'sv', index: 1 })],
    'dcat:keyword "a"@sv',
  ],
  [
    'two of a list',
    'dcat:keyword "a"@sv, "b"@sv, "c"@sv',
    (e) => [
      e.replace('Dataset', 'keyword', { language: 'sv', index: 0 }),
      e.replace('Dataset', 'keyword', { language: 'sv', index: 1 }),
    ],
    'dcat:keyword "c"@sv',
  ],
  [
    'one of a list with comments',
    'dcat:keyword "a"@sv , # ett\n    "b"@sv # två\n  ',
    (e) => [e.replace('Dataset', 'keyword', { language: 'sv', index: 1 })],
    'dcat:keyword "a"@sv # ett\n     # två\n  ',
  ],
  [
    'a property in the middle',
    'dcterms:title "T" ;\n  dcterms:identifier "x" ;\n  dcat:version "1"',
    (e) => [e.replace('Dataset', 'identifier', {})],
    'dcterms:title "T" ;\n  dcat:version "1"',
  ],
  [
    'the last property',
    'dcterms:title "T" ;\n  dcterms:identifier "x"',
    (e) => [e.replace('Dataset', 'identifier', {})],
    'dcterms:title "T"',
  ],
  [
    'the last property before a lone semicolon',
    'dcterms:title "T" ;\n  dcterms:identifier "x" ;\n',
    (e) => [e.replace('Dataset', 'identifier', {})],
    'dcterms:title "T" ;\n',
  ],
  [
    'a property between comments',
    'dcterms:title "T" ; # titel\n  dcterms:identifier "x" ; # id\n  dcat:version "1"',
    (e) => [e.replace('Dataset', 'identifier', {})],
    'dcterms:title "T" ; # titel\n   # id\n  dcat:version "1"',
  ],
  [
    'two properties side by side',
    'dcterms:title "T" ;\n  dcterms:identifier "x" ;\n  dcat:version "1"',
    (e) => [e.replace('Dataset', 'identifier', {}), e.replace('Dataset', 'version', {})],
    'dcterms:title "T"',
  ],
  [
    'the last property in brackets',
    'dcterms:publisher [ a foaf:Agent ; foaf:name "X" ]',
    (e) => [e.replace('Agent', 'name', {})],
    'dcterms:publisher [ a foaf:Agent ]',
  ],
  [
    'the only property in brackets',
    'dcterms:publisher [ foaf:name "X" ]',
    (e) => [e.replace('Agent', 'name', {})],
    undefined,
  ],
  [
    'a value that is said twice',
    'dcterms:title "T", "T" ;\n  dcterms:title "T" ;\n  dcat:version "1"',
    (e) => [e.replace('Dataset', 'title', {})],
    'dcat:version "1"',
  ],
  [
    'a value beside a list',
    'dcterms:isReferencedBy ( ex:a ex:b ) ;\n  dcat:version "1"',
    (e) => [e.replace('Dataset', 'isReferencedBy', {})],
    'dcat:version "1"',
  ],
  // New values.
  [
    'a new property',
    'dcterms:title "T"',
    (e) => [e.add('Dataset', 'theme', link('http://x.se/t'))],
    'dcterms:title "T" ;\n  dcat:theme <http://x.se/t>',
  ],
  [
    'a new value of a property',
    'dcterms:title "T"@sv ;\n  dcat:version "1"',
    (e) => [e.add('Dataset', 'title', words('T', 'en'))],
    'dcterms:title "T"@sv ;\n  dcterms:title "T"@en ;\n  dcat:version "1"',
  ],
  [
    'a new property after the last simple one',
    'dcterms:title "T" ;\n  dcterms:publisher [\n    foaf:name "X"\n  ]',
    (e) => [e.add('Dataset', 'version', words('1'))],
    'dcterms:title "T" ;\n  dcat:version "1" ;\n  dcterms:publisher [\n    foaf:name "X"\n  ]',
  ],
  [
    'a new property in brackets',
    'dcterms:publisher [ foaf:name "X" ]',
    (e) => [e.add('Agent', 'identifier', words('1'))],
    'dcterms:publisher [ foaf:name "X" ; dcterms:identifier "1" ]',
  ],
  [
    'a new property in brackets over lines',
    'dcterms:publisher [\n    foaf:name "X"\n  ]',
    (e) => [e.add('Agent', 'class', link('http://xmlns.com/foaf/0.1/Agent'))],
    'dcterms:publisher [\n    foaf:name "X" ;\n    a <http://xmlns.com/foaf/0.1/Agent>\n  ]',
  ],
  [
    'a property without a prefix',
    'dcterms:title "T"',
    (e) => [e.add('Dataset', 'versionNotes', words('V', 'sv'))],
    'dcterms:title "T" ;\n  <http://www.w3.org/ns/adms#versionNotes> "V"@sv',
  ],
  [
    'an addition and a removal',
    'dcterms:title "T" ;\n  dcterms:identifier "x"',
    (e) => [e.replace('Dataset', 'identifier', {}), e.add('Dataset', 'version', words('1'))],
    'dcterms:title "T" ;\n  dcat:version "1"',
  ],
  // Other names.
  [
    'a property of another name',
    'ex:titel "a", "b" ;\n  ex:titel "c"',
    (e) => [e.rename('Dataset', 'https://exempel.se/titel', 'title')],
    'dcterms:title "a", "b" ;\n  dcterms:title "c"',
  ],
  [
    'a known property of another name',
    'dcterms:subject "a"',
    (e) => [e.rename('Dataset', 'subject', 'keyword')],
    'dcat:keyword "a"',
  ],
  [
    'a property of another name, and another value',
    'ex:titel "a"',
    (e) => [
      e.rename('Dataset', 'https://exempel.se/titel', 'title'),
      e.replace('Dataset', 'https://exempel.se/titel', {}, words('A', 'sv')),
    ],
    'dcterms:title "A"@sv',
  ],
  [
    'nothing that is there',
    'dcterms:title "T"',
    (e) => [e.replace('Dataset', 'version', {}, words('1'))],
    undefined,
  ],
  [
    'an IRI that is none',
    'dcterms:title "T"',
    (e) => [e.add('Dataset', 'theme', link('inte en adress'))],
    undefined,
  ],
  [
    'a language that is none',
    'dcterms:title "T"',
    (e) => [e.add('Dataset', 'title', words('T', 'på svenska'))],
    undefined,
  ],
  [
    'two edits of one value',
    'dcterms:title "T"',
    (e) => [e.replace('Dataset', 'title', {}, words('1')), e.replace('Dataset', 'title', {}, words('2'))],
    undefined,
  ],
];

const whole: readonly Example[] = [
  [
    'the class',
    `${head}ex:a a dcat:Dataset.`,
    (e) => [e.replace('Dataset', 'class', {}, link('http://www.w3.org/ns/dcat#DatasetSeries'))],
    `${head}ex:a a dcat:DatasetSeries.`,
  ],
  [
    'the class by its name',
    `${head}ex:a a foaf:Agent ; foaf:name "X" .`,
    (e) => [e.replace('Agent', 'class', {}, words('foaf:Organization'))],
    `${head}ex:a a foaf:Organization ; foaf:name "X" .`,
  ],
  [
    'the only statement',
    `${head}ex:a a dcat:Dataset .`,
    (e) => [e.replace('Dataset', 'class', {})],
    undefined,
  ],
  [
    'the first property on one line',
    `${head}ex:a dcat:version "1"; a dcat:Dataset.`,
    (e) => [e.replace('Dataset', 'version', {})],
    `${head}ex:a a dcat:Dataset.`,
  ],
  [
    'a block that has nothing left',
    `${head}ex:a a dcat:Dataset .\nex:a dcat:version "1" . # slut\nex:b a dcat:Dataset .`,
    (e) => [e.replace('Dataset', 'version', {})],
    `${head}ex:a a dcat:Dataset .\n # slut\nex:b a dcat:Dataset .`,
  ],
  [
    'a nameless resource with a name',
    `${head}ex:a a dcat:Dataset ;\n\tdcterms:publisher _:p .\n_:p a foaf:Agent ;\n\tfoaf:name "X" .\nex:b a dcat:Dataset .`,
    (e) => [e.replace('Dataset', 'publisher', {}, link('https://exempel.se/p'))],
    `${head}ex:a a dcat:Dataset ;\n\tdcterms:publisher ex:p .\nex:b a dcat:Dataset .`,
  ],
  [
    'a nameless resource that is used elsewhere',
    `${head}ex:a a dcat:Dataset ; dcterms:publisher _:p .\n_:p a foaf:Agent .\nex:b a dcat:Dataset ; dcterms:publisher _:p .`,
    (e) => [e.replace('Dataset', 'publisher', {}, link('https://exempel.se/p'))],
    `${head}ex:a a dcat:Dataset ; dcterms:publisher ex:p .\n_:p a foaf:Agent .\nex:b a dcat:Dataset ; dcterms:publisher _:p .`,
  ],
  [
    'a second line after the first property',
    `${head}ex:a a dcat:Dataset .\n`,
    (e) => [e.add('Dataset', 'title', words('T', 'sv'))],
    `${head}ex:a a dcat:Dataset ;\n  dcterms:title "T"@sv .\n`,
  ],
  [
    'Windows line breaks',
    `PREFIX dcat: <http://www.w3.org/ns/dcat#>\r\nBASE <https://x.se/>\r\n<a> a dcat:Dataset ;\r\n\tdcat:version "1" .\r\n`,
    (e) => [e.add('Dataset', 'keyword', words('T', 'sv'))],
    `PREFIX dcat: <http://www.w3.org/ns/dcat#>\r\nBASE <https://x.se/>\r\n<a> a dcat:Dataset ;\r\n\tdcat:version "1" ;\r\n\tdcat:keyword "T"@sv .\r\n`,
  ],
  [
    'an IRI wherever it stands',
    `BASE <https://exempel.se/>\n${head}# <https://exempel.se/a>\nex:a a dcat:Dataset ; dcterms:title "https://exempel.se/a", "ex:a" .\n<a> dcterms:relation ( <a> ex:a <b> ), [ dcterms:relation <https://exempel.se/a> ] .\nex:b a dcat:Dataset; dcterms:relation ex:a.`,
    (e) => [e.iri('https://exempel.se/a', 'https://exempel.se/å')],
    `BASE <https://exempel.se/>\n${head}# <https://exempel.se/a>\nex:å a dcat:Dataset ; dcterms:title "https://exempel.se/a", "ex:a" .\n<https://exempel.se/å> dcterms:relation ( <https://exempel.se/å> ex:å <b> ), [ dcterms:relation <https://exempel.se/å> ] .\nex:b a dcat:Dataset; dcterms:relation ex:å.`,
  ],
  [
    'the IRI of a resource',
    `${head}ex:a a dcat:Dataset .\nex:b a dcat:Catalog; dcat:dataset ex:a .`,
    (e) => [e.replace('Dataset', 'id', {}, link('http://x.se/1'))],
    `${head}<http://x.se/1> a dcat:Dataset .\nex:b a dcat:Catalog; dcat:dataset <http://x.se/1> .`,
  ],
  [
    'the name of a graph',
    `${head}GRAPH ex:g { ex:a a dcat:Dataset ; dcterms:isReferencedBy ex:g }`,
    (e) => [e.iri('https://exempel.se/g', 'http://x.se/h')],
    `${head}GRAPH <http://x.se/h> { ex:a a dcat:Dataset ; dcterms:isReferencedBy <http://x.se/h> }`,
  ],
  [
    'a prefix that changes its meaning',
    `${head}ex:a a dcat:Dataset; dcterms:relation ex:b .\n@prefix ex: <http://annat.se/> .`,
    (e) => [e.replace('Dataset', 'relation', {}, link('https://exempel.se/c'))],
    `${head}ex:a a dcat:Dataset; dcterms:relation <https://exempel.se/c> .\n@prefix ex: <http://annat.se/> .`,
  ],
  [
    'an IRI that stands nowhere',
    `${head}ex:a a dcat:Dataset .`,
    (e) => [e.iri('https://exempel.se/z', 'https://exempel.se/y')],
    undefined,
  ],
  [
    'a resource of which nothing is said but inside a faulty file',
    `${head}ex:a a dcat:Dataset ;\n  dcterms:title "T"@sv\nex:b a dcat:Dataset .\n`,
    (e) => [e.replace('Dataset', 'title', {}, words('U', 'sv'))],
    `${head}ex:a a dcat:Dataset ;\n  dcterms:title "U"@sv\nex:b a dcat:Dataset .\n`,
  ],
  [
    'texts beside an IRI',
    `${head}ex:a a dcat:Dataset ; dcterms:title "x"@en, "a"@sv, ex:z, "b"@sv .`,
    (e) => [e.replace('Dataset', 'title', { language: 'sv', index: 1 }, words('A', 'sv'))],
    `${head}ex:a a dcat:Dataset ; dcterms:title "x"@en, "A"@sv, ex:z, "b"@sv .`,
  ],
];

describe('Turtle', () => {
  it.each(inDataset)('changes %s', async (_, before, make, after) => {
    const wanted = after === undefined ? undefined : dataset(after);
    expect(await edited('turtle', dataset(before), make)).toBe(wanted);
  });

  it.each(whole)('changes %s in the file', async (_, before, make, after) => {
    expect(await edited('turtle', before, make)).toBe(after);
  });
});
