import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const csvRowUnpublishedTexts: Sentences = {
  sv: {
    summary: 'En rad i tabellen ska inte publiceras och lästes inte',
    title: () => 'Rader som inte ska publiceras lästes inte',
    message: ({ args, language }) =>
      `I kolumnen ${quote(language, args['heading'])} står ${quote(language, args['value'])}, så raden ska inte publiceras. Den lästes inte.`,
    why: () => 'Det som är undantaget från publicering ska inte komma med i katalogen av misstag.',
    how: () => 'Ändra cellen när datamängden får publiceras.',
    limits:
      'Bara kolumner med kända rubriker läses så, till exempel Öppna data, Publiceras och Personuppgifter.',
  },
  en: {
    summary: 'A row of the table is not to be published and was not read',
    title: () => 'Rows that are not to be published were not read',
    message: ({ args, language }) =>
      `The column ${quote(language, args['heading'])} says ${quote(language, args['value'])}, so the row is not to be published. It was not read.`,
    why: () => 'What is exempt from publication must not get into the catalogue by mistake.',
    how: () => 'Change the cell when the dataset may be published.',
    limits:
      'Only columns with known headings are read so, such as Öppna data, Publiceras and Personuppgifter.',
  },
};
