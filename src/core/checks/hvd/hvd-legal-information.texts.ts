import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

const _cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

const _by = 'http://creativecommons.org/licenses/by/4.0/';

export const hvdLegalInformationTexts: Sentences = {
  sv: {
    summary: 'En värdefull distribution eller datatjänst saknar licens',
    title: () => 'Värdefulla data utan licens',
    message: ({ subject }) =>
      `${subject} är märkt som värdefull men har varken licens eller rättighetsförklaring.`,
    why: () =>
      'EU:s förordning 2023/138 kräver att värdefulla data får användas fritt. Utan licens vet ingen att det gäller.',
    how: (context) => addHere(context, undefined, 'license'),
  },
  en: {
    summary: 'A high-value distribution or data service has no licence',
    title: () => 'High-value data without licence',
    message: ({ subject }) =>
      `${subject} is marked as high-value but has neither a licence nor a rights statement.`,
    why: () =>
      'Regulation (EU) 2023/138 requires that high-value data may be used freely. Without a licence nobody knows that.',
    how: (context) => addHere(context, undefined, 'license'),
  },
};
