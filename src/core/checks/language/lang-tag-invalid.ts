import type { Rule } from '../rule.js';
import { countWords, textsAt } from '../shared/texts.js';

/** Tags that could be a slip for more than one language; the suggestion is the likeliest. */
const guessed = new Set(['em', 'uk', 'gb', 'nor']);

/** Small words of Swedish that Northern Sami does not have. */
const swedishWord = /(?:^|\s)(?:och|för|av|med|som|är|på|till|från|den|det|ett|en|i|om|över|vid)(?=\s|$)/iu;
const samiLetter = /[áčđŋšŧž]/iu;

/** Whether a text with the tag of Northern Sami is in Swedish: people take the country's code for the language's. */
function isSwedish(text: string): boolean {
  if (samiLetter.test(text)) return false;
  return swedishWord.test(text) || (countWords(text) > 0 && /[åäö]/iu.test(text));
}

const classKeys = ['Catalog', 'Dataset', 'Distribution', 'DataService', 'DatasetSeries'];

export const langTagInvalid: Rule = {
  code: 'lang-tag-invalid',
  group: 'language',
  severity: 'warning',
  safeFixes: ['rewrites'],
  foundBy: ['reader', 'schema'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#12-sprakangivelse',
  eachProperty: {
    of: classKeys,
    keys: ['title', 'description', 'keyword'],
    check(value, key, node) {
      if (typeof value === 'string' || (!Array.isArray(value) && value['se'] === undefined)) return undefined;
      const texts = textsAt(node, key);
      // Whoever writes Swedish as well knows the difference.
      const item = texts.find(({ language, text }) => language === 'se' && isSwedish(text));
      if (!item || texts.some(({ language }) => language === 'sv')) return undefined;
      const { property, text } = item;
      return {
        rule: langTagInvalid.code,
        place: { kind: 'resource', node, property: key, language: 'se' },
        property,
        args: { tag: 'se', suggestion: 'sv', meaning: 'sami', value: text },
      };
    },
  },
  fix({ place, args }) {
    const { tag, suggestion } = args;
    if (place.kind !== 'resource' || place.property === undefined || place.language === undefined)
      return undefined;
    if (typeof tag !== 'string' || typeof suggestion !== 'string') return undefined;
    const { node, property } = place;
    const texts = textsAt(node, property);
    // Two titles in one language would be another fault.
    if (property !== 'keyword' && texts.some(({ language }) => language === suggestion)) return undefined;
    const values = texts
      .filter(({ language }) => language === place.language)
      .map(({ text }) => ({ text, language: suggestion }));
    return {
      safe: args['meaning'] !== 'sami' && !guessed.has(tag.toLowerCase()),
      edits: [{ kind: 'replace', node, property, language: place.language, values }],
    };
  },
};
