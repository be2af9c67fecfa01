import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { suggested } from '../shared/suggestions.js';

export const deprecatedCldFrequencyTexts: Sentences = {
  sv: {
    summary: 'Uppdateringsfrekvensen är angiven med ett värde ur en lista som inte längre används',
    title: ({ field }) => `Värde ur den gamla listan: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Den listan har ersatts av EU:s.`,
    why: () =>
      'Portalens filter har bara värdena i EU:s lista. Ett värde ur den gamla listan finns inte där.',
    how: (context) => `Skriv i stället ${suggested(context)}.`,
    fix: (context) => `Byt till ${suggested(context)}`,
  },
  en: {
    summary: 'The frequency of update is a value of a list that is no longer in use',
    title: ({ field }) => `Value of the old list: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. That list has been replaced by the EU's.`,
    why: () =>
      'The filter of the portal has the values of the EU list only. A value of the old list is not in it.',
    how: (context) => `Write ${suggested(context)} instead.`,
    fix: (context) => `Change to ${suggested(context)}`,
  },
};
