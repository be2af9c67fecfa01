import type { Sentences } from '../rule.js';

export const seriesEmptyTexts: Sentences = {
  sv: {
    limits: 'Tiger när katalogen är uppdelad på flera filer.',
    summary: 'En datamängdsserie har inga datamängder',
    title: () => 'Serie utan datamängder',
    message: ({ subject }) => `${subject} har inga datamängder.`,
    why: () => 'En tom serie visar ingenting på portalen. Det är datamängderna som pekar ut sin serie.',
    how: ({ args }) =>
      `Skriv seriens adress, ${args['value']}, i fältet ”Del i serie” (inSeries) på varje datamängd som hör dit.`,
  },
  en: {
    limits: 'Is silent where the catalogue is parted into several files.',
    summary: 'A dataset series has no datasets',
    title: () => 'Series without datasets',
    message: ({ subject }) => `${subject} has no datasets.`,
    why: () => 'An empty series shows nothing on the portal. It is the datasets that point to their series.',
    how: ({ args }) =>
      `Write the address of the series, ${args['value']}, in the field “In series” (inSeries) of each dataset that belongs to it.`,
  },
};
