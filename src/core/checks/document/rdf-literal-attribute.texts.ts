import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const rdfLiteralAttributeTexts: Sentences = {
  sv: {
    summary: 'En text är skriven som ett okänt attribut',
    title: () => 'Okänt attribut i RDF/XML',
    message: ({ args, language }) =>
      `${quote(language, args['value'])} är inget sätt att skriva en text i RDF/XML.`,
    why: () => 'Värdet läses inte som avsett och går förlorat.',
    how: () => 'Skriv texten mellan start- och sluttaggen, med xml:lang="sv" för språket.',
  },
  en: {
    summary: 'A text is written as an unknown attribute',
    title: () => 'Unknown attribute in RDF/XML',
    message: ({ args, language }) =>
      `${quote(language, args['value'])} is no way of writing a text in RDF/XML.`,
    why: () => 'The value is not read as intended and is lost.',
    how: () => 'Write the text between the start tag and the end tag, with xml:lang="sv" for the language.',
  },
};
