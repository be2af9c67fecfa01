import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const apiDescriptionFileTexts: Sentences = {
  sv: {
    limits:
      'Ser bara på adressen: sidor av kända slag (Swagger UI, Redoc, SwaggerHub) och ändelser som .html och .pdf.',
    summary: 'API-beskrivningen leder till en webbsida i stället för till filen',
    title: ({ field }) => `Webbsida i stället för API-beskrivningens fil: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det verkar vara en sida eller ett dokument för läsare.`,
    why: () =>
      'Knappen ”Utforska API” på portalen läser OpenAPI- eller Swagger-filen (JSON eller YAML). En sida kan den inte läsa.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Ange adressen till själva filen, ofta openapi.json, swagger.json eller openapi.yaml. Sidan för läsare hör hemma i fältet för dokumentation (page).'
        : `Ange själva filen: ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Ange filen ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits:
      'Looks at the address only: pages of known kinds (Swagger UI, Redoc, SwaggerHub) and endings such as .html and .pdf.',
    summary: 'The API description leads to a web page instead of the file',
    title: ({ field }) => `Web page instead of the file of the API description: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. It seems to be a page or a document for readers.`,
    why: () =>
      'The button to explore the API on the portal reads the OpenAPI or Swagger file (JSON or YAML). It cannot read a page.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Give the address of the file itself, often openapi.json, swagger.json or openapi.yaml. The page for readers belongs in the field for documentation (page).'
        : `Give the file itself: ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Give the file ${quote(language, args['suggestion'])}`,
  },
};
