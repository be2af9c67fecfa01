import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const catalogHaspartTypeTexts: Sentences = {
  sv: {
    summary: 'En del av katalogen är inte angiven som katalog',
    title: ({ field }) => `Delen är inte angiven som katalog: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men den är inte angiven som en katalog (dcat:Catalog).`,
    why: () => 'Portalen hämtar bara delar som har klassen dcat:Catalog.',
    how: ({ args }) =>
      `Lägg till klassen: id: ${args['value']}, class: Catalog. I RDF/XML: <dcat:Catalog rdf:about="${args['value']}"/>.`,
  },
  en: {
    summary: 'A part of the catalogue is not said to be a catalogue',
    title: ({ field }) => `The part is not said to be a catalogue: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, which is not said to be a catalogue (dcat:Catalog).`,
    why: () => 'The portal harvests only parts of the class dcat:Catalog.',
    how: ({ args }) =>
      `Add the class: id: ${args['value']}, class: Catalog. In RDF/XML: <dcat:Catalog rdf:about="${args['value']}"/>.`,
  },
};
