import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const csvConflictingCellsTexts: Sentences = {
  sv: {
    summary: 'Rader om samma datamängd säger olika saker',
    title: ({ args, language }) => `Raderna säger olika saker: ${quote(language, args['heading'], 40)}`,
    message: ({ args, language }) =>
      `Rad ${args['row']} har ${quote(language, args['value'], 60)} i kolumnen ${quote(language, args['heading'])}, men rad ${args['firstRow']} om samma datamängd har ${quote(language, args['firstValue'], 60)}.`,
    why: () =>
      'Varje rad är en distribution. Det som gäller hela datamängden ska vara lika på alla dess rader.',
    how: ({ args }) =>
      args['title']
        ? `Är rad ${args['row']} en annan datamängd, ge den ett eget id. Annars skriv samma titel på båda raderna.`
        : `Skriv samma värde på båda raderna, eller lämna cellen på rad ${args['row']} tom.`,
  },
  en: {
    summary: 'Rows of the same dataset disagree',
    title: ({ args, language }) => `The rows disagree: ${quote(language, args['heading'], 40)}`,
    message: ({ args, language }) =>
      `Row ${args['row']} has ${quote(language, args['value'], 60)} in the column ${quote(language, args['heading'])}, but row ${args['firstRow']} of the same dataset has ${quote(language, args['firstValue'], 60)}.`,
    why: () =>
      'Each row is a distribution. What concerns the whole dataset must be the same on all its rows.',
    how: ({ args }) =>
      args['title']
        ? `If row ${args['row']} is another dataset, give it an id of its own. Otherwise write the same title on both rows.`
        : `Write the same value on both rows, or leave the cell on row ${args['row']} empty.`,
  },
};
