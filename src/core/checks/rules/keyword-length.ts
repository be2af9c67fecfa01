import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { countWords, placeOfText } from '../texts.js';

/** The guidance says one or a few words. */
const most = 3;

/** A list in one keyword is told by a rule of its own. */
const isLong = (text: string) => text.length > 2 * most && countWords(text) > most && !/[,;|\n]/.test(text);

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

export const keywordLength: Rule = {
  code: 'keyword-length',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.keyword`),
  limits: {
    sv: 'Vägledningen säger ett fåtal ord. Regeln drar gränsen vid tre.',
    en: 'The guidance says a few words. The rule draws the line at three.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  texts: {
    sv: {
      summary: 'Ett nyckelord är mer än tre ord långt',
      title: () => 'Långt nyckelord',
      message: ({ subject, args, language }) =>
        `${subject} har ett nyckelord på ${args['count']} ord: ${quote(language, args['value'])}.`,
      why: () =>
        'Nyckelord samlar datamängder som handlar om samma sak. Ett långt nyckelord har nästan alltid bara en träff.',
      how: () =>
        'Välj ut det viktigaste ordet, eller dela upp i flera nyckelord. Resten hör hemma i beskrivningen.',
    },
    en: {
      summary: 'A keyword is longer than three words',
      title: () => 'Long keyword',
      message: ({ subject, args, language }) =>
        `${subject} has a keyword of ${args['count']} words: ${quote(language, args['value'])}.`,
      why: () =>
        'Keywords gather datasets that are about the same thing. A long keyword nearly always has a single hit.',
      how: () =>
        'Choose the most important word, or make several keywords. The rest belongs in the description.',
    },
  },
  eachText: {
    of: classKeys,
    keys: ['keyword'],
    suspects: isLong,
    check(keywords) {
      const item = keywords.find(({ text }) => isLong(text));
      if (!item) return undefined;
      return {
        rule: keywordLength.code,
        place: placeOfText(item),
        property: item.property,
        args: { value: item.text, count: countWords(item.text) },
      };
    },
  },
};
