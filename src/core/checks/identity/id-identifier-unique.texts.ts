import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const idIdentifierUniqueTexts: Sentences = {
  sv: {
    summary: 'Två datamängder eller datatjänster har samma identifierare',
    title: ({ field }) => `Samma identifierare två gånger: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det har även ${quote(language, args['other'])}.`,
    why: () => 'En identifierare ska peka ut en enda datamängd eller datatjänst.',
    how: () => 'Rätta den ena, eller ta bort fältet; den identifierande adressen (id) räcker.',
  },
  en: {
    summary: 'Two datasets or data services have the same identifier',
    title: ({ field }) => `The same identifier twice: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, and so has ${quote(language, args['other'])}.`,
    why: () => 'An identifier must point out a single dataset or data service.',
    how: () => 'Correct one of them, or remove the field; the identifying address (id) is enough.',
  },
};
