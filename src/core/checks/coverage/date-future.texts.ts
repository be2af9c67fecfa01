import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const dateFutureTexts: Sentences = {
  sv: {
    limits: 'Regeln är tyst när den inte får veta dagens datum.',
    summary: 'Utgivningsdatum eller ändringsdatum ligger i framtiden',
    title: ({ field }) => `Datum i framtiden: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, och den dagen har inte kommit än.`,
    why: () => 'Portalen visar datumet. Ligger det i framtiden tror användarna att data är nyare än de är.',
    how: () =>
      'Ange den dag data gavs ut eller senast ändrades. När nästa uppdatering kommer framgår av uppdateringsfrekvensen.',
  },
  en: {
    limits: 'The rule is silent where it does not know today’s date.',
    summary: 'The date of issue or of change lies in the future',
    title: ({ field }) => `Date in the future: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, and that day has not come yet.`,
    why: () =>
      'The portal shows the date. If it lies in the future, users take the data to be newer than it is.',
    how: () =>
      'Give the day on which the data was issued or last changed. The next update follows from the field “Frequency”.',
  },
};
