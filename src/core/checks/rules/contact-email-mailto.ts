import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const contactEmailMailto: Rule = {
  code: 'contact-email-mailto',
  group: 'contact',
  severity: 'error',
  texts: {
    sv: {
      title: ({ field }) => `Ingen giltig e-postadress: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det är ingen giltig e-postadress.`,
      why: () =>
        'Användarna ska kunna nå er från portalen. Där blir adressen en länk som börjar med mailto:.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Skriv en enda adress, helst till en funktion: ”oppnadata@exempel.se”. I RDF skrivs den mailto:oppnadata@exempel.se.'
          : `Skriv ${quote(language, args['suggestion'])}.`,
    },
    en: {
      title: ({ field }) => `No valid e-mail address: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no valid e-mail address.`,
      why: () =>
        'Users should be able to reach you from the portal, where the address becomes a link that starts with mailto:.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Write a single address, preferably of a function: “opendata@example.se”. In RDF it is written mailto:opendata@example.se.'
          : `Write ${quote(language, args['suggestion'])}.`,
    },
  },
};
