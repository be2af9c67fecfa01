import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const documentEncoding: Rule = {
  code: 'document-encoding',
  group: 'document',
  severity: 'error',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  texts: {
    sv: {
      summary: 'Filen har tecken som inte går att läsa',
      title: () => 'Tecknen går inte att läsa',
      message: ({ args, language }) =>
        `Filen innehåller tecken som inte går att läsa, troligen för att å, ä och ö har gått sönder: ${quote(language, args['value'])}.`,
      why: () =>
        'Texten har sparats eller öppnats med fel teckenkodning, och felet följer med till portalen.',
      how: () => 'Rätta orden och spara filen som UTF-8. Ange annars kodningen med --encoding.',
    },
    en: {
      summary: 'The file has characters that cannot be read',
      title: () => 'Characters cannot be read',
      message: ({ args, language }) =>
        `The file holds characters that cannot be read, probably because å, ä and ö were broken: ${quote(language, args['value'])}.`,
      why: () =>
        'The text was saved or opened with the wrong character encoding, and the fault goes on to the portal.',
      how: () => 'Correct the words and save the file as UTF-8. Otherwise give the encoding with --encoding.',
    },
  },
};
