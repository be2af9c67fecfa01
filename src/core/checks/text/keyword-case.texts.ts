import { listOf, quote } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';
import { lower } from './keyword-case.js';

const shown = ({ args, language }: Telling, change = (word: string) => word) =>
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
    message: (telling) => `${telling.subject} har nyckelord med stor bokstav: ${shown(telling)}.`,
    why: () => 'Vägledningen rekommenderar små bokstäver i nyckelord, så att samma ord skrivs lika överallt.',
    how: (telling) => `Skriv ${shown(telling, lower)}. Namn och förkortningar behåller sina stora bokstäver.`,
    fix: (telling) => `Skriv nyckelorden med liten bokstav: ${shown(telling, lower)}`,
  },
  en: {
    limits:
      'The rule knows a list of common words, and words that the file also has in lower case. It leaves acronyms alone, names of municipalities, counties, countries, languages and authorities, and keywords in languages such as German.',
    summary: 'A keyword is written with a capital letter',
    title: () => 'Keyword with a capital letter',
    message: (telling) => `${telling.subject} has keywords with a capital letter: ${shown(telling)}.`,
    why: () =>
      'The guidance recommends lower case for keywords, so that the same word is written alike everywhere.',
    how: (telling) => `Write ${shown(telling, lower)}. Names and acronyms keep their capital letters.`,
    fix: (telling) => `Write the keywords in lower case: ${shown(telling, lower)}`,
  },
};
