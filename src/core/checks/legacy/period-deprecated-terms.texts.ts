import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const periodDeprecatedTermsTexts: Sentences = {
  sv: {
    summary: 'En tidsperiod använder fält ur en äldre version av profilen',
    title: () => 'Äldre fält för tidsperiod',
    message: ({ subject, args, language }) =>
      `${subject} har datumet i ${quote(language, args['key'])}, som användes före version 2 av profilen.`,
    why: () =>
      'Fältet finns kvar tills vidare, men den som läser efter den nya profilen kan missa tidsperioden.',
    how: ({ args, language }) =>
      `Skriv ${quote(language, `dcat:${args['suggestion']}`)} i stället. Värdet är detsamma.`,
    fix: ({ args, language }) =>
      `Byt ${quote(language, args['key'])} mot ${quote(language, `dcat:${args['suggestion']}`)}`,
  },
  en: {
    summary: 'A time period uses properties of an earlier version of the profile',
    title: () => 'Old property of a time period',
    message: ({ subject, args, language }) =>
      `${subject} has its date in ${quote(language, args['key'])}, which was used before version 2 of the profile.`,
    why: () =>
      'The property is there for the time being, but those who read by the new profile may miss the time period.',
    how: ({ args, language }) =>
      `Write ${quote(language, `dcat:${args['suggestion']}`)} instead. The value is the same.`,
    fix: ({ args, language }) =>
      `Replace ${quote(language, args['key'])} by ${quote(language, `dcat:${args['suggestion']}`)}`,
  },
};
