import { type CanonicalValue, iriOf, isBlank, type ResourceNode, textsOf } from '../model/canonical.js';
import type { Place } from '../model/place.js';
import type { ProfileProperty } from '../model/profile.js';
import { holdsOne } from '../profile/single-values.js';

/** Two values of which only one can be right, in two descriptions of one thing. */
export interface Contradiction {
  readonly property: ProfileProperty;
  readonly first: string;
  readonly second: string;
  /** Where the values stand. */
  readonly firstPlace: Place;
  readonly secondPlace: Place;
}

/** The first property in which two descriptions of one thing contradict each other. */
export function contradiction(one: ResourceNode, other: ResourceNode): Contradiction | undefined {
  for (const property of one.type.properties.values()) {
    const { key } = property;
    const [a, b] = [one.data[key], other.data[key]];
    if (a === undefined || b === undefined) continue;
    const kind = holdsOne(property);
    const found =
      kind === 'text' ? differingTexts(a, b) : kind === 'value' ? differingValues(a, b) : undefined;
    if (!found) continue;
    const { language, ...values } = found;
    const at = { property: key, index: 0, ...(language === undefined ? {} : { language }) };
    return {
      property,
      ...values,
      firstPlace: { kind: 'resource', node: one, ...at },
      secondPlace: { kind: 'resource', node: other, ...at },
    };
  }
  return undefined;
}

interface Differing {
  readonly first: string;
  readonly second: string;
  readonly language: string | undefined;
}

function differingTexts(one: CanonicalValue, other: CanonicalValue): Differing | undefined {
  const others = textsOf(other);
  for (const { language, text, index } of textsOf(one)) {
    if (index > 0) continue;
    const same = others.filter((item) => item.language === language);
    const [first] = same;
    if (first && !same.some((item) => item.text.trim() === text.trim()))
      return { first: text, second: first.text, language };
  }
  return undefined;
}

function differingValues(one: CanonicalValue, other: CanonicalValue): Differing | undefined {
  const [first, second] = [single(one), single(other)];
  if (first === undefined || second === undefined || first === second) return undefined;
  return { first, second, language: undefined };
}

/** A value that can be compared; not what has no name. */
function single(value: CanonicalValue): string | undefined {
  const [only, ...others] = Array.isArray(value) ? value : [value];
  if (only === undefined || others.length > 0) return undefined;
  const iri = iriOf(only);
  if (iri !== undefined) return isBlank(iri) ? undefined : iri;
  const text = typeof only === 'object' && !Array.isArray(only) ? only['@value'] : undefined;
  return typeof text === 'string' ? text : undefined;
}
