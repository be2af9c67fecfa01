import { listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { severalHere } from '../shared/advice.js';

const parts = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    ((args['parts'] as readonly string[] | undefined) ?? []).map((part) => quote(language, part, 40)),
  );

export const keywordListInOneTexts: Sentences = {
  sv: {
    limits:
      'Ett ensamt kommatecken kan höra till ett namn. Regeln kan inte se skillnaden, och därför görs den ändringen bara efter fråga.',
    summary: 'Ett nyckelord är egentligen en lista med flera',
    title: () => 'Flera nyckelord i ett',
    message: ({ subject, args, language }) =>
      `${subject} har flera ord i ett och samma nyckelord: ${quote(language, args['value'])}.`,
    why: () =>
      'Som lista blir orden ett enda långt nyckelord. Den som väljer ett av orden hittar inte datamängden.',
    how: (context) => `Skriv dem som egna nyckelord: ${parts(context)}. ${severalHere(context)}`,
    fix: (context) => `Dela upp i egna nyckelord: ${parts(context)}`,
  },
  en: {
    limits:
      'A single comma may be part of a name. The rule cannot tell, so that change is made only when it is asked for.',
    summary: 'A keyword is really a list of several',
    title: () => 'Several keywords in one',
    message: ({ subject, args, language }) =>
      `${subject} has several words in a single keyword: ${quote(language, args['value'])}.`,
    why: () =>
      'As a list the words are one long keyword. Whoever chooses one of the words does not find the dataset.',
    how: (context) => `Write them as keywords of their own: ${parts(context)}. ${severalHere(context)}`,
    fix: (context) => `Make keywords of their own: ${parts(context)}`,
  },
};
