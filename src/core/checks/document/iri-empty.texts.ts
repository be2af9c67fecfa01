import type { Sentences } from '../rule.js';

export const iriEmptyTexts: Sentences = {
  sv: {
    summary: 'En adress är tom',
    title: () => 'Tom adress',
    message: ({ subject, field, args }) =>
      `${subject} har en tom adress${field === '' ? '' : ` i fältet ${field}`}${args['attribute'] === undefined ? '' : ` (${args['attribute']}="")`}.`,
    why: () => 'En tom adress pekar på filen själv, och det är sällan meningen.',
    how: () => 'Skriv hela adressen, eller ta bort fältet.',
  },
  en: {
    summary: 'An address is empty',
    title: () => 'Empty address',
    message: ({ subject, field, args }) =>
      `${subject} has an empty address${field === '' ? '' : ` in the field ${field}`}${args['attribute'] === undefined ? '' : ` (${args['attribute']}="")`}.`,
    why: () => 'An empty address points to the file itself, which is seldom meant.',
    how: () => 'Write the whole address, or remove the field.',
  },
};
