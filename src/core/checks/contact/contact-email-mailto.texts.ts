import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';

export const contactEmailMailtoTexts: Sentences = {
  sv: {
    summary: 'E-postadressen saknas, är felskriven eller är ingen mailto-länk',
    title: ({ field, args }) =>
      args['empty']
        ? `Tom e-postadress: ${field}`
        : args['wrapped']
          ? `E-postadressen står i en egen nod: ${field}`
          : `Ingen giltig e-postadress: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['empty']
        ? `${subject} har bara ${quote(language, 'mailto:')} i fältet ${field}. Själva e-postadressen saknas.`
        : args['wrapped']
          ? `${subject} har e-postadressen ${quote(language, args['value'])} i en egen nod under fältet ${field}, men den ska stå direkt i fältet.`
          : args['suggestion'] === undefined || !String(args['value']).includes('@')
            ? `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det är ingen giltig e-postadress.`
            : `${subject} har ${quote(language, args['value'])} i fältet ${field}, men en e-postadress skrivs som en mailto-länk.`,
    why: () =>
      'Användarna ska kunna nå er från beskrivningen. En adress som börjar med mailto: går att följa.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Skriv en enda adress, helst till en gemensam brevlåda: ${valueHere(context, 'mailto:oppnadata@exempel.se')}.`
        : `Skriv ${valueHere(context, String(context.args['suggestion']))}.`,
    fix: ({ args, language }) => `Skriv e-postadressen som ${quote(language, args['suggestion'])}`,
  },
  en: {
    summary: 'The e-mail address is missing, misspelt or no mailto link',
    title: ({ field, args }) =>
      args['empty']
        ? `Empty e-mail address: ${field}`
        : args['wrapped']
          ? `The e-mail address stands in a node of its own: ${field}`
          : `No valid e-mail address: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['empty']
        ? `${subject} has only ${quote(language, 'mailto:')} in the field ${field}. The e-mail address itself is missing.`
        : args['wrapped']
          ? `${subject} has the e-mail address ${quote(language, args['value'])} in a node of its own under the field ${field}, but it should stand in the field itself.`
          : args['suggestion'] === undefined || !String(args['value']).includes('@')
            ? `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no valid e-mail address.`
            : `${subject} has ${quote(language, args['value'])} in the field ${field}, but an e-mail address is written as a mailto link.`,
    why: () =>
      'Users should be able to reach you from the description. An address that starts with mailto: can be followed.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Write a single address, preferably a shared mailbox: ${valueHere(context, 'mailto:opendata@example.se')}.`
        : `Write ${valueHere(context, String(context.args['suggestion']))}.`,
    fix: ({ args, language }) => `Write the e-mail address as ${quote(language, args['suggestion'])}`,
  },
};
