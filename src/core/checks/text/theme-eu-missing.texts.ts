import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { allowedInWords } from '../shared/advice.js';
import { suggestionInWords } from '../shared/suggestions.js';

export const themeEuMissingTexts: Sentences = {
  sv: {
    summary: 'Bland kategorierna finns ingen av EU:s 13',
    title: ({ field }) => `Ingen av EU:s kategorier: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men ingen av EU:s 13 kategorier.`,
    why: () =>
      'Portalen filtrerar på EU:s kategorier. Utan någon av dem kommer datamängden inte med i filtret.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Lägg till någon av: ${allowedInWords(context)}.`
        : suggestionInWords(context),
    fix: ({ args, language }) =>
      `Byt ${quote(language, args['value'])} mot ${quote(language, args['suggestion'])}`,
  },
  en: {
    summary: 'None of the 13 EU categories is among the categories',
    title: ({ field }) => `None of the EU categories: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, but none of the 13 EU categories.`,
    why: () =>
      'The portal filters by the EU categories. Without one of them the dataset is missing from the filter.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Add one of: ${allowedInWords(context)}.`
        : suggestionInWords(context),
    fix: ({ args, language }) =>
      `Replace ${quote(language, args['value'])} by ${quote(language, args['suggestion'])}`,
  },
};
