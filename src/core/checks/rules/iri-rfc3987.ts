import { iriFault } from '../../iri.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const iriRfc3987: Rule = {
  code: 'iri-rfc3987',
  group: 'document',
  severity: 'error',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  texts: {
    sv: {
      summary: 'En adress har tecken som inte är tillåtna',
      title: ({ field }) => `Adressen har otillåtna tecken: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, med tecken som inte får stå i en webbadress (IRI).`,
      why: () =>
        'Mellanslag, citattecken och vissa andra tecken är inte tillåtna i en adress och kan stoppa hela hämtningen.',
      how: ({ args, language }) => `Skriv ${quote(language, args['suggestion'], 200)}.`,
      fix: () => 'Koda tecknen som inte är tillåtna med %',
    },
    en: {
      summary: 'An address has characters that are not allowed',
      title: ({ field }) => `The address has forbidden characters: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, with characters that may not stand in a web address (IRI).`,
      why: () =>
        'Spaces, quotation marks and some other characters are not allowed in an address and can stop the whole harvest.',
      how: ({ args, language }) => `Write ${quote(language, args['suggestion'], 200)}.`,
      fix: () => 'Encode the forbidden characters with %',
    },
  },
  fix({ place, property, args }, { find }) {
    const [from, to] = [String(args['value']), String(args['suggestion'])];
    // Whatever else is written there is no address that only needs other characters, nor are two of them.
    if (place.kind !== 'resource' || !/^\s*https?:\/\/\S/i.test(from) || /\s\S*:\/\//.test(from.trim()))
      return undefined;
    if (iriFault(to) !== undefined) return undefined;
    if (place.property === 'id' || find(from)) return { safe: true, edits: [{ kind: 'iri', from, to }] };
    if (!property) return undefined;
    const { node, index } = place;
    return {
      safe: true,
      edits: [{ kind: 'replace', node, property: property.key, index, values: [{ iri: to }] }],
    };
  },
};
