import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const titleIsDescriptionTexts: Sentences = {
  sv: {
    summary: 'En beskrivning upprepar bara titeln',
    title: () => 'Beskrivningen är samma text som titeln',
    message: ({ subject, args, language }) =>
      `${subject} har samma text som titel och beskrivning: ${quote(language, args['value'])}.`,
    why: () =>
      'Av beskrivningen ska den som aldrig hört talas om data förstå vad de innehåller. Portalen söker också i den.',
    how: () =>
      'Skriv två eller tre meningar om vad data innehåller, var de kommer ifrån och vad de kan användas till.',
  },
  en: {
    summary: 'A description only repeats the title',
    title: () => 'The description is the same text as the title',
    message: ({ subject, args, language }) =>
      `${subject} has the same text as title and description: ${quote(language, args['value'])}.`,
    why: () =>
      'From the description, whoever has never heard of the data should understand what it holds. The portal searches it, too.',
    how: () =>
      'Write two or three sentences on what the data holds, where it comes from and what it can be used for.',
  },
};
