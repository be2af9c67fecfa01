import { listOf, quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

function shown(markup: unknown, language: 'sv' | 'en'): string {
  const all = Array.isArray(markup) ? markup : [];
  const first = all.slice(0, 3).map((item) => quote(language, item, 30));
  if (all.length <= 3) return listOf(language, first);
  return `${first.join(', ')} ${language === 'sv' ? 'med flera' : 'and others'}`;
}

export const textHtmlTexts: Sentences = {
  sv: {
    limits: 'Regeln känner igen taggar för löpande text och de vanligaste tecknen i HTML-form.',
    summary: 'En titel eller beskrivning innehåller HTML',
    title: ({ field }) => `HTML i texten: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har HTML i fältet ${field}: ${shown(args['markup'], language)}.`,
    why: () =>
      'Fältet är till för ren text. Läsaren får se koderna mitt i texten, och sökningen hittar inte ord som är skrivna med dem.',
    how: () =>
      'Skriv texten utan koder, med å, ä och & som vanliga tecken. Ofta räcker det att ställa om exporten till ren text.',
    fix: ({ args }) =>
      args['hasTags'] ? 'Ta bort HTML ur texten' : 'Skriv HTML-koderna i texten som vanliga tecken',
  },
  en: {
    limits: 'The rule knows tags of running text and the most common characters in HTML form.',
    summary: 'A title or description holds HTML',
    title: ({ field }) => `HTML in the text: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has HTML in the field ${field}: ${shown(args['markup'], language)}.`,
    why: () =>
      'The field is for plain text. Readers see the codes in the middle of the text, and a search does not find words that are written with them.',
    how: () =>
      'Write the text without codes, with å, ä and & as ordinary characters. Often it is enough to make the export write plain text.',
    fix: ({ args }) =>
      args['hasTags']
        ? 'Take HTML out of the text'
        : 'Write the HTML codes in the text as ordinary characters',
  },
};
