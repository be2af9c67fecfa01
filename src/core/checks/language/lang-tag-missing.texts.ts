import { quote, shorten } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const langTagMissingTexts: Sentences = {
  sv: {
    summary: 'En text säger inte vilket språk den är skriven på',
    title: ({ field }) => `En språkkod krävs: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har texten ${quote(language, args['value'])} i fältet ${field} utan att ange språk.`,
    why: () =>
      'Språk ska anges på all fritext. Portalen letar först efter en svensk text och sedan efter en engelsk.',
    how: ({ property, args }) =>
      `Ange språket, till exempel ${property?.key ?? 'title'}: { sv: "${shorten(String(args['value']), 40)}" }, i ett kalkylblad rubriken ”${property?.label.sv ?? 'Titel'} (sv)”, i RDF/XML xml:lang="sv".`,
    fix: ({ field }) => `Ange vilket språk texten i fältet ${field} är skriven på`,
  },
  en: {
    summary: 'A text does not say in which language it is written',
    title: ({ field }) => `A language code is required: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has the text ${quote(language, args['value'])} in the field ${field} without a language.`,
    why: () =>
      'All free text must say its language. The portal looks for a Swedish text first and then for an English one.',
    how: ({ property, args }) =>
      `Give the language, for example ${property?.key ?? 'title'}: { sv: "${shorten(String(args['value']), 40)}" }, in a spreadsheet the heading “${property?.label.en ?? 'Title'} (sv)”, in RDF/XML xml:lang="sv".`,
    fix: ({ field }) => `State the language of the text in the field ${field}`,
  },
};
