import {
  type CanonicalObject,
  type CanonicalValue,
  iriOf,
  type ResourceNode,
  textsOf,
  valuesOf,
} from '../model/canonical.js';
import type { ProfileProperty } from '../model/profile.js';
import { codeEntry } from '../profile/codelists.js';
import { portalLanguages } from '../profile/portal-facts.js';
import { labelOf } from '../profile/vocabularies.js';
import type { Resources } from '../run/resources.js';

/** A value as the portal shows it: a text, and where it leads if it is a web address. */
export interface Shown {
  readonly text: string;
  readonly href?: string;
}

/** A text that the portal has chosen, and its language. */
export interface ChosenText {
  readonly text: string;
  readonly language: string | undefined;
}

/** The text that the portal shows of several languages: Swedish, else English, else the first. */
export function chosenText(value: CanonicalValue | undefined): ChosenText | undefined {
  const texts = textsOf(value).filter(({ text }) => text.trim() !== '');
  const preferred = portalLanguages.flatMap((tag) => texts.filter(({ language }) => language === tag));
  return preferred[0] ?? texts[0];
}

/** All texts of a property in every language, as the portal shows keywords. */
export function allTexts(value: CanonicalValue | undefined): readonly string[] {
  return textsOf(value).flatMap(({ text }) => (text.trim() === '' ? [] : [text]));
}

/** The name of a resource on the portal: its title, name or contact name. */
export function nameOnPortal(node: ResourceNode): string | undefined {
  for (const key of ['title', 'name', 'fn']) {
    const found = chosenText(node.data[key]);
    if (found) return found.text;
  }
  return undefined;
}

/** The values of a property as the portal shows them: labels of codes, names of resources, else the value itself. */
export function shownValues(
  node: ResourceNode,
  property: ProfileProperty,
  resources: Resources,
): readonly Shown[] {
  const value = node.data[property.key];
  if (value === undefined) return [];
  if (property.kind === 'text' || property.kind === 'literal') {
    const chosen = chosenText(value);
    return chosen ? [{ text: chosen.text }] : [];
  }
  const described = resources.targets(node, property.key);
  return valuesOf(node.data, property.key).flatMap((item): readonly Shown[] => {
    const iri = iriOf(item);
    const target = described.find(
      (found) => found.node.data === item || (iri !== undefined && found.node.id === iri),
    );
    const name = target && nameOnPortal(target.node);
    if (name !== undefined) return [withLink(name, iri)];
    if (iri !== undefined && iri !== '') return [withLink(labelled(property, iri), iri)];
    const text = typeof item === 'object' && !Array.isArray(item) ? literalOf(item) : undefined;
    return text === undefined ? [] : [{ text }];
  });
}

function labelled(property: ProfileProperty, iri: string): string {
  const entry = codeEntry(property, iri);
  return entry ? labelOf(entry, 'sv') : iri;
}

/** Only web addresses become links; anything else, such as a script, stays text. */
export function withLink(text: string, address: string | undefined): Shown {
  return address !== undefined && /^(?:https?:\/\/|mailto:|tel:)/i.test(address)
    ? { text, href: address }
    : { text };
}

/** The text of a literal, or the texts of what stands in a resource without a name: `2020-01-01 – 2024-12-31`. */
function literalOf(item: CanonicalObject): string | undefined {
  if (typeof item['@value'] === 'string') return item['@value'];
  const parts = Object.entries(item).flatMap(([key, value]) => {
    if (key === 'class' || key === 'id') return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && !Array.isArray(value) && typeof value['@value'] === 'string'
      ? [value['@value']]
      : [];
  });
  return parts.length === 0 ? undefined : parts.join(' – ');
}
