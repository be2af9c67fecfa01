import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const xmlEntityTexts: Sentences = {
  sv: {
    summary: 'Filen använder en extern entitet',
    title: () => 'Extern entitet i XML',
    message: ({ args, language }) =>
      `Filen använder entiteten ${quote(language, args['name'])}, som inte läses.`,
    why: () =>
      'Entiteter som hämtar andra filer eller vecklar ut sig till stora mängder text är ett känt sätt att göra skada.',
    how: () => 'Skriv ut texten där den ska stå, och ta bort DOCTYPE.',
  },
  en: {
    summary: 'The file uses an external entity',
    title: () => 'External entity in XML',
    message: ({ args, language }) =>
      `The file uses the entity ${quote(language, args['name'])}, which is not read.`,
    why: () => 'Entities that fetch other files or unfold to masses of text are a known way of doing harm.',
    how: () => 'Write out the text where it belongs, and remove DOCTYPE.',
  },
};
