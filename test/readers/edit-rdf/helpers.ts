import { expect } from 'vitest';
import type { ResourceNode } from '../../../src/core/model/canonical.js';
import type { CatalogueDocument } from '../../../src/core/model/document.js';
import type { Edit, NewValue, TextEdit } from '../../../src/core/model/edit.js';
import { read, type read as readFormat } from '../rdf/helpers.js';

export type Format = Parameters<typeof readFormat>[0];

type Place = { readonly language?: string; readonly index?: number };

/** Makes edits of a document; resources are named by class, and by number where there are several of it. */
export interface Edits {
  readonly replace: (node: string, property: string, place: Place, ...values: readonly NewValue[]) => Edit;
  readonly add: (node: string, property: string, ...values: readonly NewValue[]) => Edit;
  readonly rename: (node: string, property: string, to: string) => Edit;
  readonly iri: (from: string, to: string) => Edit;
}

function editsOf({ resources }: CatalogueDocument): Edits {
  const find = (name: string): ResourceNode => {
    const [, key, number] = /^(\w+?)(\d*)$/.exec(name)!;
    const found = resources.filter(({ type }) => type.key === key)[Number(number || 1) - 1];
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  return {
    replace: (node, property, place, ...values) => ({
      kind: 'replace',
      node: find(node),
      property,
      ...place,
      values,
    }),
    add: (node, property, ...values) => ({ kind: 'add', node: find(node), property, values }),
    rename: (node, property, to) => ({ kind: 'rename', node: find(node), property, to }),
    iri: (from, to) => ({ kind: 'iri', from, to }),
  };
}

/** The text after one fix with these edits; undefined where it cannot be made. */
export async function edited(
  format: Format,
  text: string,
  make: (edits: Edits) => readonly Edit[],
): Promise<string | undefined> {
  const document = await read(format, text);
  const fix = make(editsOf(document));
  const [changes] = await document.source.edits!([fix]);
  // Who only counts what can be fixed gets the same answer.
  expect(await document.source.editable!([fix])).toEqual([changes !== undefined && changes.length > 0]);
  return changes && withChanges(text, changes);
}

export function withChanges(text: string, changes: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: wanted } of changes) {
    if (span.start < at) throw new Error('changes that touch one another');
    result += text.slice(at, span.start) + wanted;
    at = span.end;
  }
  return result + text.slice(at);
}

/** A text in one language. */
export const words = (text: string, language?: string): NewValue => ({ text, language });

export const link = (iri: string): NewValue => ({ iri });

/** One example: what stands there, what is done, and what stands there then; undefined where it cannot be done. */
export type Example = readonly [
  name: string,
  before: string,
  make: (edits: Edits) => readonly Edit[],
  after: string | undefined,
];
