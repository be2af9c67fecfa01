import type { ProfileProperty } from '../../../model/profile.js';
import { rangeOf } from '../../../profile/profile.js';

/** Classes that a text may stand for as a whole, with separators of its own inside: `Storgatan 1; 123 45 Staden`. */
const wholeTexts = new Set(['Location', 'Address', 'ProvenanceStatement', 'Offer']);

/** The values of a list in a text, or undefined where the text is one value. */
export function splitList(property: ProfileProperty, text: string): string[] | undefined {
  const isReference = property.kind === 'iri' || property.kind === 'resource';
  if (property.kind === 'text' ? property.key !== 'keyword' : property.max === 1 && !isReference)
    return undefined;
  if (!/[|;\n]/.test(text)) return undefined;
  if (rangeOf(property).some((range) => wholeTexts.has(range.key))) return undefined;
  const single = property.max === 1;
  const isList = property.kind === 'text' || property.codelists;
  const separator = single ? /[|\n]/ : isList ? /[|;\n]/ : /[|\n]|;(?=\s|https?:|mailto:|$)/;
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether the values of a text are the same for both properties. */
export function splitsAlike(one: ProfileProperty, other: ProfileProperty, text: string): boolean {
  const parts = (property: ProfileProperty) => splitList(property, text) ?? [text];
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}
