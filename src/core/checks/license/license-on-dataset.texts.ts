import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const licenseOnDatasetTexts: Sentences = {
  sv: {
    summary: 'Licensen står på datamängden i stället för på distributionerna',
    title: () => 'Licensen står på datamängden',
    message: ({ subject, args, language }) =>
      `${subject} har ${args['value'] === '' ? 'en licens' : `licensen ${quote(language, args['value'])}`}, men den ska stå på distributionerna.`,
    why: () =>
      'Profilen har licensen på distributionerna, så att var och en kan ha sin. Portalen hämtar den därifrån.',
    how: () => 'Flytta licensen till varje distribution som den gäller för.',
    fix: () => 'Flytta licensen till de distributioner som saknar licens',
  },
  en: {
    summary: 'The licence stands on the dataset instead of on the distributions',
    title: () => 'The licence stands on the dataset',
    message: ({ subject, args, language }) =>
      `${subject} has ${args['value'] === '' ? 'a licence' : `the licence ${quote(language, args['value'])}`}, but it belongs on the distributions.`,
    why: () =>
      'The profile has the licence on the distributions, so that each can have its own. The portal takes it from there.',
    how: () => 'Move the licence to every distribution that it applies to.',
    fix: () => 'Move the licence to the distributions that have none',
  },
};
