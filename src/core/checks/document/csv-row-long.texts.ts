import type { Sentences } from '../rule.js';

export const csvRowLongTexts: Sentences = {
  sv: {
    summary: 'En rad i tabellen har fler celler än det finns rubriker',
    title: () => 'Raden har för många celler',
    message: ({ args }) => {
      const others = Number(args['rows']) - 1;
      const more =
        others === 0 ? '' : ` Det gäller ${others === 1 ? 'en rad till' : `${others} rader till`}.`;
      return `Rad ${args['row']} har ${args['cells']} celler, men tabellen har ${args['headings']} rubriker.${more}`;
    },
    why: ({ args }) =>
      args['cut']
        ? 'Ett skiljetecken i en text delar den i två celler, så att allt efter den hamnar under fel rubrik. metakoll har läst raden som om texten var hel; andra program gör inte det.'
        : 'Det som står utanför rubrikerna läses inte och går förlorat.',
    how: ({ args }) =>
      args['cut']
        ? 'Sätt texten inom citattecken: "…; …".'
        : 'Ge kolumnen en rubrik, eller ta bort det som står utanför. Är det en text som har delats, sätt den inom citattecken.',
  },
  en: {
    summary: 'A row of the table has more cells than there are headings',
    title: () => 'The row has too many cells',
    message: ({ args }) => {
      const others = Number(args['rows']) - 1;
      const more =
        others === 0 ? '' : ` So ${others === 1 ? 'has another row' : `have ${others} other rows`}.`;
      return `Row ${args['row']} has ${args['cells']} cells, but the table has ${args['headings']} headings.${more}`;
    },
    why: ({ args }) =>
      args['cut']
        ? 'A delimiter in a text cuts it into two cells, so that all that follows stands under the wrong heading. metakoll has read the row as if the text were whole; other programs do not.'
        : 'What stands beyond the headings is not read and is lost.',
    how: ({ args }) =>
      args['cut']
        ? 'Put the text in quotation marks: "…; …".'
        : 'Give the column a heading, or remove what stands beyond. If a text was cut, put it in quotation marks.',
  },
};
