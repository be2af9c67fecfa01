import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { allowedInWords } from '../shared/advice.js';
import { suggestionInWords } from '../shared/suggestions.js';
import { fieldOf } from './attribution-role.js';

export const attributionRoleTexts: Sentences = {
  sv: {
    summary: 'En övrig aktör har en roll som har ett eget fält eller inte finns i listan',
    title: ({ args, language }) => `Fel roll för en övrig aktör: ${quote(language, args['value'])}`,
    message: ({ subject, field, args, language }) => {
      const own = fieldOf(args['role']);
      return own
        ? `${subject} har ${quote(language, args['value'])} i fältet ${field}, men den rollen har ett eget fält: ${quote(language, own.sv)}.`
        : `${subject} har ${quote(language, args['value'])} i fältet ${field}, som inte är någon av de åtta rollerna i listan.`;
    },
    why: ({ args }) =>
      fieldOf(args['role'])
        ? 'Samma roll ska inte kunna anges på två sätt. Den har ett eget fält.'
        : 'Profilen har en lista över roller. En annan roll säger inget till den som läser efter den.',
    how: (context) => {
      const own = fieldOf(context.args['role']);
      return own
        ? `Flytta aktören till fältet ${quote('sv', own.sv)} på datamängden.`
        : context.args['suggestion'] !== undefined
          ? suggestionInWords(context)
          : `Välj någon av: ${allowedInWords(context)}.`;
    },
    fix: ({ args }) => `Flytta aktören till fältet ${quote('sv', fieldOf(args['role'])?.sv)} på datamängden`,
  },
  en: {
    summary: 'Another party has a role that has a field of its own or is not in the list',
    title: ({ args, language }) => `Wrong role of another party: ${quote(language, args['value'])}`,
    message: ({ subject, field, args, language }) => {
      const own = fieldOf(args['role']);
      return own
        ? `${subject} has ${quote(language, args['value'])} in the field ${field}, but that role has a field of its own: ${quote(language, own.en)}.`
        : `${subject} has ${quote(language, args['value'])} in the field ${field}, which is none of the eight roles of the list.`;
    },
    why: ({ args }) =>
      fieldOf(args['role'])
        ? 'There should be one way to give a role. It has a field of its own.'
        : 'The profile has a list of roles. Another one tells nothing to those who read by it.',
    how: (context) => {
      const own = fieldOf(context.args['role']);
      return own
        ? `Move the party to the field ${quote('en', own.en)} of the dataset.`
        : context.args['suggestion'] !== undefined
          ? suggestionInWords(context)
          : `Choose one of: ${allowedInWords(context)}.`;
    },
    fix: ({ args }) => `Move the party to the field ${quote('en', fieldOf(args['role'])?.en)} of the dataset`,
  },
};
