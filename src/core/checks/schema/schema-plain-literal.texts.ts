import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const schemaPlainLiteralTexts: Sentences = {
  sv: {
    summary: 'Ett värde som är detsamma på alla språk har ett språk eller en datatyp',
    title: ({ field }) => `Värdet ska stå utan språk och datatyp: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field} med ${args['language'] === undefined ? 'en datatyp' : `språket ${args['language']}`}, men värdet är detsamma på alla språk.`,
    why: () =>
      'Identifikatorer, versioner och mediatyper är inga texter på ett språk. Med språk eller datatyp känns de inte igen.',
    how: ({ args, language }) => `Skriv bara ${quote(language, args['value'])}.`,
    fix: ({ args }) => (args['language'] === undefined ? 'Ta bort datatypen' : 'Ta bort språket'),
  },
  en: {
    summary: 'A value that is the same in all languages has a language or a datatype',
    title: ({ field }) => `The value should have no language and no datatype: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field} with ${args['language'] === undefined ? 'a datatype' : `the language ${args['language']}`}, but the value is the same in all languages.`,
    why: () =>
      'Identifiers, versions and media types are no texts in a language. With a language or datatype they are not recognised.',
    how: ({ args, language }) => `Write only ${quote(language, args['value'])}.`,
    fix: ({ args }) => (args['language'] === undefined ? 'Remove the datatype' : 'Remove the language'),
  },
};
