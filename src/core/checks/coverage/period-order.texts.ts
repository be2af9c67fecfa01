import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const periodOrderTexts: Sentences = {
  sv: {
    summary: 'En tidsperiod slutar innan den börjar',
    title: () => 'Tidsperioden slutar innan den börjar',
    message: ({ subject, args, language }) =>
      `${subject} börjar ${quote(language, args['start'])} och slutar ${quote(language, args['value'])}.`,
    why: () => 'Den som söker data för en viss tid hittar inte datamängden.',
    how: () => 'Byt plats på datumen, eller rätta det som är fel.',
  },
  en: {
    summary: 'A time period ends before it begins',
    title: () => 'The time period ends before it begins',
    message: ({ subject, args, language }) =>
      `${subject} begins on ${quote(language, args['start'])} and ends on ${quote(language, args['value'])}.`,
    why: () => 'Whoever searches for data on a certain time does not find the dataset.',
    how: () => 'Swap the dates, or correct the one that is wrong.',
  },
};
