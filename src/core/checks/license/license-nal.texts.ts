import { quote } from '../../languages/words.js';
import { licenceName } from '../../profile/licences.js';
import type { Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';

export const licenseNalTexts: Sentences = {
  sv: {
    summary: 'En Creative Commons-licens anges med sin adress i EU:s lista',
    title: ({ args }) => `Licensen har EU:s adress: ${licenceName(String(args['suggestion']))}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det är EU:s adress för ${licenceName(String(args['suggestion']))}.`,
    why: () =>
      'Profilen anger Creative Commons egen adress, och bara den märker portalen ut. Med en och samma adress överallt blir det lättare att filtrera och jämföra.',
    how: (context) => `Skriv gärna ${valueHere(context, String(context.args['suggestion']))}.`,
    fix: () => 'Skriv licensens adress hos Creative Commons',
  },
  en: {
    summary: 'A Creative Commons licence is given by its address in the EU list',
    title: ({ args }) => `The licence has the address of the EU: ${licenceName(String(args['suggestion']))}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. That is the EU address of ${licenceName(String(args['suggestion']))}.`,
    why: () =>
      'The profile has the address of Creative Commons, and the portal marks no other. One address everywhere makes it easier to filter and compare.',
    how: (context) => `Prefer ${valueHere(context, String(context.args['suggestion']))}.`,
    fix: () => 'Write the address that the licence has at Creative Commons',
  },
};
