import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const apiDescriptionBothTexts: Sentences = {
  sv: {
    limits: 'Känner igen en API-beskrivning på att adressen innehåller openapi, swagger eller api-docs.',
    summary: 'API-beskrivningen står på bara ett av två ställen',
    title: ({ class: type }) =>
      type?.key === 'DataService'
        ? 'API-beskrivningen saknas på datatjänsten'
        : 'API-beskrivningen saknas på distributionen',
    message: ({ subject, field, args, language, class: type }) =>
      `${subject} saknar API-beskrivningen ${quote(language, args['value'])} i fältet ${field}. Den står bara på ${type?.key === 'DataService' ? 'distributionen' : 'datatjänsten'}.`,
    why: () =>
      'Portalen har knappen ”Utforska API” både på distributionen och på datatjänsten, och letar efter beskrivningen på var och en.',
    how: ({ field, args, language }) => `Skriv ${quote(language, args['value'])} även i fältet ${field} här.`,
    fix: ({ field }) => `Lägg till API-beskrivningen i fältet ${field}`,
  },
  en: {
    limits: 'Recognises an API description by openapi, swagger or api-docs in its address.',
    summary: 'The API description stands in one of two places only',
    title: ({ class: type }) =>
      type?.key === 'DataService'
        ? 'The API description is missing on the data service'
        : 'The API description is missing on the distribution',
    message: ({ subject, field, args, language, class: type }) =>
      `${subject} lacks the API description ${quote(language, args['value'])} in the field ${field}. It stands on the ${type?.key === 'DataService' ? 'distribution' : 'data service'} only.`,
    why: () =>
      'The portal has its button to explore the API both on the distribution and on the data service, and looks for the description on each.',
    how: ({ field, args, language }) =>
      `Write ${quote(language, args['value'])} in the field ${field} here as well.`,
    fix: ({ field }) => `Add the API description to the field ${field}`,
  },
};
