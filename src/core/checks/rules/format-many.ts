import { listOf, quote } from '../../languages/words.js';
import type { Rule, Telling } from '../rule.js';

const values = ({ args, language }: Telling) =>
  listOf(
    language,
    ((args['values'] as readonly string[] | undefined) ?? []).map((value) => quote(language, value, 60)),
  );

export const formatMany: Rule = {
  code: 'format-many',
  group: 'distribution',
  severity: 'warning',
  about: ['Distribution.format'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#3-distributioner-motsvarar-samma-data-i-olika-format',
  texts: {
    sv: {
      summary: 'En distribution har flera format',
      title: ({ field }) => `Flera format på samma distribution: ${field}`,
      message: (telling) => `${telling.subject} har ${telling.args['count']} format: ${values(telling)}.`,
      why: () =>
        'Varje format är en egen distribution, med egen adress. Annars vet användaren inte vad länken leder till.',
      how: () =>
        'Låt distributionen ha ett format, och beskriv de andra formaten som egna distributioner av samma datamängd.',
    },
    en: {
      summary: 'A distribution has several formats',
      title: ({ field }) => `Several formats of one distribution: ${field}`,
      message: (telling) => `${telling.subject} has ${telling.args['count']} formats: ${values(telling)}.`,
      why: () =>
        'Each format is a distribution with an address of its own. Otherwise users do not know what the link leads to.',
      how: () =>
        'Let the distribution have one format, and describe the others as distributions of the same dataset.',
    },
  },
};
