import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';

/** An id of the portal’s form. */
const example = 'http://dataportal.se/organisation/SE2120000001';

export const publisherIriPatternTexts: Sentences = {
  sv: {
    limits: 'Att en utgivare är utländsk syns inte i beskrivningen. Stäng då av regeln.',
    summary: 'Utgivarens identifierande adress (id) har inte den form som portalen känner igen',
    title: () => 'Utgivarens id är inte portalens',
    message: ({ args, language }) =>
      `Utgivaren ${args['name'] === undefined ? '' : `${quote(language, args['name'])} `}har den identifierande adressen (id) ${quote(language, args['value'])}. Portalen rekommenderar en med organisationsnumret.`,
    why: () =>
      'På det id:t känner portalen igen organisationen när data också kommer från andra kataloger. Annars kan ni stå dubbelt i filtret för utgivare.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Skriv ert organisationsnummer, till exempel ${valueHere(context, example)}. Byt id överallt där det används.`
        : `Skriv ${valueHere(context, String(context.args['suggestion']))}, överallt där id:t används.`,
    fix: ({ args, language }) => `Byt utgivarens adress mot ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits: 'That a publisher is a foreign one cannot be seen in the description. Switch the rule off then.',
    summary:
      'The identifying address (id) of the publisher does not have the form that the portal recognises',
    title: () => 'The id of the publisher is not the one of the portal',
    message: ({ args, language }) =>
      `The publisher ${args['name'] === undefined ? '' : `${quote(language, args['name'])} `}has the identifying address (id) ${quote(language, args['value'])}. The portal recommends one with the organisation number.`,
    why: () =>
      'By that id the portal recognises the organisation when data come from other catalogues as well. Otherwise you may stand twice in the filter for publishers.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Write your organisation number, such as ${valueHere(context, example)}. Change the id wherever it is used.`
        : `Write ${valueHere(context, String(context.args['suggestion']))}, wherever the id is used.`,
    fix: ({ args, language }) =>
      `Change the address of the publisher to ${quote(language, args['suggestion'])}`,
  },
};
