import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { suggested } from '../shared/suggestions.js';

export const distributionAvailabilityTexts: Sentences = {
  sv: {
    summary: 'Tillgängligheten är angiven med ett värde ur den gamla listan',
    title: ({ field }) => `Värde ur den gamla listan: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det värdet hör till en lista som inte längre används.`,
    why: () =>
      'Profilen bytte lista i version 3. Verktyg som går efter den nya listan känner inte igen det gamla värdet.',
    how: (context) => `Skriv i stället ${suggested(context)}.`,
    fix: (context) => `Byt till ${suggested(context)}`,
  },
  en: {
    summary: 'The availability is a value of the old list',
    title: ({ field }) => `Value of the old list: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. The value belongs to a list that is no longer in use.`,
    why: () =>
      'The profile changed lists in version 3. Tools that go by the new list do not know the old value.',
    how: (context) => `Write ${suggested(context)} instead.`,
    fix: (context) => `Change to ${suggested(context)}`,
  },
};
