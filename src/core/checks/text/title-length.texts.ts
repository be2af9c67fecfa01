import type { Sentences } from '../rule.js';

export const titleLengthTexts: Sentences = {
  sv: {
    summary: 'En titel är tio ord eller längre',
    title: () => 'Lång titel',
    message: ({ subject, args }) => `${subject} har en titel på ${args['count']} ord.`,
    why: () => 'Korta titlar är lättare att jämföra i en lista med träffar, där långa kan bli avklippta.',
    how: () =>
      'Skriv vad data handlar om i högst nio ord. Årtal, område, format och utgivare har egna fält, och resten hör hemma i beskrivningen.',
  },
  en: {
    summary: 'A title has ten words or more',
    title: () => 'Long title',
    message: ({ subject, args }) => `${subject} has a title of ${args['count']} words.`,
    why: () => 'Short titles are easier to compare in a list of hits, where long ones may be cut off.',
    how: () =>
      'Say what the data is about in nine words at most. Year, area, format and publisher have fields of their own, and the rest belongs in the description.',
  },
};
