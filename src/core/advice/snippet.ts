import type { Way } from '../formats/shared/table/way.js';
import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import { type Form, takesCodes } from './form.js';
import { turtlePair, xmlElements } from './rdf.js';
import { type CellAdvice, cellsFor } from './table.js';
import { jsonLdMember, jsonMember, yamlLine } from './tree.js';
import { type Authored, authored, describedExample } from './values.js';

/** What a file has to say so that a resource has a value of a property: columns of a table, or a text to write into it. */
export type Snippet = { readonly cells: readonly CellAdvice[] } | { readonly text: string };

/** A property of a resource that stands on this way in its file. */
export interface Spot {
  readonly form: Form;
  readonly way: Way;
  readonly type: ProfileClass;
  readonly property: ProfileProperty;
}

/**
 * How a value of a property (as JSON has it in the schemas, the schema's example where none is given) is written in a file.
 * Undefined where the form has no room for it, or there is no value.
 */
export function snippetFor(
  { form, way, type, property }: Spot,
  language: Language,
  value: unknown = describedExample(type, property),
): Snippet | undefined {
  const written =
    property.key === 'class' ? String(value) : authored(property, value, language, takesCodes(form));
  if (written === undefined) return undefined;
  if (form.kind === 'table') {
    const cells = cellsFor(form.headings, way, property, written);
    return cells && cells.length > 0 ? { cells } : undefined;
  }
  const text = textFor(form, type, property, written);
  return text === undefined ? undefined : { text };
}

function textFor(
  form: Exclude<Form, { kind: 'table' }>,
  type: ProfileClass,
  property: ProfileProperty,
  value: Authored,
): string | undefined {
  switch (form.kind) {
    case 'yaml':
      return yamlLine(form.spelling, type, property, value);
    case 'json':
      return jsonMember(form.spelling, type, property, value);
    case 'jsonld':
      return jsonLdMember(form.keys, property, value);
    case 'rdfxml':
      return xmlElements(form.declared, property, value);
    case 'turtle': {
      const pair = turtlePair(form.declared, property, value);
      return pair && `${pair} ;`;
    }
    case 'ntriples':
      return turtlePair(undefined, property, value);
  }
}
