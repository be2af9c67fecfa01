import type { Sentences } from '../rule.js';

export const catalogSubcatalogMetadataTexts: Sentences = {
  sv: {
    summary: 'En delkatalog har uppgifter som inte används',
    title: () => 'Delkatalogens egna uppgifter används inte',
    message: ({ subject }) =>
      `${subject} är en delkatalog. Dess titel, licens och utgivare används inte när portalen slår ihop katalogerna.`,
    why: () => 'Portalen behåller bara huvudkatalogens uppgifter.',
    how: () => 'Skriv det som ska synas i huvudkatalogen.',
  },
  en: {
    summary: 'A part of a catalogue says things that are not used',
    title: () => 'What the part says of itself is not used',
    message: ({ subject }) =>
      `${subject} is a part of another catalogue. Its title, licence and publisher are not used when the portal merges the catalogues.`,
    why: () => 'The portal keeps only what the main catalogue says of itself.',
    how: () => 'Write what should be seen into the main catalogue.',
  },
};
