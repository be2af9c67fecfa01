import type { CanonicalValue } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Finding, PlacedText, Rule } from '../rule.js';
import { bareText, placeOfText, textsAt } from '../texts.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService', 'Distribution'];
const keys = ['title', 'description'];

/** Whether a value has several texts in one language; most have one in each. */
function hasSeveral(value: CanonicalValue): boolean {
  if (typeof value === 'string') return false;
  if (Array.isArray(value)) return value.length > 1;
  for (const language in value) if (Array.isArray(value[language])) return true;
  return false;
}

export const langDuplicate: Rule = {
  code: 'lang-duplicate',
  group: 'language',
  severity: 'warning',
  about: classKeys.flatMap((classKey) => keys.map((key) => `${classKey}.${key}`)),
  texts: {
    sv: {
      summary: 'En titel eller beskrivning har två texter på samma språk',
      title: ({ field }) => `Två texter på samma språk: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har två olika texter med språkkoden ${quote(language, args['tag'])} i fältet ${field}: ${quote(language, args['first'], 60)} och ${quote(language, args['value'], 60)}.`,
      why: () => 'Portalen visar en text för varje språk. Slumpen avgör vilken av dem som syns.',
      how: () =>
        'Behåll en av texterna, eller slå ihop dem. Är en av dem på ett annat språk: ge den rätt språkkod.',
    },
    en: {
      summary: 'A title or description has two texts in the same language',
      title: ({ field }) => `Two texts in the same language: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has two different texts with the language code ${quote(language, args['tag'])} in the field ${field}: ${quote(language, args['first'], 60)} and ${quote(language, args['value'], 60)}.`,
      why: () => 'The portal shows one text for each language. Chance decides which of them is seen.',
      how: () =>
        'Keep one of the texts, or make them into one. If one of them is in another language, give it the right language code.',
    },
  },
  eachProperty: {
    of: classKeys,
    keys,
    check(value, key, node) {
      if (!hasSeveral(value)) return undefined;
      const texts = textsAt(node, key);
      const found: Finding[] = [];
      let first: PlacedText | undefined;
      let told: PlacedText | undefined;
      for (const item of texts) {
        // The texts of a language stand together, the first of them at index 0.
        if (item.index === 0) {
          first = item;
          continue;
        }
        if (first?.language === undefined || told === first) continue;
        if (bareText(first.text) === bareText(item.text)) continue;
        told = first;
        found.push({
          rule: langDuplicate.code,
          place: placeOfText(item),
          property: item.property,
          args: { tag: item.language, first: first.text, value: item.text },
        });
      }
      return found;
    },
  },
};
