import { codeInWords, quote } from '../../languages/words.js';
import { codeEntry } from '../../profile/codelists.js';
import { allowedInWords } from '../examples.js';
import type { Rule, Telling } from '../rule.js';

/** The suggested value in words: its label and IRI. */
function suggested({ property, args, language }: Telling): string {
  const value = String(args['suggestion']);
  const entry = property && codeEntry(property, value);
  return entry ? `${codeInWords(language, entry)}: ${value}` : value;
}

export const schemaCodelist: Rule = {
  code: 'schema-codelist',
  group: 'schema',
  severity: 'error',
  texts: {
    sv: {
      title: ({ field }) => `Värdet finns inte i listan: ${field}`,
      message: ({ subject, field, args, language }) =>
        args['outdated']
          ? `${subject} har det utgångna värdet ${quote(language, args['value'])} i fältet ${field}.`
          : args['wider']
            ? `${subject} har ${quote(language, args['value'])} i fältet ${field}. Värdet finns i EU:s lista men inte bland dem som den svenska profilen erbjuder.`
            : `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det finns inte i listan över tillåtna värden.`,
      why: () => 'Portalen filtrerar och visar fältet efter listans värden. Andra värden faller bort.',
      how: (telling) => {
        const allowed = allowedInWords(telling);
        if (telling.args['suggestion'] !== undefined) {
          return `${telling.args['outdated'] ? 'Skriv i stället' : 'Menade du'} ${suggested(telling)}${telling.args['outdated'] ? '' : '?'}`;
        }
        return allowed === ''
          ? 'Välj ett värde ur listan som vägledningen länkar till.'
          : `Välj något av: ${allowed}.`;
      },
    },
    en: {
      title: ({ field }) => `The value is not in the list: ${field}`,
      message: ({ subject, field, args, language }) =>
        args['outdated']
          ? `${subject} has the outdated value ${quote(language, args['value'])} in the field ${field}.`
          : args['wider']
            ? `${subject} has ${quote(language, args['value'])} in the field ${field}. The value is in the EU list but not among those that the Swedish profile offers.`
            : `${subject} has ${quote(language, args['value'])} in the field ${field}, which is not in the list of allowed values.`,
      why: () => 'The portal filters and shows the field by the values of the list. Other values are lost.',
      how: (telling) => {
        const allowed = allowedInWords(telling);
        if (telling.args['suggestion'] !== undefined) {
          return `${telling.args['outdated'] ? 'Write instead' : 'Did you mean'} ${suggested(telling)}${telling.args['outdated'] ? '' : '?'}`;
        }
        return allowed === ''
          ? 'Choose a value from the list that the guidance links to.'
          : `Choose one of: ${allowed}.`;
      },
    },
  },
};
