import { listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { headingHere } from '../shared/advice.js';
import { guessesFor } from './column-guesses.js';

/** The headings that may be meant: the one that is nearly the same, or those of what such columns mostly hold. */
function meant(context: SentenceContext): string {
  const { args, language } = context;
  const { suggestion } = args;
  const guessed = guessesFor(String(args['heading'])).flatMap((guess) => headingHere(context, guess) ?? []);
  const headings = suggestion === undefined ? guessed : [String(suggestion)];
  const quoted = headings.map((heading) => quote(language, heading));
  return listOf(language, quoted, 'or');
}

export const csvHeadingUnknownTexts: Sentences = {
  sv: {
    summary: 'En kolumnrubrik motsvarar inget fält',
    title: () => 'Kolumnen läses inte',
    message: ({ args, language }) =>
      `Kolumnen ${quote(language, args['heading'])} motsvarar inget fält i profilen och läses inte.`,
    why: () => 'Det som står i kolumnen kommer inte med när beskrivningen publiceras.',
    how: (context) => {
      const words = meant(context);
      const { language, args } = context;
      return words === ''
        ? `Kolumnen kan stå kvar om den inte behöver publiceras. Annars byt ${quote(language, args['heading'])} mot ett fält i profilen: metakoll explain Dataset visar dem.`
        : `Menade du ${words}? Byt i så fall rubrik.`;
    },
  },
  en: {
    summary: 'A column heading matches no field',
    title: () => 'The column is not read',
    message: ({ args, language }) =>
      `The column ${quote(language, args['heading'])} matches no field of the profile and is not read.`,
    why: () => 'What stands in the column is left out when the description is published.',
    how: (context) => {
      const words = meant(context);
      const { language, args } = context;
      return words === ''
        ? `The column may stay if it need not be published. Otherwise change ${quote(language, args['heading'])} to a field of the profile: metakoll explain Dataset shows them.`
        : `Did you mean ${words}? If so, change the heading.`;
    },
  },
};
