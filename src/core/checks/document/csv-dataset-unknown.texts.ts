import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const csvDatasetUnknownTexts: Sentences = {
  sv: {
    summary: 'En distribution i en tabell hör till en datamängd som inte finns i filen',
    title: () => 'Datamängden finns inte i filen',
    message: ({ args, language }) =>
      `Distributionen sägs höra till datamängden ${quote(language, args['value'], 60)}, men ingen datamängd i filen har den titeln eller adressen.`,
    why: () => 'En distribution utan datamängd går inte att hitta för den som söker.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Skriv datamängdens titel precis som den står i tabellen med datamängder, eller dess identifierande adress (id).'
        : `Menade du ${quote(language, args['suggestion'], 60)}?`,
  },
  en: {
    summary: 'A distribution in a table belongs to a dataset that is not in the file',
    title: () => 'The dataset is not in the file',
    message: ({ args, language }) =>
      `The distribution is said to belong to the dataset ${quote(language, args['value'], 60)}, but no dataset in the file has that title or address.`,
    why: () => 'A distribution without a dataset cannot be found by those who search.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Write the title of the dataset just as it stands in the table of datasets, or its identifying address (id).'
        : `Did you mean ${quote(language, args['suggestion'], 60)}?`,
  },
};
