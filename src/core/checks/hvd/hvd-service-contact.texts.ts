import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

export const hvdServiceContactTexts: Sentences = {
  sv: {
    summary: 'En värdefull datatjänst saknar kontaktuppgift',
    title: () => 'Värdefull datatjänst utan kontakt',
    message: ({ subject, field }) => `${subject} är märkt som värdefull men saknar fältet ${field}.`,
    why: () =>
      'Den som använder en värdefull datatjänst måste kunna nå någon som svarar för den. För andra datatjänster är fältet rekommenderat.',
    how: (context) => `${addHere(context)} Kontakten ska ha namn och e-post, helst en gemensam brevlåda.`,
  },
  en: {
    summary: 'A high-value data service has no contact point',
    title: () => 'High-value data service without contact',
    message: ({ subject, field }) => `${subject} is marked as high-value but lacks the field ${field}.`,
    why: () =>
      'Those who use a high-value data service must be able to reach somebody who answers for it. For other data services the field is recommended.',
    how: (context) =>
      `${addHere(context)} The contact needs a name and an e-mail address, preferably of a shared mailbox.`,
  },
};
