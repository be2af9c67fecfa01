import type { Sentences } from '../rule.js';

export const catalogHaspartCycleTexts: Sentences = {
  sv: {
    summary: 'Kataloger är delar av varandra i en cirkel',
    title: ({ field }) => `Kataloger i cirkel: ${field}`,
    message: ({ subject }) => `${subject} är en del av sig själv, direkt eller i flera led.`,
    why: () => 'En cirkel av delkataloger går inte att hämta.',
    how: () => 'Ta bort hänvisningen som går tillbaka till huvudkatalogen.',
  },
  en: {
    summary: 'Catalogues are parts of each other in a circle',
    title: ({ field }) => `Catalogues in a circle: ${field}`,
    message: ({ subject }) => `${subject} is a part of itself, directly or in several steps.`,
    why: () => 'A circle of parts cannot be harvested.',
    how: () => 'Remove the reference that leads back to the main catalogue.',
  },
};
