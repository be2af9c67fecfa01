import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const keyUnknown: Rule = {
  code: 'key-unknown',
  group: 'document',
  severity: 'warning',
  texts: {
    sv: {
      title: ({ args, language }) => `Okänt fält: ${quote(language, args['key'], 40)}`,
      message: ({ subject, args, language }) =>
        `${subject} har ett fält som profilen inte känner till: ${quote(language, args['key'])}.`,
      why: () => 'Ett okänt fält kommer inte med när beskrivningen publiceras.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Kontrollera stavningen, eller ta bort fältet. Egna fält kan skrivas med hela sin adress (IRI).'
          : `Menade du ${quote(language, args['suggestion'])}?`,
    },
    en: {
      title: ({ args, language }) => `Unknown field: ${quote(language, args['key'], 40)}`,
      message: ({ subject, args, language }) =>
        `${subject} has a field that the profile does not know: ${quote(language, args['key'])}.`,
      why: () => 'An unknown field is left out when the description is published.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Check the spelling, or remove the field. Fields of your own can be written with their whole address (IRI).'
          : `Did you mean ${quote(language, args['suggestion'])}?`,
    },
  },
};
