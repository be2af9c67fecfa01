import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

export const agentIdentifierOrgnrTexts: Sentences = {
  sv: {
    limits: 'Gäller bara organisationer vars adress hos portalen visar vilket organisationsnummer de har.',
    summary: 'Organisationen har sitt nummer i adressen men inte som identifierare',
    title: ({ field }) => `Organisationsnumret saknas: ${field}`,
    message: ({ subject, field }) =>
      `${subject} har inte sitt organisationsnummer i fältet ${field}, men det står i adressen.`,
    why: () =>
      'Profilen rekommenderar numret som identifierare, så att andra system känner igen organisationen utan att tolka adressen.',
    how: (context) => addHere(context, String(context.args['suggestion'])),
    fix: ({ field, args, language }) => `Lägg till ${quote(language, args['suggestion'])} i fältet ${field}`,
  },
  en: {
    limits: 'Only for organisations whose address at the portal shows which organisation number they have.',
    summary: 'The organisation has its number in the address but not as identifier',
    title: ({ field }) => `Organisation number missing: ${field}`,
    message: ({ subject, field }) =>
      `${subject} does not have its organisation number in the field ${field}, although it stands in the address.`,
    why: () =>
      'The profile recommends the number as identifier, so that other systems recognise the organisation without reading the address.',
    how: (context) => addHere(context, String(context.args['suggestion'])),
    fix: ({ field, args, language }) => `Add ${quote(language, args['suggestion'])} to the field ${field}`,
  },
};
