import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const contactPhoneTelTexts: Sentences = {
  sv: {
    limits: 'Att landskoden saknas kan inte avgöras, eftersom profilen godtar nummer utan den.',
    summary: 'Telefonnumret är inget nummer som går att ringa från en länk',
    title: ({ field }) => `Inget giltigt telefonnummer: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det är inget giltigt telefonnummer.`,
    why: () => 'Numret blir en länk på portalen och ska gå att ringa, även från utlandet.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Skriv numret med siffror och landskod, till exempel ”tel:+46846500400”.'
        : `Skriv ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Skriv telefonnumret som ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits: 'A missing country code is not told, since the profile accepts numbers without it.',
    summary: 'The telephone number is none that a link could dial',
    title: ({ field }) => `No valid telephone number: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no valid telephone number.`,
    why: () => 'The number becomes a link on the portal and should be possible to call, from abroad as well.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Write the number with digits and country code, such as “tel:+46846500400”.'
        : `Write ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Write the telephone number as ${quote(language, args['suggestion'])}`,
  },
};
