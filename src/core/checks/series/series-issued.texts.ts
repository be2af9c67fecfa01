import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const seriesIssuedTexts: Sentences = {
  sv: {
    limits: 'Jämför bara när alla datamängder i serien finns i samma fil och har datum.',
    summary: 'Seriens utgivningsdatum är ett annat än det tidigaste bland dess datamängder',
    title: ({ field }) => `Seriens utgivningsdatum stämmer inte: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men den datamängd som gavs ut först har ${quote(language, args['expected'])}.`,
    why: () => 'Seriens utgivningsdatum ska visa när den första datamängden gavs ut.',
    how: ({ args, language }) => `Skriv ${quote(language, args['expected'])}.`,
    fix: () => 'Skriv den tidigaste datamängdens utgivningsdatum',
  },
  en: {
    limits: 'Compares only where all datasets of the series are in the same file and have a date.',
    summary: 'The release date of a series is not the earliest of its datasets',
    title: ({ field }) => `The release date of the series does not fit: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, but its first dataset has ${quote(language, args['expected'])}.`,
    why: () => 'The release date of a series should show when its first dataset was released.',
    how: ({ args, language }) => `Write ${quote(language, args['expected'])}.`,
    fix: () => 'Write the release date of the first dataset',
  },
};
