import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** `utf-8` as people write it. */
const named = (encoding: unknown) => String(encoding).replace(/^utf-/, 'UTF-');

/** What the file says or has to be, and what it is; undefined where the letters themselves are broken. */
function mismatch({
  args,
}: SentenceContext): { readonly declared: string; readonly encoding: string } | undefined {
  if (args['declared'] === undefined) return undefined;
  return { declared: named(args['declared']), encoding: named(args['encoding']) };
}

export const documentEncodingTexts: Sentences = {
  sv: {
    summary: 'Filen har tecken som inte går att läsa',
    title: () => 'Tecknen går inte att läsa',
    message: (context) => {
      const value = quote('sv', context.args['value']);
      const found = mismatch(context);
      if (found?.declared === found?.encoding && found)
        return `Filen ska vara i ${found.declared}, men här står ett tecken som inte är det: ${value}.`;
      if (found)
        return `Filen ska läsas som ${found.declared}, men tecknen är i ${found.encoding}: ${value}.`;
      return context.args['twice']
        ? `Filen har text där å, ä och ö har gått sönder: ${value}.`
        : `Filen innehåller tecken som inte går att läsa, troligen för att å, ä och ö har gått sönder: ${value}.`;
    },
    why: (context) =>
      mismatch(context)
        ? 'Ett program som följer formatet läser inte filen, eller läser fel tecken. metakoll har läst den med den teckenkodning som tecknen tyder på.'
        : 'Texten har sparats eller öppnats med fel teckenkodning, och felet följer med vart filen än går.',
    how: (context) => {
      const found = mismatch(context);
      if (found)
        return found.declared === 'UTF-8'
          ? 'Spara filen som UTF-8.'
          : `Spara filen som UTF-8 och ange det i första raden: <?xml version="1.0" encoding="UTF-8"?>.`;
      return context.args['twice']
        ? 'Hämta texten ur originalet igen och öppna den som UTF-8, eller rätta orden: Ã¥ är å, Ã¤ är ä och Ã¶ är ö.'
        : 'Rätta orden och spara filen som UTF-8. Ange annars filens teckenkodning (i kommandot med --encoding).';
    },
  },
  en: {
    summary: 'The file has characters that cannot be read',
    title: () => 'Characters cannot be read',
    message: (context) => {
      const value = quote('en', context.args['value']);
      const found = mismatch(context);
      if (found?.declared === found?.encoding && found)
        return `The file has to be in ${found.declared}, but a character stands here that is not: ${value}.`;
      if (found)
        return `The file is to be read as ${found.declared}, but its characters are in ${found.encoding}: ${value}.`;
      return context.args['twice']
        ? `The file has text in which å, ä and ö were broken: ${value}.`
        : `The file holds characters that cannot be read, probably because å, ä and ö were broken: ${value}.`;
    },
    why: (context) =>
      mismatch(context)
        ? 'A program that keeps to the format does not read the file, or reads wrong characters. metakoll has read it in the encoding that the characters suggest.'
        : 'The text was saved or opened with the wrong character encoding, and the fault goes wherever the file goes.',
    how: (context) => {
      const found = mismatch(context);
      if (found)
        return found.declared === 'UTF-8'
          ? 'Save the file as UTF-8.'
          : `Save the file as UTF-8 and say so in its first line: <?xml version="1.0" encoding="UTF-8"?>.`;
      return context.args['twice']
        ? 'Take the text from its source again and open it as UTF-8, or correct the words: Ã¥ is å, Ã¤ is ä and Ã¶ is ö.'
        : 'Correct the words and save the file as UTF-8. Otherwise say which encoding the file has (in the command with --encoding).';
    },
  },
};
