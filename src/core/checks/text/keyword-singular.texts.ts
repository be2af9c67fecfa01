import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const keywordSingularTexts: Sentences = {
  sv: {
    limits: 'Regeln känner igen en kort lista med vanliga ord i plural. Böjning i allmänhet kan den inte.',
    summary: 'Ett nyckelord står i plural',
    title: () => 'Nyckelord i plural',
    message: ({ subject, args, language }) =>
      `${subject} har nyckelordet ${quote(language, args['value'])}, som står i plural.`,
    why: () => 'Nyckelord skrivs i singular, så att ”badplats” och ”badplatser” inte blir två olika ord.',
    how: ({ args, language }) => `Skriv ${quote(language, args['suggestion'])}.`,
  },
  en: {
    limits:
      'The rule knows a short list of common words in the plural. It does not know how words are inflected in general.',
    summary: 'A keyword is in the plural',
    title: () => 'Keyword in the plural',
    message: ({ subject, args, language }) =>
      `${subject} has the keyword ${quote(language, args['value'])}, which is in the plural.`,
    why: () =>
      'Keywords are written in the singular, so that “school” and “schools” are not two different words.',
    how: ({ args, language }) => `Write ${quote(language, args['suggestion'])}.`,
  },
};
