import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const csvHeadingUnknownTexts: Sentences = {
  sv: {
    summary: 'En kolumnrubrik motsvarar inget fält',
    title: ({ args, language }) => `Okänd kolumnrubrik: ${quote(language, args['heading'], 40)}`,
    message: ({ args, language }) =>
      `Kolumnen ${quote(language, args['heading'])} motsvarar inget fält i profilen och läses inte.`,
    why: () => 'Det som står i kolumnen kommer inte med när beskrivningen publiceras.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Byt rubrik om kolumnen hör till beskrivningen, till exempel till ”Titel (sv)”, ”Beskrivning (sv)” eller ”Nyckelord”.'
        : `Menade du ${quote(language, args['suggestion'])}?`,
  },
  en: {
    summary: 'A column heading matches no field',
    title: ({ args, language }) => `Unknown column heading: ${quote(language, args['heading'], 40)}`,
    message: ({ args, language }) =>
      `The column ${quote(language, args['heading'])} matches no field of the profile and is not read.`,
    why: () => 'What stands in the column is left out when the description is published.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Change the heading if the column belongs to the description, for example to “Title (en)”, “Description (en)” or “Keyword”.'
        : `Did you mean ${quote(language, args['suggestion'])}?`,
  },
};
