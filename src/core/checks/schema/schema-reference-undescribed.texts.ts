import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const times = ({ args, language }: SentenceContext) => {
  const count = Number(args['count']);
  if (count < 2) return '';
  return language === 'sv'
    ? ` Hänvisningen finns på ${count} ställen.`
    : ` The reference stands in ${count} places.`;
};

export const schemaReferenceUndescribedTexts: Sentences = {
  sv: {
    summary: 'Ett fält pekar på något som inte är beskrivet',
    title: ({ field }) => `Hänvisning till något som inte är beskrivet: ${field}`,
    message: (context) =>
      `${context.subject} hänvisar i fältet ${context.field} till ${quote(context.language, context.args['value'], 120)}, som inte är beskriven i filen.${times(context)}`,
    why: ({ property }) =>
      property?.key === 'publisher'
        ? 'Utan beskrivning har portalen inget namn att visa för utgivaren.'
        : 'Det som bara nämns får ingen veta något om.',
    how: ({ property, args }) =>
      /^mailto:/i.test(String(args['value']))
        ? 'Beskriv kontakten med typ och namn, och skriv adressen i kontaktens fält ”E-post” (hasEmail).'
        : property?.key === 'publisher'
          ? 'Beskriv utgivaren i filen med namn och typ, eller rätta adressen om den är felskriven.'
          : args['suggestion'] === undefined
            ? 'Lägg till beskrivningen i filen, eller rätta adressen om den är felskriven.'
            : `Menas ${quote('sv', args['suggestion'])}, som ingen hänvisar till? Skriv då samma adress på båda ställena. Lägg annars till beskrivningen i filen.`,
  },
  en: {
    summary: 'A field points to something that is not described',
    title: ({ field }) => `Reference to something that is not described: ${field}`,
    message: (context) =>
      `${context.subject} refers in the field ${context.field} to ${quote(context.language, context.args['value'], 120)}, which is not described in the file.${times(context)}`,
    why: ({ property }) =>
      property?.key === 'publisher'
        ? 'Without a description the portal has no name to show for the publisher.'
        : 'Nobody learns anything about what is only mentioned.',
    how: ({ property, args }) =>
      /^mailto:/i.test(String(args['value']))
        ? 'Describe the contact with its kind and name, and write the address in its field “Email” (hasEmail).'
        : property?.key === 'publisher'
          ? 'Describe the publisher in the file with name and type, or correct the address if it is misspelt.'
          : args['suggestion'] === undefined
            ? 'Add the description to the file, or correct the address if it is misspelt.'
            : `Is ${quote('en', args['suggestion'])} meant, which nothing refers to? Then write the same address in both places. Otherwise add the description to the file.`,
  },
};
