import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';
import { settleOnce } from '../shared/settle-once.js';

export const contactKindTexts: Sentences = {
  sv: {
    summary: 'Kontaktuppgiften säger inte om den är en organisation eller en person',
    title: () => 'Kontaktuppgiften har ingen typ',
    message: ({ subject }) => `${subject} säger inte om den gäller en organisation eller en person.`,
    why: () =>
      'Profilen kräver typen, så att användarna vet om de vänder sig till en funktion eller till en enskild person.',
    how: (context) =>
      `${addHere(context)} Organization står för en funktion eller avdelning, Individual för en person.${settleOnce(context)}`,
  },
  en: {
    summary: 'The contact point does not say whether it is an organisation or a person',
    title: () => 'The contact point has no kind',
    message: ({ subject }) => `${subject} does not say whether it is an organisation or a person.`,
    why: () =>
      'The profile requires the kind, so that users know whether they turn to a function or to a single person.',
    how: (context) =>
      `${addHere(context)} Organization is for a function or department, Individual for a person.${settleOnce(context)}`,
  },
};
