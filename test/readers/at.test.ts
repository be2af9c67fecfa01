/** What stands at an offset of a source: the way back from a place to where it is shown. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CatalogueDocument } from '../../src/core/model/document.js';
import type { Place } from '../../src/core/model/place.js';
import type { TextFormat } from '../../src/core/model/reader.js';
import { read } from './edit/edited.js';

/** A place in a few words: class, property, language and number. */
function inWords(place: Place | undefined): string {
  if (place?.kind === 'key') return `${place.node.type.key} ?${place.key}`;
  if (place?.kind === 'cell') return `cell ${place.row} ${place.column}`;
  if (place?.kind !== 'resource') return place?.kind ?? 'nothing';
  const { node, property, language, index } = place;
  return [node.type.key, property, language, index].filter((word) => word !== undefined).join(' ');
}

/** What stands at the mark in a text. */
async function atMark(format: TextFormat, marked: string): Promise<string> {
  const offset = marked.indexOf('│');
  const document = await read(format, marked.replace('│', ''));
  return inWords(await document.source.at?.(offset));
}

it.each([
  ['class: Dataset\ntit│le: { sv: Vägar }', 'Dataset title'],
  ['class: Dataset\ntitle: { sv: Väg│ar, en: Roads }', 'Dataset title sv 0'],
  ['class: Dataset\nkeyword: { sv: [väg, bi│l] }', 'Dataset keyword sv 1'],
  ['class: Dataset\npublisher:\n  name: Exempel k│ommun', 'Agent name'],
  ['class: Dataset\npublisher: Exempel k│ommun', 'Dataset publisher'],
  ['class: Dataset\ntitle: Vägar\ndistribution:\n  - license: CC0\n    form│at: CSV', 'Distribution format'],
  ['class: Dataset\ntitle: Vägar\nanything: e│lse', 'Dataset ?anything'],
  ['class: Dataset\ntitle: Vägar\n│', 'document'],
  ['# │\nclass: Dataset\ntitle: Vägar\n', 'document'],
  ['id: https://data.exempel.se/│\nclass: Dataset\ntitle: Vägar', 'Dataset id'],
])('says what stands at the mark in %j', async (marked, expected) => {
  expect(await atMark('yaml', marked)).toBe(expected);
});

it.each([
  ['{ "class": "Dataset", "title": { "sv": "Väg│ar" } }', 'Dataset title'],
  ['{ "class": "Dataset", "theme": ["ENVI", "TR│AN"] }', 'Dataset theme 1'],
  ['{ "class": "Dataset", "title": "Vägar" │}', 'Dataset'],
  ['{ "class": "Dataset", // comment\n "title": "V│ägar", }', 'Dataset title'],
])('says what stands at the mark in %j', async (marked, expected) => {
  expect(await atMark('json', marked)).toBe(expected);
});

const table =
  'dataset title (sv);publisher_name;distribution format;note\nVä│gar;Exempel kommun;CSV;x\n;;JSON;\n';
const moved = (before: string) => table.replace('│', '').replace(before, `${before}│`);
it.each([
  [table, 'Dataset title sv'],
  [moved('Exempel'), 'Agent name'],
  [moved('JS'), 'Distribution format'],
  [moved(';CSV;'), 'cell 1 3'],
  [moved('dataset'), 'cell 0 0'],
  ['type;title-sv;license\nDataset;Väg│ar;\n', 'Dataset title sv'],
])('says what stands at the mark in %j', async (marked, expected) => {
  expect(await atMark('csv', marked)).toBe(expected);
});

it.each(['yaml', 'json'] as const)('finds the way back from every place in %s', async (format) => {
  const text = readFileSync(new URL(`../parity/faulty.${format}`, import.meta.url), 'utf8');
  const document = await read(format, text);
  const wrong: string[] = [];
  let tried = 0;
  for (const place of placesOf(document)) {
    const [location] = await document.source.locate([place]);
    const back = await document.source.at?.(location!.span.start);
    tried += 1;
    if (back?.kind !== 'resource' || !isThere(place, back))
      wrong.push(`${inWords(place)} → ${inWords(back)}`);
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(30);
});

type ResourcePlace = Extract<Place, { kind: 'resource' }>;

/** Whether it is the same; a resource begins where its first value does, and one that is a text is the value of another. */
function isThere({ node, property }: ResourcePlace, back: ResourcePlace): boolean {
  if (back.node === node) return back.property === property;
  const isInside = back.node.parent === node && back.node.property === property;
  return isInside || (node.parent === back.node && node.property === back.property);
}

/** All properties of all resources. */
function placesOf({ resources }: CatalogueDocument): readonly ResourcePlace[] {
  return resources.flatMap((node) =>
    Object.keys(node.data)
      .filter((property) => property !== 'class')
      .map((property) => ({ kind: 'resource', node, property }) as const),
  );
}
