/** What the pages about the configuration say is what holds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/index.js';
import { read } from '../architecture/sources.js';
import { projectPath } from '../check-file.js';
import { run } from '../cli/run.js';

const pages = { 'docs/configuration.md': 'en', 'docs/configuration.sv.md': 'sv' } as const;
const schema = JSON.parse(read('schemas/config.schema.json'));

const yamlIn = (text: string) => [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);

/** Every key that the schema knows, at any depth. */
function keysOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [
    ...(name === 'properties' ? Object.keys(value as object) : []),
    ...keysOf(value),
  ]);
}

async function readText(text: string) {
  return readConfiguration('metakoll.yaml', new TextEncoder().encode(text), () => 'en');
}

describe.each(Object.entries(pages))('%s', (path) => {
  const text = read(path);
  const [example = '', comment = ''] = yamlIn(text);

  it('has an example without mistakes, in which every key stands', async () => {
    expect((await readText(example)).diagnostics).toEqual([]);
    for (const key of keysOf(schema)) expect(example, key).toMatch(new RegExp(`(?:^|[ {])${key}:`, 'm'));
  });

  it('explains every key', () => {
    for (const key of keysOf(schema)) expect(text, key).toContain(`\`${key}\``);
  });

  it('has a comment that hides what it says', async () => {
    const { out } = await run(['a.yaml', '--format', 'json'], { files: { 'a.yaml': comment } });
    const report = JSON.parse(out());
    expect(
      report.suppressed.map(({ diagnostic }: { diagnostic: { rule: string } }) => diagnostic.rule),
    ).toEqual(['license-not-iri']);
    expect(JSON.stringify(report.diagnostics)).not.toContain('suppression-');
  });
});

it('both pages have the same example, but for names', async () => {
  const [en, sv] = await Promise.all(Object.keys(pages).map((path) => readText(yamlIn(read(path))[0]!)));
  expect(shapeOf(en!.config)).toEqual(shapeOf(sv!.config));
});

/** Keys and the number of values; headings of columns are words of the language. */
function shapeOf(config: object): unknown {
  return Object.entries(config)
    .map(([key, value]) => `${key}: ${typeof value} ${Array.isArray(value) ? value.length : ''}`)
    .sort();
}

it('the example of a configuration is in order, and so is the table that it explains', async () => {
  const folder = 'examples/configuration';
  const files = Object.fromEntries(
    ['metakoll.yaml', 'forteckning.csv'].map((name) => [
      name,
      new Uint8Array(readFileSync(projectPath(`${folder}/${name}`))),
    ]),
  );
  const { code, out, err } = await run(['--format', 'json'], { files });
  expect(code, err()).toBe(0);
  const report = JSON.parse(out());
  expect(report.summary).toMatchObject({ files: 1, errors: 0, warnings: 0, suppressed: 2 });
  expect(report.summary.resources).toMatchObject({ Dataset: 2, Distribution: 2 });
});
