import { theClass } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { exampleIds } from './id-blank-node.js';

export const idBlankNodeTexts: Sentences = {
  sv: {
    summary: 'En resurs har ingen egen adress',
    title: ({ class: type, language }) => `Adress saknas: ${type ? theClass(language, type.key) : ''}`,
    message: ({ subject }) => `${subject} har ingen egen adress (IRI).`,
    why: () =>
      'Utan adress får resursen en ny identitet vid varje hämtning. Länkar till den slutar då att fungera.',
    how: ({ class: type }) =>
      `Ge den en adress som inte ändras, till exempel id: ${exampleIds[type?.key ?? ''] ?? 'https://data.exempel.se/…'} (i RDF/XML rdf:about).`,
  },
  en: {
    summary: 'A resource has no address of its own',
    title: ({ class: type, language }) => `Address missing: ${type ? theClass(language, type.key) : ''}`,
    message: ({ subject }) => `${subject} has no address (IRI) of its own.`,
    why: () =>
      'Without an address the resource gets a new identity at every harvest. Links to it then stop working.',
    how: ({ class: type }) =>
      `Give it an address that does not change, for example id: ${exampleIds[type?.key ?? ''] ?? 'https://data.exempel.se/…'} (in RDF/XML rdf:about).`,
  },
};
