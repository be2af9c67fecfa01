import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { suggestionInWords } from '../shared/suggestions.js';

export const formatMediaTypeTexts: Sentences = {
  sv: {
    summary: 'Formatet är inte skrivet som en mediatyp',
    title: ({ field }) => `Ingen mediatyp: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men formatet anges som mediatyp.`,
    why: () => 'Portalen filtrerar på format och visar det med hjälp av mediatypen.',
    how: (context) =>
      context.args['isInterface'] === true
        ? 'Skriv formatet på det som gränssnittet svarar med, oftast ”application/json”. Beskriv gränssnittet som en datatjänst och låt distributionen hänvisa till den.'
        : context.args['suggestion'] === undefined
          ? 'Skriv en mediatyp, till exempel ”text/csv”, ”application/json” eller ”application/geo+json”.'
          : suggestionInWords(context),
    fix: ({ args, language }) => `Skriv mediatypen ${quote(language, args['suggestion'])}`,
  },
  en: {
    summary: 'The format is not written as a media type',
    title: ({ field }) => `No media type: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, but the format is given as a media type.`,
    why: () => 'The portal filters by format and shows it by means of the media type.',
    how: (context) =>
      context.args['isInterface'] === true
        ? 'Write the format of what the interface answers, most often “application/json”. Describe the interface as a data service, and let the distribution refer to it.'
        : context.args['suggestion'] === undefined
          ? 'Write a media type, such as “text/csv”, “application/json” or “application/geo+json”.'
          : suggestionInWords(context),
    fix: ({ args, language }) => `Write the media type ${quote(language, args['suggestion'])}`,
  },
};
