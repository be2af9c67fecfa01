import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const catalogSubcatalogRemoteTexts: Sentences = {
  sv: {
    summary: 'En delkatalog hämtas från sin egen adress',
    title: () => 'Delkatalogen hämtas från sin egen adress',
    message: ({ args, language }) =>
      `Delkatalogen ${quote(language, args['value'])} beskrivs inte här. Portalen hämtar den från dess egen adress.`,
    why: () => 'Går adressen inte att hämta avbryts hela hämtningen, även av de andra katalogerna.',
    how: () => 'Kontrollera att adressen ger RDF/XML, och kontrollera den filen för sig.',
  },
  en: {
    summary: 'A part of a catalogue is harvested from its own address',
    title: () => 'The part is harvested from its own address',
    message: ({ args, language }) =>
      `The part ${quote(language, args['value'])} is not described here. The portal fetches it from its own address.`,
    why: () =>
      'If the address cannot be fetched the whole harvest ends, that of the other catalogues as well.',
    how: () => 'Check that the address delivers RDF/XML, and check that file by itself.',
  },
};
