import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const specificationIriFormTexts: Sentences = {
  sv: {
    limits: 'Regeln ser bara hur adressen är skriven, inte om specifikationen finns.',
    summary: 'En specifikation på dataportalen anges med adressen till webbsidan',
    title: () => 'Adress till en webbsida i stället för till specifikationen',
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'], 120)} i fältet ${field}. Det är adressen till en webbsida, inte till specifikationen.`,
    why: () =>
      'Portalen slår upp specifikationen efter adressen https://dataportal.se/specifications/…, utan www och utan språk. Med en annan adress länkar den inte till specifikationen.',
    how: ({ args, language }) => `Skriv ${quote(language, args['suggestion'], 120)}.`,
    fix: ({ args, language }) =>
      `Skriv specifikationens adress som ${quote(language, args['suggestion'], 120)}`,
  },
  en: {
    limits: 'The rule sees only how the address is written, not whether the specification exists.',
    summary: 'A specification on the portal is given by the address of its web page',
    title: () => 'Address of a web page instead of the specification',
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'], 120)} in the field ${field}. That is the address of a web page, not of the specification.`,
    why: () =>
      'The portal looks the specification up by the address https://dataportal.se/specifications/…, without www and without a language. With another address it does not link to the specification.',
    how: ({ args, language }) => `Write ${quote(language, args['suggestion'], 120)}.`,
    fix: ({ args, language }) =>
      `Write the address of the specification as ${quote(language, args['suggestion'], 120)}`,
  },
};
