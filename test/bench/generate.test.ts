/** The catalogues that the benchmarks measure with: the same content in every format, and nothing wrong with it. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readers } from '../../src/core/formats/readers.js';
import type { TextFormat } from '../../src/core/model/reader.js';
import { check, fix } from '../../src/index.js';
import { inputOf, normalOfText, rdfFormats, write } from '../writers/convert.js';
import { canonical, parsers } from '../writers/parsers.js';

const formats = Object.keys(readers) as readonly TextFormat[];

const made = new Map<string, string>();

/** A catalogue with so many datasets, as the benchmarks make it. */
function generate(format: TextFormat, datasets: number, faults = 0, every?: string): string {
  const key = JSON.stringify([format, datasets, faults, every]);
  const text = made.get(key) ?? generated(format, datasets, faults, every);
  made.set(key, text);
  return text;
}

function generated(format: TextFormat, datasets: number, faults: number, every: string | undefined): string {
  const options = { datasets, format, faults, seed: 7, ...(every === undefined ? {} : { every }) };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return execFileSync(process.execPath, ['bench/generate.mjs', ...words], { encoding: 'utf8' });
}

async function findingsOf(format: TextFormat, text: string) {
  const { report } = await check([inputOf(format, text)], { language: 'en' });
  return report;
}

describe.each(rdfFormats)('%s', (format) => {
  it('says what the JSON file says', async () => {
    const wanted = await write(format, await normalOfText('json', generate('json', 15)));
    const graph = await canonical(await parsers[format](generate(format, 15)));
    expect(graph).toBe(await canonical(await parsers[format](wanted)));
  });

  it('says the same as N-Triples where there are faults', async () => {
    const graph = await canonical(await parsers[format](generate(format, 20, 5)));
    expect(graph).toBe(await canonical(await parsers.ntriples(generate('ntriples', 20, 5))));
  });
});

describe.each(formats)('%s', (format) => {
  it('has no findings', async () => {
    const { summary, diagnostics } = await findingsOf(format, generate(format, 15));
    expect(diagnostics).toEqual([]);
    expect(summary.resources).toMatchObject({ Catalog: 1, Dataset: 15 });
  });

  it('has at least as many findings as faults', async () => {
    const { diagnostics } = await findingsOf(format, generate(format, 20, 5));
    // The first row of the table describes the publisher, which the first dataset therefore cannot lack.
    expect(diagnostics.length).toBeGreaterThanOrEqual(format === 'csv' ? 99 : 100);
  });
});

describe('a catalogue in which each dataset is changed', () => {
  it.each(formats)('has about ten findings a dataset as it is, and no errors, in %s', async (format) => {
    const { summary, diagnostics } = await findingsOf(format, generate(format, 20, 0, 'sparse'));
    expect(summary.errors).toBe(0);
    expect(diagnostics.length / 20).toBeGreaterThan(8);
    expect(diagnostics.length / 20).toBeLessThan(12);
  });

  it.each([
    'lang-tag-missing',
    'license-canonical-iri',
    'license-on-dataset',
    'hvd-distribution-marked',
    'hvd-category-on-distribution',
    'keyword-list-in-one',
  ])('has the fault %s, which can be fixed', async (rule) => {
    const bytes = new TextEncoder().encode(generate('yaml', 10, 0, rule));
    const settings = { rules: {}, defaults: { language: 'sv' }, allowed: {} };
    const { files } = await fix([{ path: 'a.yaml', bytes }], {
      unsafe: true,
      only: [rule],
      settingsFor: () => settings,
    });
    expect(files[0]!.made.length).toBeGreaterThan(0);
    expect(files[0]!.made.every((made) => made.rule === rule)).toBe(true);
  });
});

it('begins a larger catalogue with the datasets of a smaller one', () => {
  expect(generate('yaml', 9).startsWith(generate('yaml', 8))).toBe(true);
});
