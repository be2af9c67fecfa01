import { quote, shorten } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { addLanguageHere } from '../shared/advice.js';
import { catalogueLanguage } from './lang-tag-missing.js';

/** The beginning of the text, for an example. */
function shortened({ args }: SentenceContext): string {
  return shorten(String(args['value']), 40);
}

export const langTagMissingTexts: Sentences = {
  sv: {
    summary: 'En text säger inte vilket språk den är skriven på',
    title: ({ field }) => `En språkkod krävs: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har texten ${quote(language, args['value'])} i fältet ${field} utan att ange språk.`,
    why: () =>
      'Språk ska anges på all fritext. Portalen letar först efter en svensk text och sedan efter en engelsk.',
    how: (context) => {
      const known = catalogueLanguage(context.file);
      const order = addLanguageHere(context, shortened(context), known ?? 'sv');
      return known === undefined
        ? `${order} Är texten på engelska skriver du ”en” i stället för ”sv”.`
        : order;
    },
    fix: ({ field }) => `Ange vilket språk texten i fältet ${field} är skriven på`,
  },
  en: {
    summary: 'A text does not say in which language it is written',
    title: ({ field }) => `A language code is required: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has the text ${quote(language, args['value'])} in the field ${field} without a language.`,
    why: () =>
      'All free text must say its language. The portal looks for a Swedish text first and then for an English one.',
    how: (context) => {
      const known = catalogueLanguage(context.file);
      const order = addLanguageHere(context, shortened(context), known ?? 'sv');
      return known === undefined ? `${order} If the text is in English, write “en” instead of “sv”.` : order;
    },
    fix: ({ field }) => `State the language of the text in the field ${field}`,
  },
};
