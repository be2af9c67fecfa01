import type { Sentences } from '../rule.js';

export const csvQuoteInsideTexts: Sentences = {
  sv: {
    summary: 'Ett citattecken står mitt i en cell i tabellen',
    title: () => 'Citattecken mitt i en cell',
    message: ({ args }) => {
      const others = Number(args['count']) - 1;
      const more =
        others === 0 ? '' : ` Så är det på ${others === 1 ? 'ett ställe till' : `${others} ställen till`}.`;
      return `Ett citattecken står mitt i en cell.${more}`;
    },
    why: () =>
      'Excel, LibreOffice och metakoll läser det som en del av texten. Andra program avbryter läsningen av hela filen, eftersom ett citattecken i CSV omger en cell.',
    how: () =>
      'Sätt hela cellen inom citattecken, och skriv det som står i texten två gånger: "Rör på 2"" och uppåt". Kalkylprogram gör det själva när de sparar.',
  },
  en: {
    summary: 'A quotation mark stands within a cell of the table',
    title: () => 'Quotation mark within a cell',
    message: ({ args }) => {
      const others = Number(args['count']) - 1;
      const more =
        others === 0 ? '' : ` So it is in ${others === 1 ? 'another place' : `${others} other places`}.`;
      return `A quotation mark stands within a cell.${more}`;
    },
    why: () =>
      'Excel, LibreOffice and metakoll read it as part of the text. Other programs stop reading the whole file, since a quotation mark in CSV surrounds a cell.',
    how: () =>
      'Put the whole cell in quotation marks, and write the mark in the text twice: "Pipes of 2"" and more". Spreadsheet programs do so themselves when they save.',
  },
};
