import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const apiDescriptionUnreadableTexts: Sentences = {
  sv: {
    summary: 'Portalens API-utforskare kan inte läsa beskrivningen',
    title: () => 'API-beskrivning som portalen inte kan läsa',
    message: ({ args }) =>
      args['isOpenApi']
        ? `Beskrivningen ${quote('sv', String(args['value']))} får inte läsas från andra webbplatser (CORS saknas).`
        : `${quote('sv', String(args['value']))} är ingen OpenAPI-beskrivning i JSON eller YAML.`,
    why: () =>
      'Portalens utforskare läser beskrivningen i besökarens webbläsare. Den behöver OpenAPI och servern måste tillåta det.',
    how: ({ args }) =>
      args['isOpenApi']
        ? 'Låt servern skicka Access-Control-Allow-Origin: * för beskrivningen.'
        : 'Ange adressen till beskrivningen i OpenAPI. En sida för människor hör hemma i Dokumentation (foaf:page).',
  },
  en: {
    summary: "The portal's explorer of APIs cannot read the description",
    title: () => 'API description that the portal cannot read',
    message: ({ args }) =>
      args['isOpenApi']
        ? `The description ${quote('en', String(args['value']))} may not be read from other sites (no CORS).`
        : `${quote('en', String(args['value']))} is no OpenAPI description in JSON or YAML.`,
    why: () =>
      "The portal's explorer reads the description in the browser of the visitor. It needs OpenAPI, and the server has to allow it.",
    how: ({ args }) =>
      args['isOpenApi']
        ? 'Let the server send Access-Control-Allow-Origin: * for the description.'
        : 'Give the address of the description in OpenAPI. A page for people belongs in Documentation (foaf:page).',
  },
};
