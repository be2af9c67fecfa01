import type { CanonicalObject, CanonicalValue } from '../../catalogue/document.js';
import { ownDatatypes } from '../../profile/jsonld-context.js';
import { shortenIri } from '../../profile/prefixes.js';
import type { ProfileProperty } from '../../profile/profile.js';
import { addText, addValue } from '../tree/values.js';
import type { Literal, Term } from './graph.js';

/** Adds the object of a statement to a property and says which position it got (among the texts of its language). */
export function addTerm(data: CanonicalObject, property: ProfileProperty, term: Term): number {
  const isLiteral = typeof term !== 'string';
  switch (property.kind) {
    case 'text':
    case 'literal':
      if (isLiteral && term.datatype === undefined) return addText(data, property, term.language, term.value);
      return addBesideTexts(data, property, isLiteral ? literalObject(term) : { id: term });
    case 'iri':
    case 'resource':
      return addValue(data, property, isLiteral ? literalObject(term) : term);
    default: {
      if (!isLiteral) return addValue(data, property, { id: term });
      const isPlain = term.language === undefined && term.datatype === ownDatatypes[property.kind];
      return addValue(data, property, isPlain ? term.value : literalObject(term));
    }
  }
}

/** The object of a statement whose property the profile does not know. */
export function foreignTerm(term: Term): CanonicalValue {
  if (typeof term === 'string') return { id: term };
  return term.language === undefined && term.datatype === undefined ? term.value : literalObject(term);
}

/** A JSON-LD value object. */
function literalObject(term: Literal): CanonicalObject {
  const object: CanonicalObject = { '@value': term.value };
  if (term.language !== undefined) object['@language'] = term.language;
  if (term.datatype !== undefined) object['@type'] = shortenIri(term.datatype);
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
