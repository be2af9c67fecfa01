import type { Sentences } from '../rule.js';

export const seriesEmptyTexts: Sentences = {
  sv: {
    limits: 'Tiger när katalogen är uppdelad på flera filer.',
    summary: 'En datamängdsserie har inga datamängder',
    title: () => 'Serie utan datamängder',
    message: ({ subject }) => `${subject} har inga datamängder.`,
    why: () =>
      'Seriens sida på portalen räknar upp de datamängder som pekar ut den. En serie utan dem är tom där.',
    how: ({ args }) =>
      `Skriv seriens adress, ${args['value']}, i fältet ”Del i serie” (inSeries) på varje datamängd som hör dit.`,
  },
  en: {
    limits: 'Is silent where the catalogue is split into several files.',
    summary: 'A dataset series has no datasets',
    title: () => 'Series without datasets',
    message: ({ subject }) => `${subject} has no datasets.`,
    why: () =>
      'The page of a series on the portal lists the datasets that point to it. A series without any is empty there.',
    how: ({ args }) =>
      `Write the address of the series, ${args['value']}, in the field “In series” (inSeries) of each dataset that belongs to it.`,
  },
};
