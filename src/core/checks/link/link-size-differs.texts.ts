import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const linkSizeDiffersTexts: Sentences = {
  sv: {
    summary: 'Filen är mycket större eller mindre än beskrivningen säger',
    title: () => 'Filens storlek stämmer inte',
    message: ({ args }) =>
      `${quote('sv', String(args['value']))} är ${args['bytes']} byte, men beskrivningen säger ${args['size']}.`,
    why: () =>
      'Den som ska hämta filen går efter storleken, och skillnaden kan betyda att länken leder till något annat.',
    how: ({ args }) => `Ange ${args['bytes']}, eller ta bort storleken om filen ofta ändras.`,
  },
  en: {
    summary: 'The file is much larger or smaller than the description says',
    title: () => 'The size of the file is wrong',
    message: ({ args }) =>
      `${quote('en', String(args['value']))} has ${args['bytes']} bytes, but the description says ${args['size']}.`,
    why: () =>
      'Whoever fetches the file goes by its size, and the difference may mean that the link leads to something else.',
    how: ({ args }) => `Give ${args['bytes']}, or remove the size if the file changes often.`,
  },
};
