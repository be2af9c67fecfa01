import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { howToChoose, suggested } from '../shared/suggestions.js';

export const schemaCodelistTexts: Sentences = {
  sv: {
    summary: 'Ett värde som inte finns i listan över tillåtna värden',
    title: ({ field }) => `Värdet finns inte i listan: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['outdated']
        ? `${subject} har det utgångna värdet ${quote(language, args['value'])} i fältet ${field}.`
        : args['wider']
          ? `${subject} har ${quote(language, args['value'])} i fältet ${field}. Värdet finns i EU:s lista men inte bland dem som den svenska profilen erbjuder.`
          : `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det finns inte i listan över tillåtna värden.`,
    why: () => 'Filter och jämförelser går efter listans värden. Andra värden faller bort.',
    how: howToChoose,
    fix: (context) => `Skriv ${suggested(context)}`,
  },
  en: {
    summary: 'A value that is not in the list of allowed values',
    title: ({ field }) => `The value is not in the list: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['outdated']
        ? `${subject} has the outdated value ${quote(language, args['value'])} in the field ${field}.`
        : args['wider']
          ? `${subject} has ${quote(language, args['value'])} in the field ${field}. The value is in the EU list but not among those that the Swedish profile offers.`
          : `${subject} has ${quote(language, args['value'])} in the field ${field}, which is not in the list of allowed values.`,
    why: () => 'Filters and comparisons go by the values of the list. Other values are lost.',
    how: howToChoose,
    fix: (context) => `Write ${suggested(context)}`,
  },
};
