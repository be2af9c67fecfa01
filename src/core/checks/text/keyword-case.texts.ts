import { listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { lower } from './keyword-case.js';

const shown = ({ args, language }: SentenceContext, change = (word: string) => word) =>
  listOf(
    language,
    ((args['words'] as readonly string[] | undefined) ?? []).map((word) => quote(language, change(word), 40)),
  );

export const keywordCaseTexts: Sentences = {
  sv: {
    limits:
      'Regeln känner igen en lista med vanliga ord, och ord som filen även har med liten bokstav. Förkortningar, namn på kommuner, län, länder, språk och myndigheter samt nyckelord på språk som tyska lämnar den i fred.',
    summary: 'Ett nyckelord är skrivet med stor bokstav',
    title: () => 'Nyckelord med stor bokstav',
    message: (context) => `${context.subject} har nyckelord med stor bokstav: ${shown(context)}.`,
    why: () => 'Vägledningen rekommenderar små bokstäver i nyckelord, så att samma ord skrivs lika överallt.',
    how: (context) => `Skriv ${shown(context, lower)}. Namn och förkortningar behåller sina stora bokstäver.`,
    fix: (context) => `Skriv nyckelorden med liten bokstav: ${shown(context, lower)}`,
  },
  en: {
    limits:
      'The rule knows a list of common words, and words that the file also has in lower case. It leaves acronyms alone, names of municipalities, counties, countries, languages and authorities, and keywords in languages such as German.',
    summary: 'A keyword is written with a capital letter',
    title: () => 'Keyword with a capital letter',
    message: (context) => `${context.subject} has keywords with a capital letter: ${shown(context)}.`,
    why: () =>
      'The guidance recommends lower case for keywords, so that the same word is written alike everywhere.',
    how: (context) => `Write ${shown(context, lower)}. Names and acronyms keep their capital letters.`,
    fix: (context) => `Write the keywords in lower case: ${shown(context, lower)}`,
  },
};
