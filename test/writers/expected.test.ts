import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert as convertInputs, type OutputFormat, outputFormats } from '../../src/index.js';
import { endings, fileBeside, inputOf, rdfFormats } from './convert.js';
import { canonical, parsers } from './parsers.js';

const input = inputOf('yaml', fileBeside('catalogue/input.yaml'), 'input.yaml');
/** A workbook is compared by its text form. */
const names: Readonly<Record<OutputFormat, string>> = { ...endings, xlsx: 'xlsx.txt' };
const convert = (to: OutputFormat) => convertInputs([input], { language: 'en', to });

/** Compares a text with a file beside the test, byte by byte. UPDATE=1 writes the file instead. */
function expectFile(name: string, text: string): void {
  const url = new URL(`catalogue/${name}`, import.meta.url);
  if (process.env['UPDATE'] === '1') writeFileSync(url, text);
  expect(text).toBe(readFileSync(url, 'utf8'));
}

describe('a small catalogue', () => {
  it.each(outputFormats)('is written as %s just so', async (to) => {
    const { text, notes } = await convert(to);
    expectFile(`expected.${names[to]}`, text);
    if (to === 'csv' || to === 'xlsx')
      expectFile(`expected.${to}.notes.txt`, `${notes.map(({ message }) => message).join('\n')}\n`);
    else expect(notes).toEqual([]);
  });

  it('is the same graph in every RDF format', async () => {
    const graphs = await Promise.all(
      rdfFormats.map(async (format) => canonical(await parsers[format]((await convert(format)).text))),
    );
    expect(new Set(graphs).size).toBe(1);
  });

  it.each(outputFormats)('as %s, converted once more, gives the same bytes', async (to) => {
    const { text, bytes = new TextEncoder().encode(text) } = await convert(to);
    const again = await convertInputs([{ path: `a.${to}`, bytes, format: to }], { language: 'en', to });
    expect(again.text).toBe(text);
    expect(again.bytes ?? bytes).toEqual(bytes);
  });
});
