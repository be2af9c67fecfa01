import { listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { isTableHere } from '../shared/advice.js';
import { asMediaType } from '../shared/media-types.js';

const values = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    ((args['values'] as readonly string[] | undefined) ?? []).map((value) =>
      quote(language, asMediaType(value) ?? value, 60),
    ),
  );

const isService = ({ class: type }: SentenceContext) => type?.key === 'DataService';

export const formatManyTexts: Sentences = {
  sv: {
    summary: 'En distribution eller datatjänst har flera format',
    title: ({ field }) => `Flera format i ett fält: ${field}`,
    message: (context) => `${context.subject} har ${context.args['count']} format: ${values(context)}.`,
    why: () =>
      'Varje format är en egen distribution, med egen adress. Annars vet användaren inte vad länken leder till.',
    how: (context) =>
      isService(context)
        ? 'Ange formaten på distributionerna: en distribution för varje format, som alla pekar på datatjänsten.'
        : isTableHere(context)
          ? 'Skriv en rad för varje format, med formatets egen webbadress. Det övriga är lika på raderna.'
          : 'Låt distributionen ha ett format, och beskriv de andra formaten som egna distributioner av samma datamängd.',
  },
  en: {
    summary: 'A distribution or data service has several formats',
    title: ({ field }) => `Several formats in one field: ${field}`,
    message: (context) => `${context.subject} has ${context.args['count']} formats: ${values(context)}.`,
    why: () =>
      'Each format is a distribution with an address of its own. Otherwise users do not know what the link leads to.',
    how: (context) =>
      isService(context)
        ? 'Give the formats on the distributions: one distribution for each format, all referring to the data service.'
        : isTableHere(context)
          ? 'Write a row for each format, with the web address of that format. The rest is the same on the rows.'
          : 'Let the distribution have one format, and describe the others as distributions of the same dataset.',
  },
};
