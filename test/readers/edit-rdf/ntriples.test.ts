import { describe, expect, it } from 'vitest';
import { type Example, edited, words } from './helpers.js';

const a = '<https://exempel.se/a>';
const type = (subject: string, name: string) =>
  `${subject} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#${name}> .\n`;
const dcterms = (name: string) => `<http://purl.org/dc/terms/${name}>`;
const start = `# Källa: exempel\n${type(a, 'Dataset')}`;
const title = `${a} ${dcterms('title')} "B\\u00e5d"@sv .\n`;

const examples: readonly Example[] = [
  [
    'a value',
    `${start}${title}`,
    (e) => [e.replace('Dataset', 'title', { language: 'sv', index: 0 }, words('Båt "1"\n', 'sv'))],
    `${start}${a} ${dcterms('title')} "Båt \\"1\\"\\n"@sv .\n`,
  ],
  [
    'one value by several',
    `${start}${title}`,
    (e) => [e.replace('Dataset', 'title', {}, words('A', 'sv'), words('B', 'en'))],
    `${start}${a} ${dcterms('title')} "A"@sv .\n${a} ${dcterms('title')} "B"@en .\n`,
  ],
  [
    'a value that goes',
    `${start}${title}${type('<https://exempel.se/b>', 'Dataset')}`,
    (e) => [e.replace('Dataset', 'title', {})],
    `${start}${type('<https://exempel.se/b>', 'Dataset')}`,
  ],
  [
    'a value that goes before a comment',
    `${start}${title.trimEnd()} # titel\n`,
    (e) => [e.replace('Dataset', 'title', {})],
    `${start} # titel\n`,
  ],
  [
    'a new value after Windows line breaks',
    start.replaceAll('\n', '\r\n'),
    (e) => [e.add('Dataset', 'issued', { text: '2024-01-01', datatype: 'xsd:date' })],
    `${start}${a} ${dcterms('issued')} "2024-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  ],
  [
    'a new value at the end of the file',
    start.trimEnd(),
    (e) => [e.add('Dataset', 'title', words('T'))],
    `${start}${a} ${dcterms('title')} "T" .`,
  ],
  [
    'a new nameless resource',
    `${type('_:new1', 'Catalog')}${start}`,
    (e) => [
      e.add('Dataset', 'temporal', { class: 'PeriodOfTime', properties: { startDate: [words('2024')] } }),
    ],
    `${type('_:new1', 'Catalog')}${start}${a} ${dcterms('temporal')} _:new2 .\n_:new2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ${dcterms('PeriodOfTime')} .\n_:new2 <http://www.w3.org/ns/dcat#startDate> "2024" .\n`,
  ],
  [
    'a nameless resource that goes',
    `${start}${a} ${dcterms('temporal')} _:t .\n_:t ${dcterms('title')} "x" .\n_:t ${dcterms('relation')} _:u .\n_:u ${dcterms('title')} "y" .\n`,
    (e) => [e.replace('Dataset', 'temporal', {})],
    start,
  ],
  [
    'a property of another name',
    `${start}${title}${title}`,
    (e) => [e.rename('Dataset', 'title', 'description')],
    `${start}${title}${title}`.replaceAll('terms/title', 'terms/description'),
  ],
  [
    'a value that is said twice',
    `${start}${title}${title}`,
    (e) => [e.replace('Dataset', 'title', {}, words('X'))],
    `${start}${a} ${dcterms('title')} "X" .\n`,
  ],
  [
    'an IRI wherever it stands',
    `${start}${a} ${dcterms('title')} "<https://exempel.se/a>" . # <https://exempel.se/a>\n<https://exempel.se/b> ${dcterms('relation')} ${a} ${a} .\n`,
    (e) => [e.iri('https://exempel.se/a', 'https://exempel.se/c')],
    `${start}${a} ${dcterms('title')} "<https://exempel.se/a>" . # <https://exempel.se/a>\n<https://exempel.se/b> ${dcterms('relation')} ${a} ${a} .\n`.replaceAll(
      /(?<!["] \. # |")<https:\/\/exempel.se\/a>/g,
      '<https://exempel.se/c>',
    ),
  ],
  [
    'a line that is faulty',
    `${start}${title.replace(' .', '')}`,
    (e) => [e.replace('Dataset', 'title', {})],
    undefined,
  ],
  ['the only statement', start, (e) => [e.replace('Dataset', 'class', {})], undefined],
];

describe('N-Triples', () => {
  it.each(examples)('changes %s', async (_, before, make, after) => {
    expect(await edited('ntriples', before, make)).toBe(after);
  });
});
