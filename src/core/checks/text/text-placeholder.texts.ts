import { quote, theClass } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const textPlaceholderTexts: Sentences = {
  sv: {
    limits:
      'Regeln känner igen en lista med vanliga platshållare och adresser som bara finns i exempel. Andra glömda utkast ser den inte.',
    summary: 'En text eller adress är en platshållare',
    title: ({ field, args }) =>
      args['isAddress']
        ? `En adress ur ett exempel: ${field}`
        : `En platshållare i stället för text: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['isAddress']
        ? `${subject} har adressen ${quote(language, args['value'])} i fältet ${field}. Den finns bara i exempel.`
        : `${subject} har ${quote(language, args['value'], 60)} i fältet ${field}. Det ser ut som en text som skulle bytas ut.`,
    why: ({ args }) =>
      args['isAddress']
        ? 'Den som följer länken kommer ingenstans, och den som skriver dit får inget svar.'
        : 'Texten möter alla som läser beskrivningen, och ingen hittar det som beskrivs.',
    how: ({ args, field, class: type }) =>
      args['isAddress']
        ? 'Skriv den riktiga adressen, eller ta bort fältet om det inte finns någon.'
        : `Skriv det som ska stå i fältet ${field}, eller ta bort ${theClass('sv', type?.key ?? '')} om den bara var ett test.`,
  },
  en: {
    limits:
      'The rule knows a list of common placeholders and addresses that exist in examples only. It does not see other forgotten drafts.',
    summary: 'A text or address is a placeholder',
    title: ({ field, args }) =>
      args['isAddress']
        ? `An address from an example: ${field}`
        : `A placeholder in place of a text: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['isAddress']
        ? `${subject} has the address ${quote(language, args['value'])} in the field ${field}. It exists in examples only.`
        : `${subject} has ${quote(language, args['value'], 60)} in the field ${field}. It looks like a text that was to be replaced.`,
    why: ({ args }) =>
      args['isAddress']
        ? 'Whoever follows the link gets nowhere, and whoever writes there gets no answer.'
        : 'Everybody who reads the description meets the text, and nobody finds what is described.',
    how: ({ args, field, class: type }) =>
      args['isAddress']
        ? 'Write the real address, or leave the field out if there is none.'
        : `Write what belongs in the field ${field}, or remove ${theClass('en', type?.key ?? '')} if it was only a test.`,
  },
};
