import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const documentPageTexts: Sentences = {
  sv: {
    summary: 'Filen är en sida av flera',
    title: () => 'En sida av flera',
    message: ({ args, language }) =>
      `Filen är en sida av flera. Nästa sida finns på ${quote(language, args['value'], 200)}${args['total'] === undefined ? '' : `, och det är ${args['total']} datamängder i allt`}.`,
    why: () => 'Bara det som står på den här sidan har kontrollerats.',
    how: () => 'Kontrollera de andra sidorna också: ge alla adresser eller filer på en gång.',
  },
  en: {
    summary: 'The file is one page of several',
    title: () => 'One page of several',
    message: ({ args, language }) =>
      `The file is one page of several. The next one is ${quote(language, args['value'], 200)}${args['total'] === undefined ? '' : `, and there are ${args['total']} datasets in all`}.`,
    why: () => 'Only what stands on this page was checked.',
    how: () => 'Check the other pages as well: give all addresses or files at once.',
  },
};
