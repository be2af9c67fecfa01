import { type CatalogueDocument, type ResourceNode, textsOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { CheckContext, Rule } from '../rule.js';
import { hasText, placeOfText, publishersOf, textsAt } from '../texts.js';

/** What a municipality or region is, around the name of the place. */
const kind =
  /^(?:region|länsstyrelsen i|municipality of|city of|county administrative board of)\s+|\s+(?:kommun|stad|län|region|municipality|city)$/giu;

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

/** Most datasets of a file have the same publishers. */
const known = new WeakMap<CatalogueDocument, Map<string, readonly Name[]>>();

function publisherNames(node: ResourceNode, { document, find }: CheckContext): readonly Name[] {
  const publisher = node.data['publisher'];
  const key = Array.isArray(publisher) && publisher.length === 1 ? publisher[0] : publisher;
  let names = known.get(document);
  if (!names) {
    names = new Map();
    known.set(document, names);
  }
  const before = typeof key === 'string' ? names.get(key) : undefined;
  if (before) return before;
  const found = publishersOf(node, find).flatMap((data) =>
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
  limits: {
    sv: 'Regeln söker efter utgivarens namn som det står i filen, och efter ortnamnet i en kommuns eller regions namn. Den vet inte om namnet behövs för att skilja datamängden från andra.',
    en: 'The rule looks for the name of the publisher as the file has it, and for the place in the name of a municipality or region. It does not know whether the name is needed to tell the dataset from others.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#1-bra-namn-ska-vara-korta-och-beskrivande',
  texts: {
    sv: {
      summary: 'En datamängds titel upprepar utgivarens namn',
      title: () => 'Utgivarens namn i titeln',
      message: ({ subject, args, language }) =>
        `${subject} har utgivarens namn, ${quote(language, args['name'])}, i titeln.`,
      why: () =>
        'Portalen visar utgivaren intill titeln och har ett eget filter för den. I titeln tar namnet bara plats från andra ord.',
      how: () =>
        'Ta bort namnet ur titeln. Utgivaren står redan i sitt eget fält, och området kan stå i fältet ”Geografiskt område”.',
    },
    en: {
      summary: 'The title of a dataset repeats the name of the publisher',
      title: () => 'Name of the publisher in the title',
      message: ({ subject, args, language }) =>
        `${subject} has the name of the publisher, ${quote(language, args['name'])}, in its title.`,
      why: () =>
        'The portal shows the publisher beside the title and has a filter for it. In the title the name only takes room from other words.',
      how: () =>
        'Leave the name out of the title. The publisher has a field of its own already, and the area can stand in the field “Geographical area”.',
    },
  },
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
          args: { value: item.text, name },
        };
      }
      return undefined;
    },
  },
};
