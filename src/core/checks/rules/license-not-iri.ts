import { quote } from '../../languages/words.js';
import { codeByName } from '../../profile/codelists.js';
import { cc0, ccBy } from '../../profile/licences.js';
import { licenceEdits } from '../licences.js';
import type { Rule } from '../rule.js';

export const licenseNotIri: Rule = {
  code: 'license-not-iri',
  group: 'license',
  severity: 'error',
  about: ['Catalog.license', 'Distribution.license', 'DataService.license'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#11-licenser',
  texts: {
    sv: {
      summary: 'Licensen anges med ett namn eller en text i stället för sin adress',
      title: () => 'Licensen är en text och ingen adress',
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men en licens anges med sin webbadress.`,
      why: () =>
        'Utan licensens adress vet användarna inte vad de får göra, och datamängden syns inte när man filtrerar på licens.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? `Välj en licens, till exempel CC0 (${cc0}) eller CC BY 4.0 (${ccBy}).`
          : `Menade du ${quote(language, args['suggestion'])}?`,
      fix: ({ args, language }) => `Skriv licensens adress, ${quote(language, args['suggestion'])}`,
    },
    en: {
      summary: 'The licence is given by a name or a text instead of its address',
      title: () => 'The licence is a text and no address',
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but a licence is given by its web address.`,
      why: () =>
        'Without the address of the licence users do not know what they may do, and the dataset is missing when they filter by licence.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? `Choose a licence, such as CC0 (${cc0}) or CC BY 4.0 (${ccBy}).`
          : `Did you mean ${quote(language, args['suggestion'])}?`,
      fix: ({ args, language }) => `Write the address of the licence, ${quote(language, args['suggestion'])}`,
    },
  },
  fix(finding) {
    const { property, args } = finding;
    const iri = property && codeByName(property, String(args['value']));
    // A name that is only like one of the list is for people to decide on.
    return iri === undefined ? undefined : { safe: true, edits: licenceEdits(finding, iri) };
  },
};
