import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { fieldHere, valueHere } from '../shared/advice.js';

export const catalogLanguageTexts: Sentences = {
  sv: {
    limits:
      'Regeln går efter språken i titlar, och bara när filen beskriver en enda katalog som redan anger något språk.',
    summary: 'Katalogens fält för språk nämner inte alla språk som texterna är på',
    title: ({ field }) => `Språk som katalogen inte nämner: ${field}`,
    message: ({ subject, args, language }) =>
      `${subject} har texter på ${quote(language, args['tag'])}, men fältet ”Språk” nämner inte det.`,
    why: () => 'Katalogens språk talar om vilka språk beskrivningarna finns på.',
    how: (context) =>
      `Lägg till ${valueHere(context, String(context.args['suggestion']))} i ${fieldHere(context)} på katalogen.`,
    fix: ({ args, language }) => `Lägg till ${quote(language, args['suggestion'])} bland katalogens språk`,
  },
  en: {
    limits:
      'The rule goes by the languages of titles, and only where the file describes a single catalogue that already names some language.',
    summary: 'The language field of the catalogue does not name all languages of the texts',
    title: ({ field }) => `Language that the catalogue does not name: ${field}`,
    message: ({ subject, args, language }) =>
      `${subject} has texts in ${quote(language, args['tag'])}, which its field “Language” does not name.`,
    why: () => 'The language of the catalogue tells in which languages the descriptions are.',
    how: (context) =>
      `Add ${valueHere(context, String(context.args['suggestion']))} to ${fieldHere(context)} of the catalogue.`,
    fix: ({ args, language }) =>
      `Add ${quote(language, args['suggestion'])} to the languages of the catalogue`,
  },
};
