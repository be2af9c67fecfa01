import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const urlCredentialsTexts: Sentences = {
  sv: {
    summary: 'En adress innehåller ett lösenord eller en nyckel',
    title: ({ field }) => `Lösenord eller nyckel i adressen: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har en adress med lösenord eller nyckel i fältet ${field}: ${quote(language, args['value'])}.`,
    why: () => 'Beskrivningen är öppen för alla. Den som läser den kan använda lösenordet eller nyckeln.',
    how: () =>
      'Ta bort lösenordet eller nyckeln ur adressen, och byt ut den eftersom den kan ha spritts. Berätta i beskrivningen hur man får en egen.',
  },
  en: {
    summary: 'An address holds a password or a key',
    title: ({ field }) => `Password or key in the address: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has an address with a password or key in the field ${field}: ${quote(language, args['value'])}.`,
    why: () => 'The description is open to everybody. Whoever reads it can use the password or the key.',
    how: () =>
      'Remove the password or key from the address, and replace it since it may have spread. Tell in the description how people get one of their own.',
  },
};
