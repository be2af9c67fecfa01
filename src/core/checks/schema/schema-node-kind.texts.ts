import { quote } from '../../languages/words.js';
import { isBlank } from '../../model/canonical.js';
import type { Sentences } from '../rule.js';
import { exampleHere, linkHere } from '../shared/advice.js';
import { isIdentifier } from './schema-node-kind.js';

export const schemaNodeKindTexts: Sentences = {
  sv: {
    summary: 'En text står där en länk ska stå, eller tvärtom',
    title: ({ field, args }) =>
      args['wanted'] === 'iri'
        ? `Text i stället för webbadress: ${field}`
        : `Länk i stället för text: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['empty'] === true
        ? `${subject} har inget ifyllt i fältet ${field}, fast det finns med.`
        : args['wanted'] === 'iri' && args['value'] === ''
          ? `${subject} har en beskrivning utan id i fältet ${field}, där en webbadress ska stå.`
          : args['wanted'] === 'iri'
            ? `${subject} har texten ${quote(language, args['value'])} i fältet ${field}, där en länk (webbadress) ska stå.`
            : `${subject} har ${isBlank(String(args['value'])) ? 'en beskrivning utan id' : `en länk, ${quote(language, args['value'])},`} i fältet ${field}, där en text ska stå.`,
    why: ({ args }) =>
      args['wanted'] === 'iri'
        ? 'Värdet pekar ut en resurs. Som text blir det ingen länk, och program går inte vidare till det som avses.'
        : 'Texten ska gå att läsa som den står; en länk blir obegriplig där.',
    how: (context) => {
      const { args, property } = context;
      if (args['empty'] === true)
        return `Fyll i webbadressen${exampleHere(context, ', till exempel ')}. Ta annars bort det tomma.`;
      return args['suggestion'] !== undefined
        ? linkHere(context, String(args['suggestion']))
        : args['wanted'] === 'iri'
          ? `Skriv webbadressen till det som avses${exampleHere(context, ', till exempel ')}.`
          : isIdentifier(property) && !isBlank(String(args['value']))
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
      args['empty'] === true
        ? `${subject} has nothing in the field ${field}, although it is there.`
        : args['wanted'] === 'iri' && args['value'] === ''
          ? `${subject} has a description without id in the field ${field}, where a web address belongs.`
          : args['wanted'] === 'iri'
            ? `${subject} has the text ${quote(language, args['value'])} in the field ${field}, where a link (web address) belongs.`
            : `${subject} has ${isBlank(String(args['value'])) ? 'a description without id' : `a link, ${quote(language, args['value'])},`} in the field ${field}, where a text belongs.`,
    why: ({ args }) =>
      args['wanted'] === 'iri'
        ? 'The value points to a resource. As a text it is no link, and programs do not get on to what is meant.'
        : 'The text is to be read as it stands; a link makes no sense there.',
    how: (context) => {
      const { args, property } = context;
      if (args['empty'] === true)
        return `Fill in the web address${exampleHere(context, ', for example ')}. Otherwise remove what is empty.`;
      return args['suggestion'] !== undefined
        ? linkHere(context, String(args['suggestion']))
        : args['wanted'] === 'iri'
          ? `Write the web address of what is meant${exampleHere(context, ', for example ')}.`
          : isIdentifier(property) && !isBlank(String(args['value']))
            ? 'Write the address as a text, not as a link.'
            : 'Write the text itself.';
    },
    fix: ({ args, language }) =>
      args['wanted'] === 'iri'
        ? `Make the text the link ${quote(language, args['suggestion'])}`
        : `Write the address as text: ${quote(language, args['value'])}`,
  },
};
