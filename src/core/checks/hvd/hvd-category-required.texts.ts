import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

export const hvdCategoryRequiredTexts: Sentences = {
  sv: {
    summary: 'Det som är märkt som värdefull datamängd saknar EU:s kategori',
    title: () => 'Värdefull datamängd utan kategori',
    message: ({ subject, field }) =>
      `${subject} är märkt som värdefull datamängd men saknar fältet ${field}.`,
    why: () =>
      'Kategorin visar vilken del av EU:s förordning 2023/138 det gäller. Den krävs av allt som är märkt med förordningen.',
    how: (context) => `${addHere(context)} Välj den kategori som passar bäst.`,
  },
  en: {
    summary: 'What is marked as a high-value dataset lacks its EU category',
    title: () => 'High-value dataset without category',
    message: ({ subject, field }) =>
      `${subject} is marked as a high-value dataset but lacks the field ${field}.`,
    why: () =>
      'The category shows which part of Regulation (EU) 2023/138 is meant. All that is marked with the regulation must have one.',
    how: (context) => `${addHere(context)} Choose the category that fits best.`,
  },
};
