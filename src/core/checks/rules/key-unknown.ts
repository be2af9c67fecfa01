import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const keyUnknown: Rule = {
  code: 'key-unknown',
  group: 'document',
  severity: 'warning',
  about: [],
  texts: {
    sv: {
      summary: 'Ett fält finns inte i profilen',
      title: ({ args, language }) => `Okänt fält: ${quote(language, args['key'], 40)}`,
      message: ({ subject, args, language }) =>
        `${subject} har ett fält som profilen inte känner till: ${quote(language, args['key'])}.`,
      why: () => 'Ett okänt fält kommer inte med när beskrivningen publiceras.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Kontrollera stavningen, eller ta bort fältet. Egna fält kan skrivas med hela sin adress (IRI).'
          : `Menade du ${quote(language, args['suggestion'])}?`,
      fix: () => 'Byt till det fält som ligger närmast',
    },
    en: {
      summary: 'A field is not in the profile',
      title: ({ args, language }) => `Unknown field: ${quote(language, args['key'], 40)}`,
      message: ({ subject, args, language }) =>
        `${subject} has a field that the profile does not know: ${quote(language, args['key'])}.`,
      why: () => 'An unknown field is left out when the description is published.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Check the spelling, or remove the field. Fields of your own can be written with their whole address (IRI).'
          : `Did you mean ${quote(language, args['suggestion'])}?`,
      fix: () => 'Change to the field that is nearest',
    },
  },
  fix({ place, args }) {
    if (place.kind !== 'key' || typeof args['suggestion'] !== 'string') return undefined;
    // Where the field that is meant stands as well, its value would be lost.
    if (place.node.data[args['suggestion']] !== undefined) return undefined;
    return {
      safe: false,
      edits: [{ kind: 'rename', node: place.node, property: place.key, to: args['suggestion'] }],
    };
  },
};
