import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const catalogLinkedTexts: Sentences = {
  sv: {
    summary: 'Flera kataloger i samma fil hänger inte ihop',
    title: () => 'Katalogerna hänger inte ihop',
    message: ({ subject, args }) =>
      `${subject} hör inte ihop med ${args['count'] === 1 ? 'den andra katalogen' : `de andra ${args['count']} katalogerna`} i filen.`,
    why: () =>
      'Portalen börjar i en huvudkatalog och följer dcterms:hasPart till de andra. En katalog utan koppling hämtas inte.',
    how: ({ args, language }) =>
      `Låt en av katalogerna vara huvudkatalog och ange de andra i dess fält ”Består av” (hasPart), till exempel ${quote(language, args['value'])}.`,
  },
  en: {
    summary: 'Several catalogues in one file do not hang together',
    title: () => 'The catalogues do not hang together',
    message: ({ subject, args }) =>
      `${subject} is not linked to the other ${args['count'] === 1 ? 'catalogue' : `${args['count']} catalogues`} of the file.`,
    why: () =>
      'The portal starts at a main catalogue and follows dcterms:hasPart to the others. A catalogue without a link is not harvested.',
    how: ({ args, language }) =>
      `Let one of the catalogues be the main one and list the others in its field “Has part” (hasPart), such as ${quote(language, args['value'])}.`,
  },
};
