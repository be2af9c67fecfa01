import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const suppressionWithoutReasonTexts: Sentences = {
  sv: {
    summary: 'Ett undantag säger inte varför',
    title: () => 'Undantaget säger inte varför',
    message: ({ args, language }) => `Undantaget för ${quote(language, args['value'])} har ingen motivering.`,
    why: () => 'Den som läser filen om ett år behöver veta om undantaget fortfarande är riktigt.',
    how: () => 'Skriv varför efter två bindestreck: -- avtalet med ägaren är inte klart.',
  },
  en: {
    summary: 'A suppression does not say why',
    title: () => 'The suppression does not say why',
    message: ({ args, language }) => `The suppression of ${quote(language, args['value'])} has no reason.`,
    why: () => 'Whoever reads the file in a year has to know whether the suppression is still right.',
    how: () => 'Write why after two hyphens: -- the agreement with the owner is not ready.',
  },
};
