import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const keywordLengthTexts: Sentences = {
  sv: {
    limits: 'Vägledningen säger ett fåtal ord. Regeln drar gränsen vid tre.',
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
    limits: 'The guidance says a few words. The rule draws the line at three.',
    summary: 'A keyword is longer than three words',
    title: () => 'Long keyword',
    message: ({ subject, args, language }) =>
      `${subject} has a keyword of ${args['count']} words: ${quote(language, args['value'])}.`,
    why: () =>
      'Keywords gather datasets that are about the same thing. A long keyword nearly always has a single hit.',
    how: () =>
      'Choose the most important word, or make several keywords. The rest belongs in the description.',
  },
};
