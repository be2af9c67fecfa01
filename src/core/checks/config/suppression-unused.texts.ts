import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const suppressionUnusedTexts: Sentences = {
  sv: {
    summary: 'Ett undantag döljer ingenting',
    title: () => 'Undantaget döljer ingenting',
    message: ({ args, language }) =>
      `Undantaget för ${quote(language, args['value'])} döljer ingenting${args['resource'] === undefined ? '' : ` hos ${quote(language, args['resource'])}`}.`,
    why: () => 'Ett undantag som inte längre behövs kan dölja ett nytt fel i framtiden.',
    how: () =>
      'Ta bort undantaget. Om något ändå ska döljas: kontrollera regelns kod och var undantaget står.',
  },
  en: {
    summary: 'A suppression hides nothing',
    title: () => 'The suppression hides nothing',
    message: ({ args, language }) =>
      `The suppression of ${quote(language, args['value'])} hides nothing${args['resource'] === undefined ? '' : ` of ${quote(language, args['resource'])}`}.`,
    why: () => 'A suppression that is no longer needed may hide a new fault one day.',
    how: () =>
      'Remove the suppression. If it was meant to hide something, check the code of the rule and where it stands.',
  },
};
