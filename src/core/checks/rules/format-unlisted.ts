import { valuesOf } from '../../catalogue/document.js';
import { nearest } from '../../languages/nearest.js';
import { quote } from '../../languages/words.js';
import { vocabulary } from '../../profile/vocabularies.js';
import { replaceFound } from '../fixes.js';
import { formats } from '../formats.js';
import { isListedMediaType } from '../media-types.js';
import { remembered } from '../remembered.js';
import type { Finding, Rule } from '../rule.js';
import { suggestionInWords } from '../suggestions.js';

const isMediaType = formats['media-type']!;

/** Kinds that anybody may make up: private ones, those of vendors, and a listed kind in another wrapping. */
const madeUp = /\/(?:x[-.]|vnd\.|prs\.)|^x-|\+/i;

/** Each kind is looked up once: unknown ones are compared with thousands of others. */
const unlisted = remembered((value): { readonly suggestion: string | undefined } | undefined => {
  const type = value.split(';', 1)[0]!.trim();
  const isKnown = !isMediaType(value) || madeUp.test(type) || isListedMediaType(type);
  return isKnown ? undefined : { suggestion: nearestMediaType(type.toLowerCase()) };
});

function nearestMediaType(type: string): string | undefined {
  for (const id of ['format-common', 'format-geo', 'media-types']) {
    const found = nearest(
      type,
      vocabulary(id).entries.map(({ code }) => code ?? ''),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

export const formatUnlisted: Rule = {
  code: 'format-unlisted',
  group: 'distribution',
  severity: 'info',
  about: ['Distribution.format', 'DataService.format'],
  limits: {
    sv: 'Mediatyper med x-, vnd. eller ett tillägg som +zip godtas utan att slås upp.',
    en: 'Media types with x-, vnd. or an addition such as +zip are accepted without being looked up.',
  },
  texts: {
    sv: {
      summary: 'Mediatypen finns varken i profilens listor eller i IANA:s register',
      title: ({ args, language }) => `Okänd mediatyp: ${quote(language, args['value'], 60)}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}. Den mediatypen finns varken i profilens listor eller i IANA:s register.`,
      why: () => 'Portalen känner inte igen formatet och kan inte ge det ett namn i filtret.',
      how: (telling) =>
        telling.args['suggestion'] === undefined
          ? 'Kontrollera stavningen, eller välj en mediatyp ur listan som vägledningen länkar till.'
          : suggestionInWords(telling),
      fix: ({ args, language }) => `Skriv mediatypen ${quote(language, args['suggestion'])}`,
    },
    en: {
      summary: 'The media type is neither in the lists of the profile nor registered with IANA',
      title: ({ args, language }) => `Unknown media type: ${quote(language, args['value'], 60)}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}. That media type is neither in the lists of the profile nor registered with IANA.`,
      why: () => 'The portal does not know the format and has no name for it in its filter.',
      how: (telling) =>
        telling.args['suggestion'] === undefined
          ? 'Check the spelling, or choose a media type from the list that the guidance links to.'
          : suggestionInWords(telling),
      fix: ({ args, language }) => `Write the media type ${quote(language, args['suggestion'])}`,
    },
  },
  eachProperty: {
    of: ['Distribution', 'DataService'],
    keys: ['format'],
    check(format, _key, node) {
      if (typeof format === 'string' && !unlisted(format)) return undefined;
      const found: Finding[] = [];
      const values = valuesOf(node.data, 'format');
      for (let index = 0; index < values.length; index++) {
        const value = values[index]!;
        const answer = typeof value === 'string' ? unlisted(value) : undefined;
        if (!answer) continue;
        found.push({
          rule: formatUnlisted.code,
          place: { kind: 'resource', node, property: 'format', ...(Array.isArray(format) ? { index } : {}) },
          property: node.type.properties.get('format'),
          args: { value: String(value), suggestion: answer.suggestion },
        });
      }
      return found;
    },
  },
  fix(finding) {
    const { suggestion } = finding.args;
    return typeof suggestion === 'string' ? replaceFound(finding, [{ text: suggestion }], false) : undefined;
  },
};
