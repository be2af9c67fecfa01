import type { CanonicalObject, CanonicalValue } from '../../../model/canonical.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { shortenIri } from '../../../profile/prefixes.js';
import { addText, addValue } from '../tree/values.js';
import { type Literal, resourceKind, type Term } from './graph.js';

/**
 * Adds the object of a statement to a property and says which position it got (among the texts of its language).
 * `ownKind` is the kind of literals that the property has anyway, `tags` language and type of the object's own kind.
 */
export function addObject(
  data: CanonicalObject,
  property: ProfileProperty,
  value: string,
  kind: number,
  ownKind: number,
  tags: Omit<Literal, 'value'>,
): number {
  const isLiteral = kind !== resourceKind;
  switch (property.kind) {
    case 'text':
    case 'literal':
      if (isLiteral && tags.datatype === undefined) return addText(data, property, tags.language, value);
      return addBesideTexts(data, property, isLiteral ? literalObject(value, tags) : { id: value });
    case 'iri':
    case 'resource':
      return addValue(data, property, isLiteral ? literalObject(value, tags) : value);
    default:
      if (!isLiteral) return addValue(data, property, { id: value });
      return addValue(data, property, kind === ownKind ? value : literalObject(value, tags));
  }
}

/** The object of a statement whose property the profile does not know. */
export function foreignTerm(term: Term): CanonicalValue {
  if (typeof term === 'string') return { id: term };
  return term.language === undefined && term.datatype === undefined
    ? term.value
    : literalObject(term.value, term);
}

/** A JSON-LD value object. */
function literalObject(value: string, { language, datatype }: Omit<Literal, 'value'>): CanonicalObject {
  const object: CanonicalObject = { '@value': value };
  if (language !== undefined) object['@language'] = language;
  if (datatype !== undefined) object['@type'] = shortenIri(datatype);
  return object;
}

/** A language map has no room for anything but texts: it becomes a list of value objects. */
function addBesideTexts(data: CanonicalObject, property: ProfileProperty, value: CanonicalObject): number {
  const { key } = property;
  const present = data[key];
  let list: CanonicalValue[];
  if (Array.isArray(present)) list = present;
  else if (present === undefined) list = [];
  else if (typeof present === 'string') list = [present];
  else {
    list = Object.entries(present).flatMap(([tag, texts]) =>
      (Array.isArray(texts) ? texts : [texts]).map((text) =>
        tag === '@none' ? text : { '@value': text, '@language': tag },
      ),
    );
  }
  data[key] = list;
  return list.push(value) - 1;
}
