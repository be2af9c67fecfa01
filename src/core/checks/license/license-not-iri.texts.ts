import { quote } from '../../languages/words.js';
import { cc0, ccBy } from '../../profile/licences.js';
import type { Sentences } from '../rule.js';
import { isGraphHere, valueHere } from '../shared/advice.js';
import { suggested, suggestionInWords } from '../shared/suggestions.js';

export const licenseNotIriTexts: Sentences = {
  sv: {
    summary: 'Licensen anges med ett namn eller en text som inte är känd',
    title: () => 'Licensen är en text som inte är känd',
    message: (context) => {
      const { subject, field, args, language } = context;
      const right = isGraphHere(context)
        ? 'en licens anges med sin webbadress'
        : 'det är ingen licens som metakoll känner till';
      return `${subject} har ${quote(language, args['value'])} i fältet ${field}, men ${right}.`;
    },
    why: () =>
      'Utan licensens adress vet användarna inte vad de får göra, och datamängden syns inte när man filtrerar på licens.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Välj en licens, till exempel ${valueHere(context, cc0)} eller ${valueHere(context, ccBy)}.`
        : suggestionInWords(context),
    fix: (context) => `Skriv licensens adress: ${suggested(context)}`,
  },
  en: {
    summary: 'The licence is given by a name or a text that is not known',
    title: () => 'The licence is a text that is not known',
    message: (context) => {
      const { subject, field, args, language } = context;
      const right = isGraphHere(context)
        ? 'but a licence is given by its web address'
        : 'which is no licence that metakoll knows';
      return `${subject} has ${quote(language, args['value'])} in the field ${field}, ${right}.`;
    },
    why: () =>
      'Without the address of the licence users do not know what they may do, and the dataset is missing when they filter by licence.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Choose a licence, such as ${valueHere(context, cc0)} or ${valueHere(context, ccBy)}.`
        : suggestionInWords(context),
    fix: (context) => `Write the address of the licence: ${suggested(context)}`,
  },
};
