import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const sheetCellsMergedTexts: Sentences = {
  sv: {
    summary: 'Sammanfogade celler i kalkylbladet: bara den första raden har värdet',
    title: () => 'Cellerna är sammanfogade',
    message: ({ args, language }) =>
      `${args['rows']} celler under ${quote(language, args['heading'], 60)} är sammanfogade till en. Bara den första raden har värdet; för de andra lästes cellen som tom.`,
    why: () => 'I filen står värdet bara i den första cellen, även om det ser ut att gälla flera rader.',
    how: () =>
      'Dela upp cellerna igen (Start → Dela upp celler) och skriv värdet på varje rad som det gäller.',
  },
  en: {
    summary: 'Merged cells in the sheet: only the first row has the value',
    title: () => 'The cells are merged',
    message: ({ args, language }) =>
      `${args['rows']} cells under ${quote(language, args['heading'], 60)} are merged into one. Only the first row has the value; for the others the cell was read as empty.`,
    why: () =>
      'In the file the value stands in the first cell only, even if it looks as if it held for several rows.',
    how: () =>
      'Split the cells again (Home → Unmerge Cells) and write the value on each row that it holds for.',
  },
};
