import type { Sentences } from '../rule.js';
import { addHere, allowedAfter } from '../shared/advice.js';
import { settleOnce } from '../shared/settle-once.js';

export const schemaMissingRecommendedTexts: Sentences = {
  sv: {
    summary: 'Ett rekommenderat fält saknas',
    title: ({ field }) => `Rekommenderat värde saknas: ${field}`,
    message: ({ subject, field }) => `${subject} saknar det rekommenderade fältet ${field}.`,
    why: () =>
      'Profilen rekommenderar fältet. Det hjälper användarna att hitta datamängden och förstå vad den innehåller.',
    how: (context) => addHere(context) + allowedAfter(context) + settleOnce(context),
    fix: ({ field }) => `Lägg till fältet ${field}`,
  },
  en: {
    summary: 'A recommended field is missing',
    title: ({ field }) => `Recommended value missing: ${field}`,
    message: ({ subject, field }) => `${subject} lacks the recommended field ${field}.`,
    why: () =>
      'The profile recommends the field. It helps users to find the dataset and to understand what it holds.',
    how: (context) => addHere(context) + allowedAfter(context) + settleOnce(context),
    fix: ({ field }) => `Add the field ${field}`,
  },
};
