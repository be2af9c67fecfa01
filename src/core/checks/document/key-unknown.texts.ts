import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** The suggested key and, where it is called otherwise, the name of its field: `keyword (Nyckelord)`. */
function suggestion({ args, class: type, language }: SentenceContext): string {
  const key = String(args['suggestion']);
  const label = type?.properties.get(key)?.label[language];
  const isSame = label === undefined || label.toLowerCase() === key.toLowerCase();
  return `${quote(language, key)}${isSame ? '' : ` (${label})`}`;
}

export const keyUnknownTexts: Sentences = {
  sv: {
    summary: 'Ett fält som profilen inte känner till',
    title: ({ args, language }) => `Okänt fält: ${quote(language, args['key'], 40)}`,
    message: ({ subject, args, language }) =>
      `${subject} har ett fält som profilen inte känner till: ${quote(language, args['key'])}.`,
    why: () => 'Ett okänt fält kommer inte med när beskrivningen publiceras.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? 'Kontrollera stavningen, eller ta bort fältet. Egna fält kan skrivas med hela sin adress (IRI).'
        : `Menade du ${suggestion(context)}?`,
    fix: () => 'Byt till det fält som ligger närmast',
  },
  en: {
    summary: 'A field that the profile does not know',
    title: ({ args, language }) => `Unknown field: ${quote(language, args['key'], 40)}`,
    message: ({ subject, args, language }) =>
      `${subject} has a field that the profile does not know: ${quote(language, args['key'])}.`,
    why: () => 'An unknown field is left out when the description is published.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? 'Check the spelling, or remove the field. Fields of your own can be written with their whole address (IRI).'
        : `Did you mean ${suggestion(context)}?`,
    fix: () => 'Change to the field that is nearest',
  },
};
