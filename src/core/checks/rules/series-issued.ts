import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { findWrongDates, writeDate } from '../series-dates.js';

export const seriesIssued: Rule = {
  code: 'series-issued',
  group: 'series',
  severity: 'warning',
  about: ['DatasetSeries.issued'],
  limits: {
    sv: 'Jämför bara när alla datamängder i serien finns i samma fil och har datum.',
    en: 'Compares only where all datasets of the series are in the same file and have a date.',
  },
  texts: {
    sv: {
      summary: 'Seriens utgivningsdatum är ett annat än det tidigaste bland dess datamängder',
      title: ({ field }) => `Seriens utgivningsdatum stämmer inte: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men den datamängd som gavs ut först har ${quote(language, args['expected'])}.`,
      why: () => 'Seriens utgivningsdatum ska visa när den första datamängden gavs ut.',
      how: ({ args, language }) => `Skriv ${quote(language, args['expected'])}.`,
      fix: () => 'Skriv den tidigaste datamängdens utgivningsdatum',
    },
    en: {
      summary: 'The release date of a series is not the earliest of its datasets',
      title: ({ field }) => `The release date of the series does not fit: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but its first dataset has ${quote(language, args['expected'])}.`,
      why: () => 'The release date of a series should show when its first dataset was released.',
      how: ({ args, language }) => `Write ${quote(language, args['expected'])}.`,
      fix: () => 'Write the release date of the first dataset',
    },
  },
  check: (context) => findWrongDates(context, seriesIssued.code, 'issued', 'earliest'),
  fix: writeDate,
};
