import type { Sentences } from '../rule.js';
import { fieldHere } from '../shared/advice.js';

export const formatMediaTypePropertyTexts: Sentences = {
  sv: {
    summary: 'Formatet står bara i dcat:mediaType',
    title: () => 'Formatet står bara i dcat:mediaType',
    message: ({ subject }) =>
      `${subject} har sin mediatyp i dcat:mediaType men ingen i fältet ”Format” (dcterms:format).`,
    why: () =>
      'Den svenska profilen anger formatet i dcterms:format. Det är det fältet portalens formatfilter bygger på.',
    how: (context) =>
      `Skriv samma mediatyp i ${fieldHere(context, 'format')}. EU:s dataportal läser dcat:mediaType, så den kan stå kvar.`,
    fix: () => 'Skriv mediatypen även i dcterms:format',
  },
  en: {
    summary: 'The format stands in dcat:mediaType only',
    title: () => 'The format stands in dcat:mediaType only',
    message: ({ subject }) =>
      `${subject} has its media type in dcat:mediaType but none in the field “Format” (dcterms:format).`,
    why: () =>
      'The Swedish profile gives the format in dcterms:format. The filter of the portal is built on that field.',
    how: (context) =>
      `Write the same media type in ${fieldHere(context, 'format')}. The EU data portal reads dcat:mediaType, so it may stay.`,
    fix: () => 'Write the media type in dcterms:format as well',
  },
};
