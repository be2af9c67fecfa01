import { quote } from '../../languages/words.js';
import { cc0, ccBy } from '../../profile/licences.js';
import type { Sentences } from '../rule.js';
import { suggested, suggestionInWords } from '../shared/suggestions.js';

export const licenseNotIriTexts: Sentences = {
  sv: {
    summary: 'Licensen anges med ett namn eller en text i stället för sin adress',
    title: () => 'Licensen är en text och ingen adress',
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men en licens anges med sin webbadress.`,
    why: () =>
      'Utan licensens adress vet användarna inte vad de får göra, och datamängden syns inte när man filtrerar på licens.',
    how: (telling) =>
      telling.args['suggestion'] === undefined
        ? `Välj en licens, till exempel CC0 (${cc0}) eller CC BY 4.0 (${ccBy}).`
        : suggestionInWords(telling),
    fix: (telling) => `Skriv licensens adress: ${suggested(telling)}`,
  },
  en: {
    summary: 'The licence is given by a name or a text instead of its address',
    title: () => 'The licence is a text and no address',
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, but a licence is given by its web address.`,
    why: () =>
      'Without the address of the licence users do not know what they may do, and the dataset is missing when they filter by licence.',
    how: (telling) =>
      telling.args['suggestion'] === undefined
        ? `Choose a licence, such as CC0 (${cc0}) or CC BY 4.0 (${ccBy}).`
        : suggestionInWords(telling),
    fix: (telling) => `Write the address of the licence: ${suggested(telling)}`,
  },
};
