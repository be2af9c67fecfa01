import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const rdfAttributeUnknownTexts: Sentences = {
  sv: {
    limits:
      'Känner igen felskrivna attribut med prefixen rdf och xml, och attribut från några tekniska format.',
    summary: 'Ett attribut i RDF/XML är felskrivet eller hör inte dit',
    title: ({ args, language }) => `Attributet ${quote(language, args['value'], 60)} finns inte i RDF/XML`,
    message: ({ args, language }) =>
      args['suggestion'] === undefined
        ? `Attributet ${quote(language, args['value'], 60)} säger ingenting i RDF/XML.`
        : `Attributet ${quote(language, args['value'], 60)} finns inte i RDF/XML. ${quote(language, args['suggestion'])} är nog det som menas.`,
    why: () =>
      'Program tar attributet för en egen uppgift. Adressen, språket eller datatypen som det skulle ge går förlorad.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Ta bort attributet.'
        : `Skriv ${quote(language, args['suggestion'])}.`,
  },
  en: {
    limits:
      'Recognises misspelt attributes with the prefixes rdf and xml, and attributes of some technical formats.',
    summary: 'An attribute in RDF/XML is misspelt or does not belong there',
    title: ({ args, language }) => `There is no attribute ${quote(language, args['value'], 60)} in RDF/XML`,
    message: ({ args, language }) =>
      args['suggestion'] === undefined
        ? `The attribute ${quote(language, args['value'], 60)} says nothing in RDF/XML.`
        : `There is no attribute ${quote(language, args['value'], 60)} in RDF/XML. Probably ${quote(language, args['suggestion'])} is meant.`,
    why: () =>
      'Programs take the attribute for a statement of its own. The address, language or datatype that it should give is lost.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Remove the attribute.'
        : `Write ${quote(language, args['suggestion'])}.`,
  },
};
