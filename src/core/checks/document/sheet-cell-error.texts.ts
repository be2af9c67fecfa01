import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const sheetCellErrorTexts: Sentences = {
  sv: {
    summary: 'En cell i kalkylbladet har ett felvärde, eller en formel utan resultat',
    title: ({ args }) =>
      args['kind'] === 'error' ? 'Cellen har ett felvärde' : 'Formeln har inget resultat',
    message: ({ args, language }) =>
      args['kind'] === 'error'
        ? `Cellen under ${quote(language, args['heading'], 60)} visar felet ${quote(language, args['value'], 20)}.`
        : `Cellen under ${quote(language, args['heading'], 60)} har en formel, men filen innehåller inget resultat av den.`,
    why: () => 'metakoll räknar inte ut formler. Cellen lästes som tom.',
    how: ({ args }) =>
      args['kind'] === 'error'
        ? 'Rätta formeln, eller skriv värdet direkt i cellen.'
        : 'Öppna filen i Excel eller LibreOffice och spara den, så räknas formeln ut. Eller skriv värdet direkt i cellen.',
  },
  en: {
    summary: 'A cell of the sheet has an error value, or a formula without a result',
    title: ({ args }) =>
      args['kind'] === 'error' ? 'The cell has an error value' : 'The formula has no result',
    message: ({ args, language }) =>
      args['kind'] === 'error'
        ? `The cell under ${quote(language, args['heading'], 60)} shows the error ${quote(language, args['value'], 20)}.`
        : `The cell under ${quote(language, args['heading'], 60)} has a formula, but the file holds no result of it.`,
    why: () => 'metakoll does not calculate formulas. The cell was read as empty.',
    how: ({ args }) =>
      args['kind'] === 'error'
        ? 'Correct the formula, or write the value straight into the cell.'
        : 'Open the file in Excel or LibreOffice and save it, so that the formula is calculated. Or write the value straight into the cell.',
  },
};
