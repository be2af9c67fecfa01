import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const rdfNodeIdTexts: Sentences = {
  sv: {
    summary: 'En anonym nod har ett ogiltigt namn',
    title: () => 'Ogiltigt namn på en anonym nod',
    message: ({ args, language }) => `Namnet ${quote(language, args['value'])} får inte stå i rdf:nodeID.`,
    why: () => 'Ett ogiltigt namn kan stoppa hela hämtningen.',
    how: () =>
      'Börja med en bokstav och använd bara bokstäver, siffror, bindestreck och understreck. Ge helst resursen en egen adress med rdf:about.',
  },
  en: {
    summary: 'A blank node has an invalid name',
    title: () => 'Invalid name of a blank node',
    message: ({ args, language }) =>
      `The name ${quote(language, args['value'])} may not stand in rdf:nodeID.`,
    why: () => 'An invalid name can stop the whole harvest.',
    how: () =>
      'Start with a letter and use only letters, digits, hyphens and underscores. Better still, give the resource an address of its own with rdf:about.',
  },
};
