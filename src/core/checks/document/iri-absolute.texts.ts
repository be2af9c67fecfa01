import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { exampleHere, isGraphHere } from '../shared/advice.js';
import { isDatatype, named } from './address-parts.js';

/** Whether the field takes a text, so that an address is wrong there anyway. */
const takesText = ({ property }: SentenceContext) =>
  property !== undefined && ['text', 'literal', 'string'].includes(property.kind);

/** Whether a place is named where names of places are understood. */
const isPlace = (context: SentenceContext) => context.property?.key === 'spatial' && !isGraphHere(context);

export const iriAbsoluteTexts: Sentences = {
  sv: {
    summary: 'En adress är inte fullständig',
    title: ({ field, property }) =>
      property
        ? `Adressen är inte fullständig: ${field}`
        : 'Den identifierande adressen (id) är inte fullständig',
    message: (context) => {
      const { subject, field, property, args, language } = context;
      return args['fault'] === 'empty'
        ? `${subject} har en tom adress i fältet ${field}.`
        : `${subject} har ${named('sv', context)}${quote(language, args['value'])}${property ? ` i fältet ${field}` : ''}, men det är ingen fullständig webbadress (IRI).`;
    },
    why: () =>
      'Vid hämtningen måste alla adresser vara fullständiga. Annars pekar de fel eller stoppar hämtningen.',
    how: (context) =>
      isDatatype(context)
        ? 'Skriv datatypens hela adress, till exempel http://www.w3.org/2001/XMLSchema#date.'
        : takesText(context)
          ? `Skriv värdet som text i stället för som adress${exampleHere(context, ', till exempel ')}.`
          : context.args['suggestion'] === undefined
            ? isPlace(context)
              ? `Skriv kommunens eller länets namn, till exempel ”Örebro” eller ”Örebro län”. För en annan plats: skriv dess adress hos GeoNames${exampleHere(context, ', till exempel ')}.`
              : `Skriv hela adressen, med https:// i början${exampleHere(context, ', till exempel ')}.`
            : context.args['spoilt'] === true
              ? `Skriv bara ${quote('sv', context.args['suggestion'])}, utan tecknen runt om. Osynliga tecken kan ha följt med från en webbsida eller ett dokument.`
              : `Skriv ${quote('sv', context.args['suggestion'])}, om det är den adress som avses.`,
    fix: () => 'Gör adressen fullständig',
  },
  en: {
    summary: 'An address is not complete',
    title: ({ field, property }) =>
      property ? `The address is not complete: ${field}` : 'The identifier is no complete address',
    message: (context) => {
      const { subject, field, property, args, language } = context;
      return args['fault'] === 'empty'
        ? `${subject} has an empty address in the field ${field}.`
        : `${subject} has ${named('en', context)}${quote(language, args['value'])}${property ? ` in the field ${field}` : ''}, which is no complete web address (IRI).`;
    },
    why: () =>
      'All addresses must be complete when the file is harvested. Otherwise they lead astray or stop the harvest.',
    how: (context) =>
      isDatatype(context)
        ? 'Write the whole address of the datatype, for example http://www.w3.org/2001/XMLSchema#date.'
        : takesText(context)
          ? `Write the value as a text and not as an address${exampleHere(context, ', for example ')}.`
          : context.args['suggestion'] === undefined
            ? isPlace(context)
              ? `Write the name of the municipality or county, such as “Örebro” or “Örebro län”. For another place write its address at GeoNames${exampleHere(context, ', for example ')}.`
              : `Write the whole address, with https:// at its beginning${exampleHere(context, ', for example ')}.`
            : context.args['spoilt'] === true
              ? `Write only ${quote('en', context.args['suggestion'])}, without the characters around it. Invisible characters may have come along from a web page or a document.`
              : `Write ${quote('en', context.args['suggestion'])}, if that is the address that is meant.`,
    fix: () => 'Complete the address',
  },
};
