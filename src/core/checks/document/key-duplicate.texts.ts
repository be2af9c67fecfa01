import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { severalHere } from '../shared/advice.js';

export const keyDuplicateTexts: Sentences = {
  sv: {
    summary: 'Ett fält står två gånger på samma ställe',
    title: ({ args, language }) => `Fältet står två gånger: ${quote(language, args['key'], 40)}`,
    message: ({ args, language }) =>
      `Fältet ${quote(language, args['key'])} står två gånger på samma ställe. Bara det sista läses.`,
    why: () => 'Det första värdet går förlorat utan att någon märker det.',
    how: (context) => `Ta bort det ena. ${severalHere(context)}`,
  },
  en: {
    summary: 'A field stands twice in the same place',
    title: ({ args, language }) => `The field stands twice: ${quote(language, args['key'], 40)}`,
    message: ({ args, language }) =>
      `The field ${quote(language, args['key'])} stands twice in the same place. Only the last one is read.`,
    why: () => 'The first value is lost without anybody noticing.',
    how: (context) => `Remove one of them. ${severalHere(context)}`,
  },
};
