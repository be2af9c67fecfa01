import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const contactPhoneTelTexts: Sentences = {
  sv: {
    limits: 'Regeln ser bara hur numret är skrivet, inte om det finns eller vilket land det hör till.',
    summary: 'Telefonnumret är inget nummer som går att ringa från en länk',
    title: ({ field, args }) =>
      args['country'] === true ? `Landskod saknas: ${field}` : `Inget giltigt telefonnummer: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['country'] === true
        ? `${subject} har ${quote(language, args['value'])} i fältet ${field}, utan landskod.`
        : `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det är inget giltigt telefonnummer.`,
    why: () => 'Numret ska gå att ringa från en länk, även från utlandet.',
    how: ({ args, language }) =>
      args['country'] === true
        ? `Skriv numret med landskod. Är det svenskt: ${quote(language, args['example'])}.`
        : args['suggestion'] === undefined
          ? 'Skriv numret med siffror och landskod, till exempel ”tel:+46846500400”.'
          : `Skriv ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Skriv telefonnumret som ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits:
      'The rule sees only how the number is written, not whether it exists or which country it belongs to.',
    summary: 'The telephone number is none that a link could dial',
    title: ({ field, args }) =>
      args['country'] === true ? `Country code missing: ${field}` : `No valid telephone number: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['country'] === true
        ? `${subject} has ${quote(language, args['value'])} in the field ${field}, without a country code.`
        : `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no valid telephone number.`,
    why: () => 'It should be possible to dial the number from a link, from abroad as well.',
    how: ({ args, language }) =>
      args['country'] === true
        ? `Write the number with its country code. If it is Swedish: ${quote(language, args['example'])}.`
        : args['suggestion'] === undefined
          ? 'Write the number with digits and country code, such as “tel:+46846500400”.'
          : `Write ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Write the telephone number as ${quote(language, args['suggestion'])}`,
  },
};
