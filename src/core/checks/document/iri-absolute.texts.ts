import { quote } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';
import { exampleHere } from '../shared/advice.js';

/** Whether the field takes a text, so that an address is wrong there anyway. */
const takesText = ({ property }: Telling) =>
  property !== undefined && ['text', 'literal', 'string'].includes(property.kind);

export const iriAbsoluteTexts: Sentences = {
  sv: {
    summary: 'En adress är inte fullständig',
    title: ({ field, property }) =>
      property
        ? `Adressen är inte fullständig: ${field}`
        : 'Den identifierande adressen (id) är inte fullständig',
    message: ({ subject, field, property, args, language }) =>
      args['fault'] === 'empty'
        ? `${subject} har en tom adress i fältet ${field}.`
        : `${subject} har ${property ? '' : 'identifieraren '}${quote(language, args['value'])}${property ? ` i fältet ${field}` : ''}, men det är ingen fullständig webbadress (IRI).`,
    why: () =>
      'Vid hämtningen måste alla adresser vara fullständiga. Annars pekar de fel eller stoppar hämtningen.',
    how: (telling) =>
      takesText(telling)
        ? `Skriv värdet som text i stället för som adress${exampleHere(telling, ', till exempel ')}.`
        : telling.args['suggestion'] === undefined
          ? `Skriv hela adressen, med https:// i början${exampleHere(telling, ', till exempel ')}.`
          : `Skriv ${quote('sv', telling.args['suggestion'])}, om det är den adress som avses.`,
    fix: () => 'Gör adressen fullständig',
  },
  en: {
    summary: 'An address is not complete',
    title: ({ field, property }) =>
      property ? `The address is not complete: ${field}` : 'The identifier is no complete address',
    message: ({ subject, field, property, args, language }) =>
      args['fault'] === 'empty'
        ? `${subject} has an empty address in the field ${field}.`
        : `${subject} has ${property ? '' : 'the identifier '}${quote(language, args['value'])}${property ? ` in the field ${field}` : ''}, which is no complete web address (IRI).`,
    why: () =>
      'All addresses must be complete when the file is harvested. Otherwise they lead astray or stop the harvest.',
    how: (telling) =>
      takesText(telling)
        ? `Write the value as a text and not as an address${exampleHere(telling, ', for example ')}.`
        : telling.args['suggestion'] === undefined
          ? `Write the whole address, with https:// at its beginning${exampleHere(telling, ', for example ')}.`
          : `Write ${quote('en', telling.args['suggestion'])}, if that is the address that is meant.`,
    fix: () => 'Complete the address',
  },
};
