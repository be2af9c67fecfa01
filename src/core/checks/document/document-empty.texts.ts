import type { Sentences } from '../rule.js';

export const documentEmptyTexts: Sentences = {
  sv: {
    summary: 'Filen är tom',
    title: () => 'Filen är tom',
    message: () => 'Filen är tom. Det finns inget att kontrollera.',
    why: () => 'En tom fil ger en tom katalog.',
    how: () => 'Kontrollera att filen sparades, och att det är rätt fil.',
  },
  en: {
    summary: 'The file is empty',
    title: () => 'The file is empty',
    message: () => 'The file is empty. There is nothing to check.',
    why: () => 'An empty file gives an empty catalogue.',
    how: () => 'Check that the file was saved, and that it is the right one.',
  },
};
