import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const suppressionUnknownRuleTexts: Sentences = {
  sv: {
    summary: 'Ett undantag nämner en regel som inte finns',
    title: () => 'Undantaget nämner ingen regel som finns',
    message: ({ args, language }) =>
      args['value'] === ''
        ? 'Undantaget säger inte vilken regel det gäller.'
        : `Undantaget gäller ${quote(language, args['value'])}, men det finns ingen regel och ingen grupp av regler som heter så.`,
    why: () => 'Undantaget får ingen verkan.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Skriv regelns kod så som den står i rapporten, till exempel: # metakoll-disable-next-line license-not-iri -- därför att …'
        : `Menade du ${quote(language, args['suggestion'])}?`,
  },
  en: {
    summary: 'A suppression names a rule that does not exist',
    title: () => 'The suppression names no rule that exists',
    message: ({ args, language }) =>
      args['value'] === ''
        ? 'The suppression does not say which rule it is about.'
        : `The suppression is about ${quote(language, args['value'])}, but no rule and no group of rules is called that.`,
    why: () => 'The suppression has no effect.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Write the code of the rule as reports have it, such as: # metakoll-disable-next-line license-not-iri -- because …'
        : `Did you mean ${quote(language, args['suggestion'])}?`,
  },
};
