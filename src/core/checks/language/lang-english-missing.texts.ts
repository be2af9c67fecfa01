import { aClass, quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { translationHere } from '../shared/advice.js';

export const langEnglishMissingTexts: Sentences = {
  sv: {
    limits:
      'En katalog helt utan engelska får ett enda påpekande, och en fil helt utan engelska som inte beskriver någon katalog får inget. Om översättningen är bra avgör regeln inte.',
    summary: 'En svensk text saknar engelsk översättning',
    title: ({ args, field, class: type, language }) =>
      args['whole']
        ? 'Katalogen finns bara på svenska'
        : `Engelsk översättning saknas: ${field}${type ? ` på ${aClass(language, type.key)}` : ''}`,
    message: ({ args, subject, field, language }) =>
      args['whole']
        ? `${subject} beskrivs bara på svenska. Ingen titel eller beskrivning i filen finns på engelska.`
        : `${subject} har ${quote(language, args['value'], 60)} i fältet ${field}, men ingen text på engelska.`,
    why: ({ args }) =>
      args['whole']
        ? 'Den som söker på engelska, på svenska portaler eller Europas, hittar inte era data.'
        : 'Den som söker på engelska, på svenska portaler eller Europas, hittar bara det som är översatt.',
    how: (context) =>
      context.args['whole']
        ? 'Översätt åtminstone titlar och beskrivningar till engelska. Börja med de datamängder som flest har nytta av.'
        : translationHere(context, 'en'),
  },
  en: {
    limits:
      'A catalogue without any English gets a single remark, and a file without any English that describes no catalogue gets none. The rule does not judge whether a translation is good.',
    summary: 'A Swedish text has no English translation',
    title: ({ args, field, class: type, language }) =>
      args['whole']
        ? 'The catalogue is in Swedish only'
        : `English translation missing: ${field}${type ? ` of ${aClass(language, type.key)}` : ''}`,
    message: ({ args, subject, field, language }) =>
      args['whole']
        ? `${subject} is described in Swedish only. No title or description in the file is in English.`
        : `${subject} has ${quote(language, args['value'], 60)} in the field ${field}, but no text in English.`,
    why: ({ args }) =>
      args['whole']
        ? 'Whoever searches in English, on Swedish portals or the European one, does not find your data.'
        : 'Whoever searches in English, on Swedish portals or the European one, finds only what has been translated.',
    how: (context) =>
      context.args['whole']
        ? 'Translate at least titles and descriptions to English. Begin with the datasets that most people have use for.'
        : translationHere(context, 'en'),
  },
};
