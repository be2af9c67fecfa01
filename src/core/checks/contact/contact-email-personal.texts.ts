import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const contactEmailPersonalTexts: Sentences = {
  sv: {
    limits:
      'En adress räknas som personlig när den har formen förnamn.efternamn och förnamnet är vanligt i Sverige, eller när kontakten är en person med just det namnet.',
    summary: 'E-postadressen går till en enskild person',
    title: () => 'E-postadressen går till en enskild person',
    message: ({ subject, args, language }) =>
      `${subject} har e-postadressen ${quote(language, args['value'])}, som ser ut att gå till en enskild person.`,
    why: () =>
      'När personen slutar eller är borta blir frågorna obesvarade. Namnet är dessutom en personuppgift som sprids med beskrivningen.',
    how: ({ args, language }) =>
      `Ange hellre en gemensam brevlåda, till exempel ${quote(language, `oppnadata@${args['domain']}`)}.`,
  },
  en: {
    limits:
      'An address counts as personal when it has the form firstname.lastname and the first name is common in Sweden, or when the contact is a person of that very name.',
    summary: 'The e-mail address goes to a single person',
    title: () => 'The e-mail address goes to a single person',
    message: ({ subject, args, language }) =>
      `${subject} has the e-mail address ${quote(language, args['value'])}, which seems to go to a single person.`,
    why: () =>
      'When the person leaves or is away, questions stay unanswered. The name is also personal data that is spread with the description.',
    how: ({ args, language }) =>
      `Prefer a shared mailbox, such as ${quote(language, `opendata@${args['domain']}`)}.`,
  },
};
