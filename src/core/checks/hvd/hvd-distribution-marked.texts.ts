import type { Sentences } from '../rule.js';
import { highValueRegulation } from '../shared/legislation.js';

export const hvdDistributionMarkedTexts: Sentences = {
  sv: {
    summary: 'En värdefull datamängd saknar distribution med samma märkning',
    title: () => 'Värdefull datamängd utan märkt distribution',
    message: ({ subject, args }) =>
      args['count'] === 0
        ? `${subject} är märkt som värdefull men har ingen distribution.`
        : `${subject} är märkt som värdefull, men ingen av dess distributioner är det.`,
    why: () =>
      'Märkningen på distributionen visar vilken fil eller tjänst som uppfyller förordning 2023/138. Minst en måste ha den.',
    how: ({ args }) =>
      args['count'] === 0
        ? `Lägg till en distribution med ${highValueRegulation} i fältet ”Tillämplig lagstiftning”.`
        : `Skriv ${highValueRegulation} i fältet ”Tillämplig lagstiftning” på minst en av distributionerna.`,
    fix: () => 'Märk datamängdens enda distribution som värdefull',
  },
  en: {
    summary: 'A high-value dataset has no distribution with the same mark',
    title: () => 'High-value dataset without a marked distribution',
    message: ({ subject, args }) =>
      args['count'] === 0
        ? `${subject} is marked as high-value but has no distribution.`
        : `${subject} is marked as high-value, but none of its distributions is.`,
    why: () =>
      'The mark on the distribution shows which file or service fulfils Regulation 2023/138. At least one must have it.',
    how: ({ args }) =>
      args['count'] === 0
        ? `Add a distribution with ${highValueRegulation} in the field “Applicable legislation”.`
        : `Write ${highValueRegulation} in the field “Applicable legislation” of at least one of the distributions.`,
    fix: () => 'Mark the only distribution of the dataset as high-value',
  },
};
