import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const descriptionTooShortTexts: Sentences = {
  sv: {
    limits: 'Regeln räknar ord. Vad orden säger vet den inte.',
    summary: 'En beskrivning är bara ett eller två ord',
    title: () => 'Mycket kort beskrivning',
    message: ({ subject, args, language }) =>
      `${subject} har bara ${quote(language, args['value'])} som beskrivning.`,
    why: () =>
      'Av beskrivningen avgör man på portalen om data är till nytta, utan att först ladda ned dem. Portalen söker också i den.',
    how: () =>
      'Skriv två eller tre meningar om vad data innehåller, var de kommer ifrån och vad de kan användas till.',
  },
  en: {
    limits: 'The rule counts words. It does not know what they say.',
    summary: 'A description is only one or two words',
    title: () => 'Very short description',
    message: ({ subject, args, language }) =>
      `${subject} has only ${quote(language, args['value'])} as its description.`,
    why: () =>
      'By the description one decides on the portal whether data is of use, before downloading it. The portal searches it, too.',
    how: () =>
      'Write two or three sentences on what the data holds, where it comes from and what it can be used for.',
  },
};
