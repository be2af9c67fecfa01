import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const documentEncodingTexts: Sentences = {
  sv: {
    summary: 'Filen har tecken som inte går att läsa',
    title: () => 'Tecknen går inte att läsa',
    message: ({ args, language }) =>
      args['twice']
        ? `Filen har text där å, ä och ö har gått sönder: ${quote(language, args['value'])}.`
        : `Filen innehåller tecken som inte går att läsa, troligen för att å, ä och ö har gått sönder: ${quote(language, args['value'])}.`,
    why: () => 'Texten har sparats eller öppnats med fel teckenkodning, och felet följer med till portalen.',
    how: ({ args }) =>
      args['twice']
        ? 'Hämta texten ur originalet igen och öppna den som UTF-8, eller rätta orden: Ã¥ är å, Ã¤ är ä och Ã¶ är ö.'
        : 'Rätta orden och spara filen som UTF-8. Ange annars kodningen med --encoding.',
  },
  en: {
    summary: 'The file has characters that cannot be read',
    title: () => 'Characters cannot be read',
    message: ({ args, language }) =>
      args['twice']
        ? `The file has text in which å, ä and ö were broken: ${quote(language, args['value'])}.`
        : `The file holds characters that cannot be read, probably because å, ä and ö were broken: ${quote(language, args['value'])}.`,
    why: () =>
      'The text was saved or opened with the wrong character encoding, and the fault goes on to the portal.',
    how: ({ args }) =>
      args['twice']
        ? 'Take the text from its source again and open it as UTF-8, or correct the words: Ã¥ is å, Ã¤ is ä and Ã¶ is ö.'
        : 'Correct the words and save the file as UTF-8. Otherwise give the encoding with --encoding.',
  },
};
