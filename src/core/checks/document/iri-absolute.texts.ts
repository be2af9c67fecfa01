import { quote } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';
import { exampleHere, isGraphHere } from '../shared/advice.js';
import { isDatatype, named } from './address-parts.js';

/** Whether the field takes a text, so that an address is wrong there anyway. */
const takesText = ({ property }: Telling) =>
  property !== undefined && ['text', 'literal', 'string'].includes(property.kind);

/** Whether a place is named where names of places are understood. */
const isPlace = (telling: Telling) => telling.property?.key === 'spatial' && !isGraphHere(telling);

export const iriAbsoluteTexts: Sentences = {
  sv: {
    summary: 'En adress är inte fullständig',
    title: ({ field, property }) =>
      property
        ? `Adressen är inte fullständig: ${field}`
        : 'Den identifierande adressen (id) är inte fullständig',
    message: (telling) => {
      const { subject, field, property, args, language } = telling;
      return args['fault'] === 'empty'
        ? `${subject} har en tom adress i fältet ${field}.`
        : `${subject} har ${named('sv', telling)}${quote(language, args['value'])}${property ? ` i fältet ${field}` : ''}, men det är ingen fullständig webbadress (IRI).`;
    },
    why: () =>
      'Vid hämtningen måste alla adresser vara fullständiga. Annars pekar de fel eller stoppar hämtningen.',
    how: (telling) =>
      isDatatype(telling)
        ? 'Skriv datatypens hela adress, till exempel http://www.w3.org/2001/XMLSchema#date.'
        : takesText(telling)
          ? `Skriv värdet som text i stället för som adress${exampleHere(telling, ', till exempel ')}.`
          : telling.args['suggestion'] === undefined
            ? isPlace(telling)
              ? `Skriv kommunens eller länets namn, till exempel ”Örebro” eller ”Örebro län”. För en annan plats: skriv dess adress hos GeoNames${exampleHere(telling, ', till exempel ')}.`
              : `Skriv hela adressen, med https:// i början${exampleHere(telling, ', till exempel ')}.`
            : telling.args['spoilt'] === true
              ? `Skriv bara ${quote('sv', telling.args['suggestion'])}, utan tecknen runt om. Osynliga tecken kan ha följt med från en webbsida eller ett dokument.`
              : `Skriv ${quote('sv', telling.args['suggestion'])}, om det är den adress som avses.`,
    fix: () => 'Gör adressen fullständig',
  },
  en: {
    summary: 'An address is not complete',
    title: ({ field, property }) =>
      property ? `The address is not complete: ${field}` : 'The identifier is no complete address',
    message: (telling) => {
      const { subject, field, property, args, language } = telling;
      return args['fault'] === 'empty'
        ? `${subject} has an empty address in the field ${field}.`
        : `${subject} has ${named('en', telling)}${quote(language, args['value'])}${property ? ` in the field ${field}` : ''}, which is no complete web address (IRI).`;
    },
    why: () =>
      'All addresses must be complete when the file is harvested. Otherwise they lead astray or stop the harvest.',
    how: (telling) =>
      isDatatype(telling)
        ? 'Write the whole address of the datatype, for example http://www.w3.org/2001/XMLSchema#date.'
        : takesText(telling)
          ? `Write the value as a text and not as an address${exampleHere(telling, ', for example ')}.`
          : telling.args['suggestion'] === undefined
            ? isPlace(telling)
              ? `Write the name of the municipality or county, such as “Örebro” or “Örebro län”. For another place write its address at GeoNames${exampleHere(telling, ', for example ')}.`
              : `Write the whole address, with https:// at its beginning${exampleHere(telling, ', for example ')}.`
            : telling.args['spoilt'] === true
              ? `Write only ${quote('en', telling.args['suggestion'])}, without the characters around it. Invisible characters may have come along from a web page or a document.`
              : `Write ${quote('en', telling.args['suggestion'])}, if that is the address that is meant.`,
    fix: () => 'Complete the address',
  },
};
