/**
 * The examples are what a newcomer copies: the good ones give no finding at all, the faulty ones give exactly the
 * findings that are listed beside this file. `UPDATE=1` writes those lists anew; read the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckedFile, checkFile, lineOf, projectPath, textAt } from '../check-file.js';
import { resourcesOf } from './canonical.js';

const names = readdirSync(projectPath('examples')).filter((name) => /\.(?:ya?ml|json|csv)$/.test(name));
const faulty = names.filter((name) => name.startsWith('faulty.'));
const clean = names.filter((name) => !faulty.includes(name));

describe('clean examples', () => {
  it.each(clean)('%s gives no finding', async (name) => {
    const file = await checkFile(`examples/${name}`);
    expect(file.diagnostics.map(lineOf)).toEqual([]);
    expect(file.resources['Catalog']).toBe(1);
    expect(file.resources['Dataset']).toBeGreaterThan(0);
  });

  it('full is the same catalogue in YAML, JSON and CSV', async () => {
    const [yaml, json, csv] = await Promise.all(
      ['yaml', 'json', 'csv'].map(async (format) =>
        resourcesOf((await checkFile(`examples/full.${format}`)).document),
      ),
    );
    expect(Object.keys(yaml!)).toHaveLength(1 + 1 + 2 + 6 + 13);
    expect(json).toEqual(yaml);
    expect(csv).toEqual(yaml);
  });

  it('full.csv is saved as a Swedish spreadsheet program saves it', () => {
    const bytes = readFileSync(projectPath('examples/full.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(14);
    expect(lines.slice(0, -1).every((line) => line.endsWith('\r'))).toBe(true);
    expect(lines[0]!.split(';').length).toBeGreaterThan(40);
  });
});

describe('faulty examples', () => {
  it.each(faulty)('%s gives the expected findings', async (name) => {
    const { diagnostics } = await checkFile(`examples/${name}`);
    expectLines(name, diagnostics.map(lineOf));
  });

  it.each(faulty)('%s has at least 25 different faults', async (name) => {
    const { diagnostics } = await checkFile(`examples/${name}`);
    const different = new Set(diagnostics.map(({ rule, property }) => `${rule} ${property}`));
    expect(different.size).toBeGreaterThanOrEqual(25);
  });

  it.each(faulty)('the places in %s hold what is spoken of', async (name) => {
    const file = await checkFile(`examples/${name}`);
    for (const found of file.diagnostics) {
      const text = textAt(file, found);
      const isMissing = /^schema-missing-|-required$|^contact-kind$/.test(found.rule);
      // What is missing in a table is shown as the empty cell.
      if (!(isMissing && found.cell)) expect(text, lineOf(found)).not.toBe('');
      const { value } = found.args;
      if (typeof value === 'string' && !isMissing) expect(text, lineOf(found)).toContain(value);
    }
  });

  it('every planted fault in faulty.yaml is found once, and nothing else', async () => {
    const file = await checkFile('examples/faulty.yaml');
    const planted = plantedLines(file.text);
    expect(planted.length).toBeGreaterThanOrEqual(25);
    expect(file.diagnostics.map(({ range }) => range.start.line)).toEqual(planted);
  });

  it('faulty.json has the faults of faulty.yaml, without the key that stands twice', async () => {
    const [yaml, json] = await Promise.all(
      ['yaml', 'json'].map((format) => checkFile(`examples/faulty.${format}`)),
    );
    const inBoth = factsOf(yaml!).filter((fact) => !fact.startsWith('key-duplicate'));
    expect(factsOf(json!)).toEqual(inBoth);
  });
});

/** The lines on which the comments in the file say that something is wrong. */
function plantedLines(text: string): number[] {
  const found: number[] = [];
  text.split('\n').forEach((line, index) => {
    // A comment on a line of its own is about the next line.
    if (/^\s*# fel:/.test(line)) found.push(index + 2);
    else if (/ # fel:/.test(line)) found.push(index + 1);
  });
  return found;
}

function factsOf({ diagnostics }: CheckedFile): string[] {
  return diagnostics
    .map(({ rule, resource, property }) => `${rule} | ${resource?.title ?? ''} | ${property ?? ''}`)
    .sort();
}

function expectLines(name: string, lines: readonly string[]): void {
  const path = projectPath(`test/examples/${name}.expected.txt`);
  const text = `${lines.join('\n')}\n`;
  if (process.env['UPDATE']) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
