import { quote } from '../../languages/words.js';
import { writeSuggestedIri } from '../fixes.js';
import type { Rule } from '../rule.js';
import { suggested, suggestionInWords } from '../suggestions.js';

const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
const by = 'http://creativecommons.org/licenses/by/4.0/';

export const licenseNotIri: Rule = {
  code: 'license-not-iri',
  group: 'license',
  severity: 'error',
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#11-licenser',
  texts: {
    sv: {
      summary: 'Licensen är en text i stället för en adress',
      title: () => 'Licensen är en text och ingen adress',
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men en licens anges med sin webbadress.`,
      why: () =>
        'Utan licensens adress vet användarna inte vad de får göra, och datamängden syns inte när man filtrerar på licens.',
      how: (telling) =>
        telling.args['suggestion'] === undefined
          ? `Välj en licens, till exempel CC0 (${cc0}) eller CC BY 4.0 (${by}).`
          : suggestionInWords(telling),
      fix: (telling) => `Skriv ${suggested(telling)}`,
    },
    en: {
      summary: 'The licence is a text instead of an address',
      title: () => 'The licence is a text and no address',
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but a licence is given by its web address.`,
      why: () =>
        'Without the address of the licence users do not know what they may do, and the dataset is missing when they filter by licence.',
      how: (telling) =>
        telling.args['suggestion'] === undefined
          ? `Choose a licence, such as CC0 (${cc0}) or CC BY 4.0 (${by}).`
          : suggestionInWords(telling),
      fix: (telling) => `Write ${suggested(telling)}`,
    },
  },
  fix: (finding) => writeSuggestedIri(finding),
};
