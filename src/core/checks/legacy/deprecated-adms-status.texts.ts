import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { suggested } from '../shared/suggestions.js';

export const deprecatedAdmsStatusTexts: Sentences = {
  sv: {
    summary: 'Statusen är angiven med ett värde ur den lista som gällde före version 3.0',
    title: ({ field }) => `Värde ur den gamla listan: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Den listan byttes ut i version 3.0 av profilen.`,
    why: () => 'Profilen går efter EU:s lista. Ett värde ur den gamla listan finns inte där.',
    how: (context) => `Skriv i stället ${suggested(context)}.`,
    fix: (context) => `Byt till ${suggested(context)}`,
  },
  en: {
    summary: 'The status is a value of the list that was used before version 3.0',
    title: ({ field }) => `Value of the old list: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. That list was replaced in version 3.0 of the profile.`,
    why: () => 'The profile goes by the EU list. A value of the old list is not in it.',
    how: (context) => `Write ${suggested(context)} instead.`,
    fix: (context) => `Change to ${suggested(context)}`,
  },
};
