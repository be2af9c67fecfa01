import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { countWords, textsAt } from '../texts.js';

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
  about: [],
  limits: {
    sv: 'Av koder som finns synas bara ”se”, som betyder nordsamiska men ofta skrivs för svenska. Regeln går efter vanliga svenska ord och bokstäver.',
    en: 'Of codes that exist only “se” is looked at, which means Northern Sami but is often written for Swedish. The rule goes by common Swedish words and letters.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#12-sprakangivelse',
  texts: {
    sv: {
      summary: 'En text har en språkkod som inte finns eller som betyder ett annat språk',
      title: ({ args }) =>
        args['meaning'] === 'sami' ? 'Koden för nordsamiska på svensk text' : 'Okänd språkkod',
      message: ({ subject, field, args, language }) =>
        args['meaning'] === 'sami'
          ? `${subject} har texten ${quote(language, args['value'], 60)} med språkkoden ”se” i fältet ${field}, men den ser ut att vara på svenska.`
          : `${subject} har språkkoden ${quote(language, args['tag'])}${field === '' ? '' : ` i fältet ${field}`}, men den finns inte.`,
      why: ({ args }) =>
        args['meaning'] === 'sami'
          ? '”se” betyder nordsamiska. Portalen visar då ingen svensk text, och en skärmläsare läser upp den på fel språk.'
          : 'Portalen känner igen tvåställiga språkkoder. En text med en okänd kod visas inte på rätt språk, och en felaktig kod kan stoppa hela hämtningen.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Skriv en tvåställig kod enligt ISO 639-1, till exempel ”sv” för svenska eller ”en” för engelska.'
          : `Skriv ${quote(language, args['suggestion'])}.`,
      fix: ({ args, language }) =>
        `Byt språkkoden ${quote(language, args['tag'])} mot ${quote(language, args['suggestion'])}`,
    },
    en: {
      summary: 'A text has a language code that does not exist or means another language',
      title: ({ args }) =>
        args['meaning'] === 'sami' ? 'The code of Northern Sami on a Swedish text' : 'Unknown language code',
      message: ({ subject, field, args, language }) =>
        args['meaning'] === 'sami'
          ? `${subject} has the text ${quote(language, args['value'], 60)} with the language code “se” in the field ${field}, but it seems to be in Swedish.`
          : `${subject} has the language code ${quote(language, args['tag'])}${field === '' ? '' : ` in the field ${field}`}, which does not exist.`,
      why: ({ args }) =>
        args['meaning'] === 'sami'
          ? '“se” means Northern Sami. The portal then shows no Swedish text, and a screen reader reads it in the wrong language.'
          : 'The portal knows two-letter language codes. A text with an unknown code is not shown in the right language, and a malformed one can stop the whole harvest.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Write a two-letter code of ISO 639-1, such as “sv” for Swedish or “en” for English.'
          : `Write ${quote(language, args['suggestion'])}.`,
      fix: ({ args, language }) =>
        `Replace the language code ${quote(language, args['tag'])} by ${quote(language, args['suggestion'])}`,
    },
  },
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
