import type { Sentences } from '../rule.js';

export const harvestWebPageTexts: Sentences = {
  sv: {
    summary: 'Adressen leder till en webbsida och inte till en katalog',
    title: () => 'Adressen leder till en webbsida',
    message: ({ args }) => `Det som hämtades från ${args['value']} är en webbsida, inte en katalog.`,
    why: () =>
      'Dataportalen behöver adressen till själva beskrivningen i RDF/XML. En sida för människor kan den inte läsa.',
    how: () =>
      'Ange adressen till katalogen som RDF/XML. I EntryScape ser den ut som https://SERVER/store/1/metadata/2?recursive=dcat. Kanske krävs inloggning.',
  },
  en: {
    summary: 'The address leads to a web page and not to a catalogue',
    title: () => 'The address leads to a web page',
    message: ({ args }) => `What was fetched from ${args['value']} is a web page, not a catalogue.`,
    why: () =>
      'The portal needs the address of the description itself in RDF/XML. It cannot read a page made for people.',
    how: () =>
      'Give the address of the catalogue as RDF/XML. In EntryScape it looks like https://SERVER/store/1/metadata/2?recursive=dcat. Perhaps it needs a login.',
  },
};
