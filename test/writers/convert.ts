import { readFileSync } from 'node:fs';
import { writers } from '../../src/core/formats/writers.js';
import type { Described, NormalDocument, Note } from '../../src/core/model/normal.js';
import type { TextFormat } from '../../src/core/model/reader.js';
import { normalise } from '../../src/core/normal/normalise.js';
import { type Input, readInputs } from '../../src/core/run/check.js';
import type { ConvertOptions } from '../../src/index.js';

/** Endings of file names by format. */
export const endings: Readonly<Record<TextFormat, string>> = {
  rdfxml: 'rdf',
  turtle: 'ttl',
  ntriples: 'nt',
  jsonld: 'jsonld',
  yaml: 'yaml',
  json: 'json',
  csv: 'csv',
};

/** The formats in which a document is a graph. */
export const rdfFormats = ['rdfxml', 'turtle', 'ntriples', 'jsonld'] as const;

/** A document in its normal form with the notes that were made on the way. */
export interface Normal {
  readonly document: NormalDocument;
  readonly notes: readonly Note[];
}

/** An input with this text. */
export function inputOf(format: TextFormat, text: string, path = `test.${endings[format]}`): Input {
  return { path, bytes: new TextEncoder().encode(text), format, named: true };
}

/** Reads texts and puts them into the normal form. */
export async function normalOf(
  inputs: readonly Input[],
  options: Partial<ConvertOptions> = {},
): Promise<Normal> {
  const { read } = await readInputs(inputs, { language: 'en', ...options });
  return normalise(
    read.map(({ document }) => document),
    options,
  );
}

/** Reads one text and puts it into the normal form. */
export async function normalOfText(format: TextFormat, text: string): Promise<NormalDocument> {
  return (await normalOf([inputOf(format, text)])).document;
}

/** A normal document as the readers would hand it over. */
export function asDescribed({ data, rest }: NormalDocument): Described {
  return { data, rest: { statements: rest, graphs: [] } };
}

/** Writes a document in a format. */
export async function write(format: TextFormat, document: NormalDocument): Promise<string> {
  return (await written(format, document)).text;
}

/** Writes a document in a format and keeps the notes. */
export async function written(format: TextFormat, document: NormalDocument) {
  return writers[format](document);
}

/** A file beside the tests. */
export function fileBeside(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
