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
      'Regeln känner igen en lista med vanliga ord, och ord som filen även har med liten bokstav. Namn och förkortningar lämnar den i fred.',
    summary: 'Ett nyckelord är skrivet med stor bokstav',
    title: () => 'Nyckelord med stor bokstav',
    message: (telling) => `${telling.subject} har nyckelord med stor bokstav: ${shown(telling)}.`,
    why: () =>
      'Nyckelord skrivs med små bokstäver, så att samma ord blir ett och inte två när man väljer bland dem på portalen.',
    how: (telling) => `Skriv ${shown(telling, lower)}. Namn och förkortningar behåller sina stora bokstäver.`,
    fix: (telling) => `Skriv nyckelorden med liten bokstav: ${shown(telling, lower)}`,
  },
  en: {
    limits:
      'The rule knows a list of common words, and words that the file also has in lower case. It leaves names and acronyms alone.',
    summary: 'A keyword is written with a capital letter',
    title: () => 'Keyword with a capital letter',
    message: (telling) => `${telling.subject} has keywords with a capital letter: ${shown(telling)}.`,
    why: () =>
      'Keywords are written in lower case, so that the same word is one and not two when one chooses among them on the portal.',
    how: (telling) => `Write ${shown(telling, lower)}. Names and acronyms keep their capital letters.`,
    fix: (telling) => `Write the keywords in lower case: ${shown(telling, lower)}`,
  },
};
