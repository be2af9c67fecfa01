import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { exampleOf } from '../shared/examples.js';
import { isBlank, isIdentifier } from './schema-node-kind.js';

export const schemaNodeKindTexts: Sentences = {
  sv: {
    summary: 'En text står där en länk ska stå, eller tvärtom',
    title: ({ field, args }) =>
      args['wanted'] === 'iri'
        ? `Text i stället för webbadress: ${field}`
        : `Länk i stället för text: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['wanted'] === 'iri' && args['value'] === ''
        ? `${subject} har en resurs utan adress i fältet ${field}, där en länk (IRI) ska stå.`
        : args['wanted'] === 'iri'
          ? `${subject} har texten ${quote(language, args['value'])} i fältet ${field}, där en länk (IRI) ska stå.`
          : `${subject} har ${isBlank(args['value']) ? 'en resurs utan adress' : `en länk, ${quote(language, args['value'])},`} i fältet ${field}, där en text ska stå.`,
    why: ({ args }) =>
      args['wanted'] === 'iri'
        ? 'Värdet pekar ut en resurs. Som text blir det ingen länk, och program går inte vidare till det som avses.'
        : 'Texten ska gå att läsa som den står; en länk blir obegriplig där.',
    how: (telling) => {
      const { args, language, property } = telling;
      return args['suggestion'] !== undefined
        ? `Skriv ${quote(language, args['suggestion'])} som länk. I RDF/XML: rdf:resource="${args['suggestion']}".`
        : args['wanted'] === 'iri'
          ? `Ange webbadressen (IRI:n) till det som avses${exampleOf(telling, ', till exempel ')}.`
          : isIdentifier(property) && !isBlank(args['value'])
            ? 'Skriv adressen som text, inte som länk.'
            : 'Skriv texten i klartext.';
    },
    fix: ({ args, language }) =>
      args['wanted'] === 'iri'
        ? `Gör texten till länken ${quote(language, args['suggestion'])}`
        : `Skriv adressen som text: ${quote(language, args['value'])}`,
  },
  en: {
    summary: 'A text stands where a link belongs, or the other way round',
    title: ({ field, args }) =>
      args['wanted'] === 'iri'
        ? `Text where a link belongs: ${field}`
        : `Link where a text belongs: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['wanted'] === 'iri' && args['value'] === ''
        ? `${subject} has a resource without address in the field ${field}, where a link (IRI) belongs.`
        : args['wanted'] === 'iri'
          ? `${subject} has the text ${quote(language, args['value'])} in the field ${field}, where a link (IRI) belongs.`
          : `${subject} has ${isBlank(args['value']) ? 'a resource without address' : `a link, ${quote(language, args['value'])},`} in the field ${field}, where a text belongs.`,
    why: ({ args }) =>
      args['wanted'] === 'iri'
        ? 'The value points to a resource. As a text it is no link, and programs do not get on to what is meant.'
        : 'The text is to be read as it stands; a link makes no sense there.',
    how: (telling) => {
      const { args, language, property } = telling;
      return args['suggestion'] !== undefined
        ? `Write ${quote(language, args['suggestion'])} as a link. In RDF/XML: rdf:resource="${args['suggestion']}".`
        : args['wanted'] === 'iri'
          ? `Give the web address (IRI) of what is meant${exampleOf(telling, ', for example ')}.`
          : isIdentifier(property) && !isBlank(args['value'])
            ? 'Write the address as a text, not as a link.'
            : 'Write the text itself.';
    },
    fix: ({ args, language }) =>
      args['wanted'] === 'iri'
        ? `Make the text the link ${quote(language, args['suggestion'])}`
        : `Write the address as text: ${quote(language, args['value'])}`,
  },
};
