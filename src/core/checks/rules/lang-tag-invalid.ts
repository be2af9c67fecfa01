import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const langTagInvalid: Rule = {
  code: 'lang-tag-invalid',
  group: 'language',
  severity: 'warning',
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#12-sprakangivelse',
  texts: {
    sv: {
      title: () => 'Okänd språkkod',
      message: ({ subject, field, args, language }) =>
        `${subject} har språkkoden ${quote(language, args['tag'])}${field === '' ? '' : ` i fältet ${field}`}, men den finns inte.`,
      why: () =>
        'Portalen känner igen tvåställiga språkkoder. En text med en okänd kod visas inte på rätt språk, och en felaktig kod kan stoppa hela hämtningen.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Skriv en tvåställig kod enligt ISO 639-1, till exempel ”sv” för svenska eller ”en” för engelska.'
          : `Skriv ${quote(language, args['suggestion'])}.`,
    },
    en: {
      title: () => 'Unknown language code',
      message: ({ subject, field, args, language }) =>
        `${subject} has the language code ${quote(language, args['tag'])}${field === '' ? '' : ` in the field ${field}`}, which does not exist.`,
      why: () =>
        'The portal knows two-letter language codes. A text with an unknown code is not shown in the right language, and a malformed one can stop the whole harvest.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Write a two-letter code of ISO 639-1, such as “sv” for Swedish or “en” for English.'
          : `Write ${quote(language, args['suggestion'])}.`,
    },
  },
};
