import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const contactRepeatedTexts: Sentences = {
  sv: {
    limits: 'Kontakter räknas som samma när namnet och e-postadressen är lika.',
    summary: 'Samma kontakt beskrivs under flera identifierande adresser (id)',
    title: () => 'Samma kontakt flera gånger',
    message: ({ subject, args, language }) =>
      `${subject} har samma namn och e-postadress som ${quote(language, args['other'])} men en egen identifierande adress (id), ${quote(language, args['value'])}.`,
    why: () =>
      'En ändrad uppgift måste då rättas på flera ställen, och det ser ut som flera olika kontakter.',
    how: ({ args, language }) =>
      `Beskriv kontakten en gång och hänvisa till ${quote(language, args['other'])} överallt.`,
    fix: ({ args, language }) => `Använd ${quote(language, args['other'])} för kontakten överallt`,
  },
  en: {
    limits: 'Contacts count as the same when name and e-mail address are equal.',
    summary: 'The same contact is described under several identifying addresses (id)',
    title: () => 'The same contact several times',
    message: ({ subject, args, language }) =>
      `${subject} has the same name and e-mail address as ${quote(language, args['other'])} but an identifying address (id) of its own, ${quote(language, args['value'])}.`,
    why: () =>
      'A changed detail must then be corrected in several places, and it looks like several different contacts.',
    how: ({ args, language }) =>
      `Describe the contact once and refer to ${quote(language, args['other'])} everywhere.`,
    fix: ({ args, language }) => `Use ${quote(language, args['other'])} for the contact everywhere`,
  },
};
