import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const apiDescriptionOnDatasetTexts: Sentences = {
  sv: {
    limits: 'Känner igen en API-beskrivning på att adressen innehåller openapi, swagger eller api-docs.',
    summary: 'API-beskrivningen står på datamängden i stället för på distributionen',
    title: () => 'API-beskrivning på datamängden',
    message: ({ subject, field, args, language }) =>
      `${subject} har API-beskrivningen ${quote(language, args['value'])} i fältet ${field}.`,
    why: () =>
      'Fältet är till för specifikationer som data följer. Portalen letar efter API-beskrivningar på distributioner och datatjänster, så knappen ”Utforska API” kommer inte fram.',
    how: () =>
      'Flytta adressen till fältet ”Länkade scheman” (conformsTo) på distributionen, och ange den på datatjänsten (endpointDescription) om ni har en.',
    fix: () => 'Flytta API-beskrivningen till distributionen',
  },
  en: {
    limits: 'Recognises an API description by openapi, swagger or api-docs in its address.',
    summary: 'The API description stands on the dataset instead of the distribution',
    title: () => 'API description on the dataset',
    message: ({ subject, field, args, language }) =>
      `${subject} has the API description ${quote(language, args['value'])} in the field ${field}.`,
    why: () =>
      'The field is for specifications that the data follows. The portal looks for API descriptions on distributions and data services, so its button to explore the API does not appear.',
    how: () =>
      'Move the address to the field “Linked schemas” (conformsTo) of the distribution, and give it on the data service (endpointDescription) if you have one.',
    fix: () => 'Move the API description to the distribution',
  },
};
