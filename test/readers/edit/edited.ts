/** Makes edits in a text the way `fix` does: each list of edits is a fix of its own. */

import { expect } from 'vitest';
import { applyFixes } from '../../../src/core/fixes/apply.js';
import { readers } from '../../../src/core/formats/readers.js';
import type { ResourceNode } from '../../../src/core/model/canonical.js';
import type { CatalogueDocument } from '../../../src/core/model/document.js';
import type { Edit, TextEdit } from '../../../src/core/model/edit.js';
import type { ReadOptions, TextFormat } from '../../../src/core/model/reader.js';
import type { Diagnostic } from '../../../src/core/model/report.js';
import { sourceText } from '../../../src/core/source/text.js';

/** Reads a text in a format. */
export async function read(
  format: TextFormat,
  text: string,
  options: ReadOptions = {},
): Promise<CatalogueDocument> {
  const reader = await readers[format]();
  return reader(sourceText(text), options);
}

/** The resource of a class, or with an IRI; the first one of several. */
function find(document: CatalogueDocument, wanted: string): ResourceNode {
  const node = document.resources.find(({ id, type }) => id === wanted || type.key === wanted);
  if (!node) throw new Error(`no ${wanted}`);
  return node;
}

/** What the fixes make of the text, each beside the others, or undefined for those that cannot be made. */
export async function rewrite(
  document: CatalogueDocument,
  fixes: readonly (readonly Edit[])[],
): Promise<readonly (readonly TextEdit[] | undefined)[]> {
  const { source } = document;
  const edits = (await source.edits?.(fixes)) ?? fixes.map(() => undefined);
  // Who only counts what can be fixed gets the same answer.
  if (source.editable)
    expect(await source.editable(fixes)).toEqual(edits.map((made) => made !== undefined && made.length > 0));
  return edits;
}

/** The text with those of the changes that fit beside one another. */
export function apply(text: string, changes: readonly (readonly TextEdit[] | undefined)[]): string {
  const source = sourceText(text);
  const diagnostics = changes.map((edits) => ({
    fix: { edits: (edits ?? []).map(({ span, text: to }) => ({ range: source.rangeOf(span), text: to })) },
  }));
  return applyFixes(text, diagnostics as unknown as Diagnostic[]).text;
}

/** The text after the edits, as one fix; undefined where they cannot be made. */
export async function edited(
  format: TextFormat,
  text: string,
  edits: (document: CatalogueDocument) => readonly Edit[],
  options: ReadOptions = {},
): Promise<string | undefined> {
  const document = await read(format, text, options);
  const changes = await rewrite(document, [edits(document)]);
  return changes[0] && apply(text, changes);
}

/** The text after each edit was made as a fix of its own, in one round. */
export async function editedApart(
  format: TextFormat,
  text: string,
  edits: (document: CatalogueDocument) => readonly Edit[],
): Promise<string> {
  const document = await read(format, text);
  return apply(
    text,
    await rewrite(
      document,
      edits(document).map((edit) => [edit]),
    ),
  );
}

type Replace = Extract<Edit, { kind: 'replace' }>;

/** An edit that replaces values of a resource. */
export function replace(
  wanted: string,
  property: string,
  values: Replace['values'],
  at: Pick<Replace, 'language' | 'index'> = {},
): (document: CatalogueDocument) => Edit {
  return (document) => ({ kind: 'replace', node: find(document, wanted), property, values, ...at });
}

/** An edit that adds values to a resource. */
export function add(
  wanted: string,
  property: string,
  ...values: Replace['values']
): (document: CatalogueDocument) => Edit {
  return (document) => ({ kind: 'add', node: find(document, wanted), property, values });
}

/** An edit that renames a property of a resource. */
export function rename(wanted: string, property: string, to: string): (document: CatalogueDocument) => Edit {
  return (document) => ({ kind: 'rename', node: find(document, wanted), property, to });
}

/** An edit that changes an IRI everywhere. */
export function iri(from: string, to: string): () => Edit {
  return () => ({ kind: 'iri', from, to });
}

/** An example: a text, edits, and the text that comes of them; undefined where they cannot be made. */
export type Example = readonly [
  name: string,
  before: string,
  edits: readonly ((document: CatalogueDocument) => Edit)[],
  after: string | undefined,
  options?: ReadOptions,
];
