import type { Sentences } from '../rule.js';
import { exampleOf } from '../shared/examples.js';

export const schemaMissingRecommendedTexts: Sentences = {
  sv: {
    summary: 'Ett rekommenderat fält saknas',
    title: ({ field }) => `Rekommenderat värde saknas: ${field}`,
    message: ({ subject, field }) => `${subject} saknar det rekommenderade fältet ${field}.`,
    why: () =>
      'Profilen rekommenderar fältet. Det hjälper användarna att hitta datamängden och förstå vad den innehåller.',
    how: (telling) => `Lägg till fältet ${telling.field}${exampleOf(telling, ', till exempel ')}.`,
    fix: ({ field }) => `Lägg till fältet ${field}`,
  },
  en: {
    summary: 'A recommended field is missing',
    title: ({ field }) => `Recommended value missing: ${field}`,
    message: ({ subject, field }) => `${subject} lacks the recommended field ${field}.`,
    why: () =>
      'The profile recommends the field. It helps users to find the dataset and to understand what it holds.',
    how: (telling) => `Add the field ${telling.field}${exampleOf(telling, ', for example ')}.`,
    fix: ({ field }) => `Add the field ${field}`,
  },
};
