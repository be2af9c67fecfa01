import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { named } from './address-parts.js';
import { halfEscapeIn, numberIn, onlyNeedsEncoding } from './iri-rfc3987.js';

export const iriRfc3987Texts: Sentences = {
  sv: {
    summary: 'En adress har tecken som inte är tillåtna',
    title: ({ field, property }) =>
      property ? `Adressen har otillåtna tecken: ${field}` : 'Identifieraren har otillåtna tecken',
    message: (context) => {
      const { subject, field, property, args, language } = context;
      return `${subject} har ${named('sv', context)}${quote(language, args['value'])}${property ? ` i fältet ${field}` : ''}, med tecken som inte får stå i en webbadress (IRI).`;
    },
    why: () =>
      'Mellanslag, citattecken och vissa andra tecken är inte tillåtna i en adress och kan stoppa hela hämtningen.',
    how: ({ args, language }) =>
      onlyNeedsEncoding(args)
        ? `Skriv ${quote(language, args['suggestion'], 200)}.`
        : numberIn(args) !== undefined
          ? `Skriv ${quote(language, numberIn(args))}, utan mellanslag.`
          : halfEscapeIn(args) !== undefined
            ? `Öppna sidan eller filen och kopiera adressen därifrån. Efter ett procenttecken ska det stå två tecken, men ${quote(language, halfEscapeIn(args))} har bara ett.`
            : 'Skriv en enda webbadress, utan mellanslag och citattecken. Flera adresser skrivs som flera värden.',
    fix: ({ args }) =>
      args['spoilt'] === true ? 'Ta bort tecken som inte syns' : 'Koda tecknen som inte är tillåtna med %',
  },
  en: {
    summary: 'An address has characters that are not allowed',
    title: ({ field, property }) =>
      property ? `The address has forbidden characters: ${field}` : 'The identifier has forbidden characters',
    message: (context) => {
      const { subject, field, property, args, language } = context;
      return `${subject} has ${named('en', context)}${quote(language, args['value'])}${property ? ` in the field ${field}` : ''}, with characters that may not stand in a web address (IRI).`;
    },
    why: () =>
      'Spaces, quotation marks and some other characters are not allowed in an address and can stop the whole harvest.',
    how: ({ args, language }) =>
      onlyNeedsEncoding(args)
        ? `Write ${quote(language, args['suggestion'], 200)}.`
        : numberIn(args) !== undefined
          ? `Write ${quote(language, numberIn(args))}, without spaces.`
          : halfEscapeIn(args) !== undefined
            ? `Open the page or file and copy the address from there. Two characters belong after a percent sign, but ${quote(language, halfEscapeIn(args))} has only one.`
            : 'Write a single web address, without spaces and quotation marks. Several addresses are written as several values.',
    fix: ({ args }) =>
      args['spoilt'] === true ? 'Remove invisible characters' : 'Encode the forbidden characters with %',
  },
};
