import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const publisherDescribedOnceTexts: Sentences = {
  sv: {
    limits:
      'Organisationer räknas som samma när namnet (bortsett från förkortningar, skiljetecken och stora bokstäver) eller organisationsnumret är lika. En delad webbplats räcker inte, eftersom avdelningar ofta har samma.',
    summary: 'Samma organisation beskrivs under flera identifierande adresser (id)',
    title: () => 'Samma organisation flera gånger',
    message: ({ subject, args, language }) =>
      args['number'] === undefined
        ? `${subject} har samma namn som ${quote(language, args['other'])} men en annan identifierande adress (id), ${quote(language, args['value'])}.`
        : `${subject} har samma organisationsnummer som ${quote(language, args['other'])} men en annan identifierande adress (id), ${quote(language, args['value'])}.`,
    why: () =>
      'Organisationen står då flera gånger i portalens filter, och den som väljer den ena hittar inte alla data.',
    how: () =>
      'Beskriv organisationen en gång och hänvisa till samma id överallt, helst det som portalen har för den.',
  },
  en: {
    limits:
      'Organisations count as the same when the name (apart from abbreviations, punctuation and capitals) or the organisation number is equal. A shared website is not enough, since departments often have the same one.',
    summary: 'The same organisation is described under several identifying addresses (id)',
    title: () => 'The same organisation several times',
    message: ({ subject, args, language }) =>
      args['number'] === undefined
        ? `${subject} has the same name as ${quote(language, args['other'])} but another identifying address (id), ${quote(language, args['value'])}.`
        : `${subject} has the same organisation number as ${quote(language, args['other'])} but another identifying address (id), ${quote(language, args['value'])}.`,
    why: () =>
      'The organisation then stands several times in the filter of the portal, and whoever chooses one of them does not find all data.',
    how: () =>
      'Describe the organisation once and refer to the same id everywhere, preferably the one that the portal has for it.',
  },
};
