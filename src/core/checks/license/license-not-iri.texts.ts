import { quote } from '../../languages/words.js';
import { cc0, ccBy } from '../../profile/licences.js';
import type { Sentences } from '../rule.js';
import { isGraphHere, valueHere } from '../shared/advice.js';
import { suggested, suggestionInWords } from '../shared/suggestions.js';

export const licenseNotIriTexts: Sentences = {
  sv: {
    summary: 'Licensen anges med ett namn eller en text som inte är känd',
    title: () => 'Licensen är en text som inte är känd',
    message: (telling) => {
      const { subject, field, args, language } = telling;
      const right = isGraphHere(telling)
        ? 'en licens anges med sin webbadress'
        : 'det är ingen licens som metakoll känner till';
      return `${subject} har ${quote(language, args['value'])} i fältet ${field}, men ${right}.`;
    },
    why: () =>
      'Utan licensens adress vet användarna inte vad de får göra, och datamängden syns inte när man filtrerar på licens.',
    how: (telling) =>
      telling.args['suggestion'] === undefined
        ? `Välj en licens, till exempel ${valueHere(telling, cc0)} eller ${valueHere(telling, ccBy)}.`
        : suggestionInWords(telling),
    fix: (telling) => `Skriv licensens adress: ${suggested(telling)}`,
  },
  en: {
    summary: 'The licence is given by a name or a text that is not known',
    title: () => 'The licence is a text that is not known',
    message: (telling) => {
      const { subject, field, args, language } = telling;
      const right = isGraphHere(telling)
        ? 'but a licence is given by its web address'
        : 'which is no licence that metakoll knows';
      return `${subject} has ${quote(language, args['value'])} in the field ${field}, ${right}.`;
    },
    why: () =>
      'Without the address of the licence users do not know what they may do, and the dataset is missing when they filter by licence.',
    how: (telling) =>
      telling.args['suggestion'] === undefined
        ? `Choose a licence, such as ${valueHere(telling, cc0)} or ${valueHere(telling, ccBy)}.`
        : suggestionInWords(telling),
    fix: (telling) => `Write the address of the licence: ${suggested(telling)}`,
  },
};
