import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { suggestionInWords } from '../shared/suggestions.js';

export const formatUnlistedTexts: Sentences = {
  sv: {
    limits: 'Mediatyper med x-, vnd. eller ett tillägg som +zip godtas utan att slås upp.',
    summary: 'Mediatypen finns varken i profilens listor eller i IANA:s register',
    title: ({ args, language }) => `Okänd mediatyp: ${quote(language, args['value'], 60)}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Den mediatypen finns varken i profilens listor eller i IANA:s register.`,
    why: () => 'Portalen känner inte igen formatet och kan inte ge det ett namn i filtret.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? 'Kontrollera stavningen, eller välj en mediatyp ur listan som vägledningen länkar till.'
        : suggestionInWords(context),
    fix: ({ args, language }) => `Skriv mediatypen ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits: 'Media types with x-, vnd. or an addition such as +zip are accepted without being looked up.',
    summary: 'The media type is neither in the lists of the profile nor registered with IANA',
    title: ({ args, language }) => `Unknown media type: ${quote(language, args['value'], 60)}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. That media type is neither in the lists of the profile nor registered with IANA.`,
    why: () => 'The portal does not know the format and has no name for it in its filter.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? 'Check the spelling, or choose a media type from the list that the guidance links to.'
        : suggestionInWords(context),
    fix: ({ args, language }) => `Write the media type ${quote(language, args['suggestion'])}`,
  },
};
