import type { Sentences } from '../rule.js';

export const hvdCategoryOnDistributionTexts: Sentences = {
  sv: {
    summary: 'En distribution har kategori för värdefulla datamängder',
    title: () => 'Kategori för värdefulla datamängder på en distribution',
    message: ({ subject }) => `${subject} har fältet ”Kategori för värdefulla datamängder”.`,
    why: () => 'Kategorin hör till datamängden och datatjänsten. På en distribution visas den inte.',
    how: () => 'Ta bort kategorin här. Kontrollera att den står på datamängden.',
    fix: () => 'Ta bort kategorin från distributionen',
  },
  en: {
    summary: 'A distribution has a category for high-value datasets',
    title: () => 'Category for high-value datasets on a distribution',
    message: ({ subject }) => `${subject} has the field “Category for high-value datasets”.`,
    why: () => 'The category belongs to the dataset and the data service. On a distribution it is not shown.',
    how: () => 'Remove the category here. Check that it stands on the dataset.',
    fix: () => 'Remove the category from the distribution',
  },
};
