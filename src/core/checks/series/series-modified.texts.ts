import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const seriesModifiedTexts: Sentences = {
  sv: {
    limits: 'Jämför bara när alla datamängder i serien finns i samma fil och har datum.',
    summary: 'Seriens ändringsdatum är ett annat än det senaste bland dess datamängder',
    title: ({ field }) => `Seriens ändringsdatum stämmer inte: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men den datamängd som ändrades senast har ${quote(language, args['expected'])}.`,
    why: () => 'Seriens ändringsdatum ska visa när någon av datamängderna senast ändrades.',
    how: ({ args, language }) => `Skriv ${quote(language, args['expected'])}.`,
    fix: () => 'Skriv den senast ändrade datamängdens ändringsdatum',
  },
  en: {
    limits: 'Compares only where all datasets of the series are in the same file and have a date.',
    summary: 'The modification date of a series is not the latest of its datasets',
    title: ({ field }) => `The modification date of the series does not fit: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, but the dataset that was changed last has ${quote(language, args['expected'])}.`,
    why: () => 'The modification date of a series should show when one of its datasets was last changed.',
    how: ({ args, language }) => `Write ${quote(language, args['expected'])}.`,
    fix: () => 'Write the modification date of the dataset that was changed last',
  },
};
