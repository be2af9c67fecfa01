import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const formatMediaType: Rule = {
  code: 'format-media-type',
  group: 'distribution',
  severity: 'error',
  texts: {
    sv: {
      title: ({ field }) => `Ingen mediatyp: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men formatet anges som mediatyp.`,
      why: () => 'Portalen filtrerar på format och visar det med hjälp av mediatypen.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Skriv en mediatyp, till exempel ”text/csv”, ”application/json” eller ”application/geo+json”.'
          : `Skriv ${quote(language, args['suggestion'])}.`,
    },
    en: {
      title: ({ field }) => `No media type: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but the format is given as a media type.`,
      why: () => 'The portal filters by format and shows it by means of the media type.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Write a media type, such as “text/csv”, “application/json” or “application/geo+json”.'
          : `Write ${quote(language, args['suggestion'])}.`,
    },
  },
};
