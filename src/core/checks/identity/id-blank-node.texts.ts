import { theClass } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { addIdHere } from '../shared/advice.js';
import { exampleIds } from '../shared/example-ids.js';

export const idBlankNodeTexts: Sentences = {
  sv: {
    summary: 'En resurs har ingen identifierande adress (id)',
    title: ({ class: type, language }) =>
      `Identifierande adress (id) saknas: ${type ? theClass(language, type.key) : ''}`,
    message: ({ subject }) => `${subject} har ingen identifierande adress (id).`,
    why: () => 'Utan id får den en ny identitet vid varje hämtning. Länkar till den slutar då att fungera.',
    how: (context) =>
      `${addIdHere(context, exampleIds[context.class?.key ?? ''] ?? 'https://data.exempel.se/…')}${context.class?.key === 'Agent' ? '' : ' Adressen väljer ni själva, under er egen domän. Den behöver inte gå att öppna, men den ska aldrig ändras.'}`,
    fix: () => 'Skriv in id efter titeln',
  },
  en: {
    summary: 'A resource has no identifying address (id)',
    title: ({ class: type, language }) =>
      `Identifying address (id) missing: ${type ? theClass(language, type.key) : ''}`,
    message: ({ subject }) => `${subject} has no identifying address (id).`,
    why: () => 'Without an id it gets a new identity at every harvest. Links to it then stop working.',
    how: (context) =>
      `${addIdHere(context, exampleIds[context.class?.key ?? ''] ?? 'https://data.exempel.se/…')}${context.class?.key === 'Agent' ? '' : ' You choose the address yourselves, under your own domain. It need not open, but it must never change.'}`,
    fix: () => 'Write in the id made of the title',
  },
};
