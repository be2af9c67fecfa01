import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const sheetHiddenTexts: Sentences = {
  sv: {
    summary: 'Ett dolt kalkylblad har rader som inte lästes',
    title: () => 'Ett dolt blad lästes inte',
    message: ({ args, language }) => `Bladet ${quote(language, args['sheet'], 40)} är dolt och lästes inte.`,
    why: () => 'Det som är dolt är sällan menat att publiceras.',
    how: () =>
      'Ska raderna vara med i katalogen? Ta fram bladet (högerklicka på en flik → Ta fram). Annars kan det stå kvar.',
  },
  en: {
    summary: 'A hidden sheet has rows that were not read',
    title: () => 'A hidden sheet was not read',
    message: ({ args, language }) =>
      `The sheet ${quote(language, args['sheet'], 40)} is hidden and was not read.`,
    why: () => 'What is hidden is seldom meant to be published.',
    how: () =>
      'Should the rows be in the catalogue? Show the sheet (right-click a tab → Unhide). Otherwise it may stay.',
  },
};
