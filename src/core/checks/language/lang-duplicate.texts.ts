import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const langDuplicateTexts: Sentences = {
  sv: {
    summary: 'En titel eller beskrivning har två texter på samma språk',
    title: ({ field }) => `Två texter på samma språk: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har två olika texter med språkkoden ${quote(language, args['tag'])} i fältet ${field}: ${quote(language, args['first'], 60)} och ${quote(language, args['value'], 60)}.`,
    why: () => 'Portalen visar en av texterna, och slumpen avgör vilken.',
    how: () =>
      'Behåll en av texterna, eller slå ihop dem. Är en av dem på ett annat språk: ge den rätt språkkod.',
  },
  en: {
    summary: 'A title or description has two texts in the same language',
    title: ({ field }) => `Two texts in the same language: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has two different texts with the language code ${quote(language, args['tag'])} in the field ${field}: ${quote(language, args['first'], 60)} and ${quote(language, args['value'], 60)}.`,
    why: () => 'The portal shows one of the texts, and chance decides which.',
    how: () =>
      'Keep one of the texts, or make them into one. If one of them is in another language, give it the right language code.',
  },
};
