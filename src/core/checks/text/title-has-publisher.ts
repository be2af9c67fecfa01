import { type ResourceNode, textsOf } from '../../model/canonical.js';
import { perDocument } from '../per-document.js';
import type { CheckContext, Rule } from '../rule.js';
import { hasText, placeOfText, publishersOf, textsAt } from '../shared/texts.js';

/** What a municipality or region is, around the name of the place. */
const kind =
  /^(?:region|länsstyrelsen i|municipality of|city of|county administrative board of)\s+|(?<!\s)\s+(?:kommun|stad|län|region|municipality|city)$/giu;

const letter = /[\p{L}\p{N}]/u;

/** Whether a name stands in a text as words of their own, perhaps in the genitive. */
function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || (at > 0 && letter.test(text[at - 1]!))) return false;
  const rest = text.slice(at + name.length);
  return !letter.test(rest[0] ?? '') || /^s(?![\p{L}\p{N}])/u.test(rest);
}

/** What follows a preposition or has a genitive is a place; “Mark och vatten” is not about the municipality of Mark. */
function hasPlace(text: string, place: string): boolean {
  if (!text.includes(place)) return false;
  const words = ['i', 'in', 'inom', 'från', 'of'];
  return words.some((word) => hasName(text, `${word} ${place}`));
}

/** A name of a publisher, and the place that it is named after. */
interface Name {
  readonly name: string;
  readonly place: string | undefined;
}

function nameOf(text: string): Name {
  const name = text.trim();
  const place = name.replace(kind, '').trim();
  return { name, place: place === name || place.length < 2 ? undefined : place };
}

/** The name of the publisher that the title repeats. */
function repeated(text: string, names: readonly Name[]): string | undefined {
  for (const { name, place } of names) {
    if (name.length < 3) continue;
    if (hasName(text, name)) return name;
    if (place === undefined) continue;
    if (hasPlace(text, place)) return place;
    if (place.endsWith('s') && hasPlace(text, place.slice(0, -1))) return place.slice(0, -1);
  }
  return undefined;
}

/** Whether nothing is left of a title without the name. */
function isOnly(text: string, name: string): boolean {
  return !letter.test(text.replace(name, '').replace(kind, ''));
}

/** Most datasets of a file have the same publishers. */
const known = perDocument(() => new Map<string, readonly Name[]>());

function publisherNames(node: ResourceNode, context: CheckContext): readonly Name[] {
  const publisher = node.data['publisher'];
  const key = Array.isArray(publisher) && publisher.length === 1 ? publisher[0] : publisher;
  const names = known(context);
  const before = typeof key === 'string' ? names.get(key) : undefined;
  if (before) return before;
  const found = publishersOf(node, context.find).flatMap((data) =>
    textsOf(data['name']).map((name) => nameOf(name.text)),
  );
  if (typeof key === 'string') names.set(key, found);
  return found;
}

export const titleHasPublisher: Rule = {
  code: 'title-has-publisher',
  group: 'text',
  severity: 'info',
  about: ['Dataset.title'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#1-bra-namn-ska-vara-korta-och-beskrivande',
  eachProperty: {
    of: ['Dataset'],
    keys: ['title'],
    check(titles, key, node, context) {
      const names = publisherNames(node, context);
      if (!hasText(titles, (text) => repeated(text, names) !== undefined)) return undefined;
      for (const item of textsAt(node, key)) {
        const name = repeated(item.text, names);
        if (name === undefined) continue;
        return {
          rule: titleHasPublisher.code,
          place: placeOfText(item),
          property: item.property,
          args: { value: item.text, name, isAll: isOnly(item.text, name) },
        };
      }
      return undefined;
    },
  },
};
