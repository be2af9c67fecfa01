import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { datatypeHere } from '../shared/advice.js';
import { meant } from './distribution-byte-size.js';

const nonNegativeInteger = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger';

export const distributionByteSizeTexts: Sentences = {
  sv: {
    summary: 'Storleken är inte ett heltal i byte',
    title: ({ field }) => `Inget heltal i byte: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['fitting'] === undefined
        ? `${subject} har ${quote(language, args['value'])} i fältet ${field}, men storleken anges som ett heltal i byte.`
        : `${subject} har storleken ${quote(language, args['value'])} ${args['datatype'] === undefined ? 'utan datatyp' : `med datatypen ${args['datatype']}`}.`,
    why: () =>
      'Storleken är ett antal byte, så att program kan räkna om den till kilobyte eller megabyte. Med annat än siffror går det inte.',
    how: (context) => {
      const { args, language } = context;
      const value = meant(args);
      if (args['fitting'] !== undefined) return datatypeHere(context, nonNegativeInteger);
      return value === undefined
        ? 'Skriv antalet byte utan mellanslag och enhet, till exempel ”52480”.'
        : `Skriv antalet byte, ${value.exact ? '' : 'ungefär '}${quote(language, value.text)}, utan mellanslag och enhet.`;
    },
    fix: ({ args, language }) => `Skriv storleken som heltalet ${quote(language, meant(args)?.text)}`,
  },
  en: {
    summary: 'The size is not a whole number of bytes',
    title: ({ field }) => `Not a whole number of bytes: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['fitting'] === undefined
        ? `${subject} has ${quote(language, args['value'])} in the field ${field}, but the size is given as a whole number of bytes.`
        : `${subject} has the size ${quote(language, args['value'])} ${args['datatype'] === undefined ? 'without a datatype' : `with the datatype ${args['datatype']}`}.`,
    why: () =>
      'The size is a number of bytes, so that programs can turn it into kilobytes or megabytes. With anything but digits they cannot.',
    how: (context) => {
      const { args, language } = context;
      const value = meant(args);
      if (args['fitting'] !== undefined) return datatypeHere(context, nonNegativeInteger);
      return value === undefined
        ? 'Write the number of bytes without spaces and unit, such as “52480”.'
        : `Write the number of bytes, ${value.exact ? '' : 'about '}${quote(language, value.text)}, without spaces and unit.`;
    },
    fix: ({ args, language }) => `Write the size as the whole number ${quote(language, meant(args)?.text)}`,
  },
};
