import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const schemaPatternTexts: Sentences = {
  sv: {
    summary: 'En adress som inte går att öppna i en webbläsare',
    title: ({ field }) => `Värdet följer inte mönstret: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men där ska en webbadress stå.`,
    why: () => 'Adressen ska gå att öppna i en webbläsare.',
    how: ({ args }) =>
      String(args['wanted']).startsWith('download')
        ? 'Skriv en adress som börjar med http://, https:// eller ftp://.'
        : 'Skriv en adress som börjar med https:// eller http://.',
  },
  en: {
    summary: 'An address that does not open in a browser',
    title: ({ field }) => `The value does not match the pattern: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, where a web address belongs.`,
    why: () => 'The address must open in a browser.',
    how: ({ args }) =>
      String(args['wanted']).startsWith('download')
        ? 'Write an address that starts with http://, https:// or ftp://.'
        : 'Write an address that starts with https:// or http://.',
  },
};
