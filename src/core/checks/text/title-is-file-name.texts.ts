import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const titleIsFileNameTexts: Sentences = {
  sv: {
    limits:
      'Regeln känner igen vanliga filändelser och ord som hålls ihop med understreck. Titlar på distributioner lämnar den i fred: där skiljer filnamn ofta filer åt.',
    summary: 'En titel är ett filnamn',
    title: () => 'Titeln är ett filnamn',
    message: ({ subject, args, language }) =>
      `${subject} heter ${quote(language, args['value'])}, som ser ut som namnet på en fil eller tabell.`,
    why: () =>
      'Titeln är det första man läser i sökträffarna på portalen. Ett filnamn säger lite om innehållet och är svårt att söka efter.',
    how: () => 'Skriv med vanliga ord vad data handlar om, till exempel ”Badplatser”.',
  },
  en: {
    limits:
      'The rule knows common endings of files, and words that are joined by underscores. It leaves titles of distributions alone: there file names often tell files apart.',
    summary: 'A title is the name of a file',
    title: () => 'The title is a file name',
    message: ({ subject, args, language }) =>
      `${subject} is called ${quote(language, args['value'])}, which looks like the name of a file or table.`,
    why: () =>
      'The title is what one reads first among the hits on the portal. A file name says little of the content and is hard to search for.',
    how: () => 'Say in ordinary words what the data is about, such as “Bathing sites”.',
  },
};
