import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const seriesTemporalUnionTexts: Sentences = {
  sv: {
    limits:
      'Jämför bara när alla datamängder i serien finns i samma fil och har tidsperiod. En period utan slut får serien alltid ha.',
    summary: 'Seriens tidsperiod omfattar inte samma tid som dess datamängder tillsammans',
    title: ({ field }) => `Seriens tidsperiod stämmer inte: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men för datamängderna tillsammans är det ${quote(language, args['expected'])}.`,
    why: () =>
      'Seriens tidsperiod ska omfatta alla dess datamängder och inget mer, så att den hittas vid sökning på tid.',
    how: ({ args, language, property }) =>
      `Skriv ${quote(language, args['expected'])}${property?.key === 'endDate' ? ', eller ta bort slutet om serien fortsätter' : ''}.`,
    fix: () => 'Skriv den tid som datamängderna tillsammans omfattar',
  },
  en: {
    limits:
      'Compares only where all datasets of the series are in the same file and have a period. A series may always have a period without end.',
    summary: 'The period of a series does not cover the same time as its datasets together',
    title: ({ field }) => `The period of the series does not fit: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, but for the datasets together it is ${quote(language, args['expected'])}.`,
    why: () =>
      'The period of a series should cover all its datasets and nothing more, so that it is found by time.',
    how: ({ args, language, property }) =>
      `Write ${quote(language, args['expected'])}${property?.key === 'endDate' ? ', or remove the end if the series goes on' : ''}.`,
    fix: () => 'Write the time that the datasets together cover',
  },
};
