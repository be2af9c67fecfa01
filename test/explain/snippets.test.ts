import { describe, expect, it } from 'vitest';
import { exampleIds, propertySnippets, snippetsOf } from '../../src/core/explain/snippets.js';
import { wayTo } from '../../src/core/formats/shared/table/way.js';
import type { ProfileClass } from '../../src/core/model/profile.js';
import type { Format } from '../../src/core/model/reader.js';
import { normalise } from '../../src/core/normal/normalise.js';
import { helpAbout } from '../../src/core/profile/help.js';
import { prefixes } from '../../src/core/profile/prefixes.js';
import { classes } from '../../src/core/profile/profile.js';
import { readInputs } from '../../src/core/run/check.js';

/** What the readers make of a text, in normal form; reading it finds nothing wrong. */
async function readAgain(text: string, format: Format): Promise<Record<string, unknown>> {
  const bytes = new TextEncoder().encode(text);
  const { read } = await readInputs([{ path: 'example', bytes, format, named: true }], { language: 'sv' });
  expect(read.flatMap(({ document }) => document.findings.map(({ rule, args }) => [rule, args]))).toEqual([]);
  return normalise(read.map(({ document }) => document)).document.data;
}

/** The snippets as whole files: the description is begun, the root element is around it. */
function wholeFiles(entry: ProfileClass, { yaml, csv, rdfxml }: Awaited<ReturnType<typeof snippetsOf>>) {
  const { start } = wayTo(entry);
  const id = exampleIds[start.key];
  const namespaces = Object.entries(prefixes).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`);
  return {
    yaml: `class: ${start.key}\nid: ${id}\n${yaml}`,
    csv,
    rdfxml: `<rdf:RDF${namespaces.join('')}>\n${rdfxml}</rdf:RDF>\n`,
  };
}

const properties = [...classes.values()].flatMap((entry) =>
  [...entry.properties.values()].map((property) => ({
    name: `${entry.key}.${property.key}`,
    entry,
    property,
  })),
);

describe.each(['sv', 'en'] as const)('the snippets in %s', (language) => {
  it.each(properties)('of $name say the same in every format', async ({ entry, property }) => {
    const files = wholeFiles(entry, await propertySnippets(entry, property, language));
    const document = await readAgain(files.rdfxml, 'rdfxml');
    expect(JSON.stringify(document)).toContain(`"${property.key}":`);
    expect(await readAgain(files.yaml, 'yaml')).toEqual(document);
    if (files.csv === undefined) return;
    const table = await readAgain(files.csv, 'csv');
    // A table of a catalogue needs a row for a dataset.
    if (wayTo(entry).start.key === 'Catalog') delete table['dataset'];
    expect(table).toEqual(document);
  });
});

it.each([...classes.values()])(
  'the snippets of the class $key say the same in every format',
  async (entry) => {
    const help = helpAbout(entry.key)!;
    const values = Object.fromEntries(
      [...entry.properties.values()]
        .filter(({ level }) => level === 'mandatory')
        .map(({ key }) => [key, help.properties[key]!.example]),
    );
    const files = wholeFiles(entry, await snippetsOf(entry, values, 'sv'));
    expect(await readAgain(files.yaml, 'yaml')).toEqual(await readAgain(files.rdfxml, 'rdfxml'));
  },
);

it('leaves out the table only for what has no room in it', async () => {
  const without = [];
  for (const { name, entry, property } of properties) {
    if ((await propertySnippets(entry, property, 'sv')).csv === undefined) without.push(name);
  }
  const others = without.filter((name) => !/^(DataService|DatasetSeries)\./.test(name));
  expect(others).toEqual(['Catalog.hasPart', 'Catalog.catalog', 'Catalog.dataset', 'Catalog.service']);
});

it('writes codes and not their addresses where people write', async () => {
  const theme = classes.get('Dataset')!.properties.get('theme')!;
  const { yaml, csv, rdfxml } = await propertySnippets(classes.get('Dataset')!, theme, 'sv');
  expect(yaml).toBe('theme:\n  - ENVI\n');
  expect(csv).toBe('dataset id;theme\nhttps://data.exempel.se/dataset/badplatser;ENVI\n');
  expect(rdfxml).toContain(
    '<dcat:theme rdf:resource="http://publications.europa.eu/resource/authority/data-theme/ENVI"/>',
  );
});
