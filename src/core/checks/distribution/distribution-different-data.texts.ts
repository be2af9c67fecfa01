import { listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const titles = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    (args['values'] as readonly string[]).map((title) => quote(language, title, 60)),
  );

export const distributionDifferentDataTexts: Sentences = {
  sv: {
    limits:
      'Ser bara distributioner i samma format vars titlar skiljer sig åt genom ett år, en tidsperiod eller en plats.',
    summary: 'Distributionerna verkar innehålla olika data',
    title: () => 'Distributionerna verkar innehålla olika data',
    message: (context) =>
      `${context.subject} har distributioner som verkar vara olika delar av data, till exempel ${titles(context)}.`,
    why: () =>
      'Distributioner är samma data i olika format. Delar efter år eller plats går inte att hitta eller filtrera fram var för sig.',
    how: () =>
      'Beskriv varje del som en egen datamängd i en datamängdsserie, eller samla delarna i en fil eller bakom en adress.',
  },
  en: {
    limits: 'Only sees distributions of one format whose titles differ by a year, a period or a place.',
    summary: 'The distributions seem to hold different data',
    title: () => 'The distributions seem to hold different data',
    message: (context) =>
      `${context.subject} has distributions that seem to be different parts of the data, such as ${titles(context)}.`,
    why: () =>
      'Distributions are the same data in different formats. Parts by year or place cannot be found or filtered one by one.',
    how: () =>
      'Describe each part as a dataset of its own in a dataset series, or gather the parts in one file or behind one address.',
  },
};
