import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { exampleHere } from '../shared/advice.js';

export const schemaPlainLiteralTexts: Sentences = {
  sv: {
    summary: 'Ett värde som är detsamma på alla språk har ett språk eller en datatyp',
    title: ({ field, args }) =>
      args['key'] === undefined
        ? `Värdet ska stå utan språk och datatyp: ${field}`
        : `Värdet ska stå direkt i fältet: ${field}`,
    message: ({ subject, field, args, language }) => {
      if (args['key'] === '')
        return `${subject} har flera uppgifter i fältet ${field}, men där ska det stå ett enda värde.`;
      if (args['key'] !== undefined)
        return `${subject} har en uppgift med namnet ${quote(language, args['key'])} i fältet ${field}, men där ska värdet stå direkt.`;
      return `${subject} har ${quote(language, args['value'])} i fältet ${field} med ${args['language'] === undefined ? 'en datatyp' : `språket ${args['language']}`}, men värdet är detsamma på alla språk.`;
    },
    why: () =>
      'Identifikatorer, versioner och mediatyper är inga texter på ett språk. Med språk eller datatyp känns de inte igen.',
    how: (context) =>
      context.args['key'] === ''
        ? `Skriv bara värdet${exampleHere(context, ', till exempel ')}.`
        : `Skriv bara ${quote('sv', context.args['value'])}.`,
    fix: ({ args }) =>
      args['key'] !== undefined
        ? `Skriv bara ${quote('sv', args['value'])}`
        : args['language'] === undefined
          ? 'Ta bort datatypen'
          : 'Ta bort språket',
  },
  en: {
    summary: 'A value that is the same in all languages has a language or a datatype',
    title: ({ field, args }) =>
      args['key'] === undefined
        ? `The value should have no language and no datatype: ${field}`
        : `The value should stand by itself: ${field}`,
    message: ({ subject, field, args, language }) => {
      if (args['key'] === '')
        return `${subject} has several entries in the field ${field}, where a single value belongs.`;
      if (args['key'] !== undefined)
        return `${subject} has an entry named ${quote(language, args['key'])} in the field ${field}, where the value itself belongs.`;
      return `${subject} has ${quote(language, args['value'])} in the field ${field} with ${args['language'] === undefined ? 'a datatype' : `the language ${args['language']}`}, but the value is the same in all languages.`;
    },
    why: () =>
      'Identifiers, versions and media types are no texts in a language. With a language or datatype they are not recognised.',
    how: (context) =>
      context.args['key'] === ''
        ? `Write only the value${exampleHere(context, ', for example ')}.`
        : `Write only ${quote('en', context.args['value'])}.`,
    fix: ({ args }) =>
      args['key'] !== undefined
        ? `Write only ${quote('en', args['value'])}`
        : args['language'] === undefined
          ? 'Remove the datatype'
          : 'Remove the language',
  },
};
