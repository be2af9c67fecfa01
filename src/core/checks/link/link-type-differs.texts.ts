import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const linkTypeDiffersTexts: Sentences = {
  sv: {
    summary: 'Nedladdningen ger en webbsida i stället för data',
    title: () => 'Nedladdning som ger en webbsida',
    message: ({ args }) =>
      `${quote('sv', String(args['value']))} ska ge en fil med data men ger en webbsida (${args['contentType']}).`,
    why: () => 'Program som hämtar filen får något annat än det format som utlovas.',
    how: () =>
      'Ange adressen till själva filen. Adressen till sidan hör hemma i Webbadress för åtkomst (accessURL).',
  },
  en: {
    summary: 'The download gives a web page instead of data',
    title: () => 'Download that gives a web page',
    message: ({ args }) =>
      `${quote('en', String(args['value']))} should give a file with data but gives a web page (${args['contentType']}).`,
    why: () => 'Programs that fetch the file get something else than the format that is promised.',
    how: () =>
      'Give the address of the file itself. The address of the page belongs in Access URL (accessURL).',
  },
};
