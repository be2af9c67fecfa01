import type { Sentences } from '../rule.js';
import { highValueRegulation } from '../shared/legislation.js';

export const hvdDistributionAloneTexts: Sentences = {
  sv: {
    summary: 'En distribution är märkt som värdefull fast datamängden inte är det',
    title: () => 'Distributionen är märkt som värdefull, men inte datamängden',
    message: ({ subject }) =>
      `${subject} är märkt som värdefull, men datamängden som den hör till är inte märkt.`,
    why: () =>
      'Det är datamängden som räknas som värdefull enligt förordning 2023/138. Är den inte märkt hittar ingen den där.',
    how: () =>
      `Skriv ${highValueRegulation} i datamängdens fält ”Tillämplig lagstiftning”, eller ta bort märkningen från distributionen.`,
  },
  en: {
    summary: 'A distribution is marked as high-value although its dataset is not',
    title: () => 'The distribution is marked as high-value, but not its dataset',
    message: ({ subject }) =>
      `${subject} is marked as high-value, but the dataset that it belongs to is not.`,
    why: () =>
      'It is the dataset that counts as high-value under Regulation 2023/138. Without the mark nobody finds it there.',
    how: () =>
      `Write ${highValueRegulation} in the field “Applicable legislation” of the dataset, or remove the mark from the distribution.`,
  },
};
