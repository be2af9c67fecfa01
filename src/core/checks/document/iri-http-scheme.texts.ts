import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const iriHttpSchemeTexts: Sentences = {
  sv: {
    summary: 'En identifierare är ingen webbadress',
    title: () => 'Den identifierande adressen (id) är ingen webbadress',
    message: ({ subject, args, language }) =>
      `${subject} har identifieraren ${quote(language, args['value'])}, som inte börjar med http:// eller https://.`,
    why: () => 'En identifierare på webben kan andra hänvisa till och slå upp.',
    how: () =>
      'Ge den ett id under er egen domän, till exempel ”https://data.exempel.se/dataset/badplatser”.',
  },
  en: {
    summary: 'An identifier is no web address',
    title: () => 'The identifying address (id) is no web address',
    message: ({ subject, args, language }) =>
      `${subject} has the identifier ${quote(language, args['value'])}, which does not start with http:// or https://.`,
    why: () => 'Others can refer to and look up an identifier on the web.',
    how: () =>
      'Give it an id under your own domain, such as “https://data.example.se/dataset/bathing-sites”.',
  },
};
