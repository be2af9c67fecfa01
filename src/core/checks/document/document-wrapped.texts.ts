import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const documentWrappedTexts: Sentences = {
  sv: {
    limits: 'Känner igen svar från CSW, OAI-PMH och SOAP.',
    summary: 'Beskrivningen ligger i ett svar från en tjänst',
    title: () => 'RDF/XML inuti ett annat svar',
    message: ({ args, language }) =>
      `Beskrivningen ligger i ett svar från en tjänst (${quote(language, args['value'], 60)}). metakoll har läst det som står i rdf:RDF.`,
    why: () => 'Ett program som väntar sig RDF/XML tar inte emot svaret som det är.',
    how: () => 'Publicera bara rdf:RDF med det som står i det, eller lämna den adress som ger RDF/XML.',
  },
  en: {
    limits: 'Recognises answers of CSW, OAI-PMH and SOAP.',
    summary: 'The description stands in the answer of a service',
    title: () => 'RDF/XML inside another answer',
    message: ({ args, language }) =>
      `The description stands in the answer of a service (${quote(language, args['value'], 60)}). metakoll has read what stands in rdf:RDF.`,
    why: () => 'A program that expects RDF/XML does not accept the answer as it is.',
    how: () => 'Publish rdf:RDF alone with what stands in it, or give the address that yields RDF/XML.',
  },
};
