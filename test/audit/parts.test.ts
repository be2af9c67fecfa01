/** A catalogue in several files is one catalogue, for every command that speaks of catalogues. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { memoryWorld } from '../cli/memory-world.js';

const prefixes =
  '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dcterms: <http://purl.org/dc/terms/> .\n';
const dataset = (number: number, title: string) =>
  `<https://data.exempel.se/${number}> a dcat:Dataset ; dcterms:title "${title}"@sv ; dcat:keyword "bad"@sv .\n`;
const catalogue = (numbers: readonly number[], title = '') =>
  `${prefixes}<https://data.exempel.se/k> a dcat:Catalog ${title} ${numbers.map((number) => `; dcat:dataset <https://data.exempel.se/${number}>`).join('')} .\n`;

/** The first names the catalogue and a dataset of the third; the second is a further page without a title. */
const files = {
  'data/a.ttl': catalogue([1, 3], '; dcterms:title "Data i Exempel"@sv') + dataset(1, 'Badplatser'),
  'data/b.ttl': catalogue([2]) + dataset(2, 'Lekplatser'),
  'data/c.ttl': prefixes + dataset(3, 'Bibliotek'),
};

async function json(argv: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const memory = memoryWorld({ files: { ...files, ...more }, env: { LANG: 'sv_SE' } });
  await main([...argv, '--no-config', '-f', 'json'], memory.world);
  return JSON.parse(memory.out());
}

describe('a catalogue in several files', () => {
  it('is checked as one: what a part lacks is not missing, and said once', async () => {
    const { summary, diagnostics } = await json(['check', 'data']);
    expect(summary.resources).toEqual({ Catalog: 1, Dataset: 3 });
    const missing = diagnostics.filter(
      ({ rule, resource }: { rule: string; resource: { class: string } }) =>
        rule === 'schema-missing-mandatory' && resource.class === 'Catalog',
    );
    expect(missing.map(({ file, property }: Record<string, string>) => `${file} ${property}`)).toEqual([
      'data/a.ttl dcterms:description',
      'data/a.ttl dcterms:publisher',
      'data/a.ttl dcterms:license',
    ]);
  });

  it('is scored as one', async () => {
    const { catalogues } = await json(['score', 'data']);
    expect(catalogues.map(({ datasets }: { datasets: unknown[] }) => datasets.length)).toEqual([3]);
  });

  it('is a row of an audit, in whatever order its files come', async () => {
    for (const paths of [['data'], ['data/c.ttl', 'data/b.ttl', 'data/a.ttl']]) {
      const { catalogues } = await json(['audit', ...paths]);
      expect(catalogues).toMatchObject([{ name: 'Data i Exempel', counts: { Catalog: 1, Dataset: 3 } }]);
    }
  });

  it('is no other version of itself', async () => {
    const more = { 'v1.ttl': files['data/a.ttl'], 'v2.ttl': files['data/a.ttl'] };
    const { catalogues } = await json(['audit', 'v1.ttl', 'v2.ttl'], more);
    expect(catalogues).toHaveLength(2);
    const { diagnostics } = await json(['check', 'v1.ttl', 'v2.ttl'], more);
    const licence = diagnostics.filter(
      ({ rule, property }: Record<string, string>) =>
        rule === 'schema-missing-mandatory' && property === 'dcterms:license',
    );
    expect(licence).toHaveLength(2);
  });

  it('names all its pages in a preview', async () => {
    const { pages } = await json(['preview', 'data']);
    const titles = JSON.stringify(pages).match(/Data i Exempel/g) ?? [];
    expect(titles.length).toBeGreaterThanOrEqual(3);
  });
});
