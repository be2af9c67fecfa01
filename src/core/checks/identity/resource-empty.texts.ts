import type { Sentences } from '../rule.js';

export const resourceEmptyTexts: Sentences = {
  sv: {
    summary: 'En beskrivning är tom',
    title: () => 'Tom beskrivning',
    message: ({ subject, args }) =>
      args['other'] === true
        ? `${subject} är inte beskriven: inget av det som står där hör till profilen.`
        : `${subject} är inte beskriven: ingenting är ifyllt.`,
    why: () => 'En tom beskrivning säger ingenting, och det går inte att hänvisa till den.',
    how: () => 'Fyll i beskrivningen, eller ta bort den.',
  },
  en: {
    summary: 'A description is empty',
    title: () => 'Empty description',
    message: ({ subject, args }) =>
      args['other'] === true
        ? `${subject} is not described: nothing that stands there belongs to the profile.`
        : `${subject} is not described: nothing is filled in.`,
    why: () => 'An empty description says nothing, and nothing can refer to it.',
    how: () => 'Fill in the description, or remove it.',
  },
};
