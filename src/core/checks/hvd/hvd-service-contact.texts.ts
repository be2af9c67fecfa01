import type { Sentences } from '../rule.js';

export const hvdServiceContactTexts: Sentences = {
  sv: {
    summary: 'En värdefull datatjänst saknar kontaktuppgift',
    title: () => 'Värdefull datatjänst utan kontakt',
    message: ({ subject, field }) => `${subject} är märkt som värdefull men saknar fältet ${field}.`,
    why: () =>
      'Den som använder en värdefull datatjänst måste kunna nå någon som svarar för den. För andra datatjänster är fältet rekommenderat.',
    how: () => 'Ange en kontakt med namn och e-post, helst en gemensam brevlåda i stället för en person.',
  },
  en: {
    summary: 'A high-value data service has no contact point',
    title: () => 'High-value data service without contact',
    message: ({ subject, field }) => `${subject} is marked as high-value but lacks the field ${field}.`,
    why: () =>
      'Those who use a high-value data service must be able to reach somebody who answers for it. For other data services the field is recommended.',
    how: () => 'Give a contact with name and e-mail, preferably a shared mailbox rather than a person.',
  },
};
