import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const contactPhoneTel: Rule = {
  code: 'contact-phone-tel',
  group: 'contact',
  severity: 'warning',
  texts: {
    sv: {
      title: ({ field }) => `Inget giltigt telefonnummer: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det är inget giltigt telefonnummer.`,
      why: () => 'Numret blir en länk på portalen och ska gå att ringa, även från utlandet.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Skriv numret med siffror och landskod, till exempel ”tel:+46313900600”.'
          : `Skriv ${quote(language, args['suggestion'])}.`,
    },
    en: {
      title: ({ field }) => `No valid telephone number: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no valid telephone number.`,
      why: () =>
        'The number becomes a link on the portal and should be possible to call, from abroad as well.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Write the number with digits and country code, such as “tel:+46313900600”.'
          : `Write ${quote(language, args['suggestion'])}.`,
    },
  },
};
