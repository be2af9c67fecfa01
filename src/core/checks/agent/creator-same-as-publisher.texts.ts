import type { Sentences } from '../rule.js';
import { removeHere } from '../shared/advice.js';

export const creatorSameAsPublisherTexts: Sentences = {
  sv: {
    summary: 'Producenten är samma organisation som utgivaren',
    title: ({ field }) => `Samma som utgivaren: ${field}`,
    message: ({ subject, field }) => `${subject} har utgivaren även i fältet ${field}.`,
    why: () =>
      'Den som inget annat anges för räknas som utgivarens. Uppgiften behövs bara när någon annan har tagit fram data.',
    how: (context) => removeHere(context),
    fix: ({ field }) => `Ta bort fältet ${field}`,
  },
  en: {
    summary: 'The creator is the same organisation as the publisher',
    title: ({ field }) => `Same as the publisher: ${field}`,
    message: ({ subject, field }) => `${subject} has the publisher in the field ${field} as well.`,
    why: () =>
      'Where nothing else is said, the publisher counts as creator. The field is needed only when somebody else has produced the data.',
    how: (context) => removeHere(context),
    fix: ({ field }) => `Remove the field ${field}`,
  },
};
