import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const iriRfc3987: Rule = {
  code: 'iri-rfc3987',
  group: 'document',
  severity: 'error',
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  texts: {
    sv: {
      title: ({ field }) => `Adressen har otillåtna tecken: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, med tecken som inte får stå i en webbadress (IRI).`,
      why: () =>
        'Mellanslag, citattecken och vissa andra tecken är inte tillåtna i en adress och kan stoppa hela hämtningen.',
      how: ({ args, language }) => `Skriv ${quote(language, args['suggestion'], 200)}.`,
    },
    en: {
      title: ({ field }) => `The address has forbidden characters: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, with characters that may not stand in a web address (IRI).`,
      why: () =>
        'Spaces, quotation marks and some other characters are not allowed in an address and can stop the whole harvest.',
      how: ({ args, language }) => `Write ${quote(language, args['suggestion'], 200)}.`,
    },
  },
};
