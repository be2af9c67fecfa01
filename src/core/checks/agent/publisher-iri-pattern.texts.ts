import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const publisherIriPatternTexts: Sentences = {
  sv: {
    limits: 'Att en utgivare är utländsk syns inte i beskrivningen. Stäng då av regeln.',
    summary: 'Utgivarens adress har inte den form som portalen känner igen',
    title: () => 'Utgivarens adress är inte portalens',
    message: ({ args, language }) =>
      `Utgivaren ${args['name'] === undefined ? '' : `${quote(language, args['name'])} `}har adressen ${quote(language, args['value'])}. Portalen rekommenderar en adress med organisationsnumret.`,
    why: () =>
      'På den adressen känner portalen igen organisationen när data också kommer från andra kataloger. Annars kan ni stå dubbelt i filtret för utgivare.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Skriv http://dataportal.se/organisation/SE och organisationsnumrets tio siffror, utan bindestreck. Byt adressen överallt där den används.'
        : `Skriv ${quote(language, args['suggestion'])}, överallt där adressen används.`,
    fix: ({ args, language }) => `Byt utgivarens adress mot ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits: 'That a publisher is a foreign one cannot be seen in the description. Switch the rule off then.',
    summary: 'The address of the publisher does not have the form that the portal recognises',
    title: () => 'The address of the publisher is not the one of the portal',
    message: ({ args, language }) =>
      `The publisher ${args['name'] === undefined ? '' : `${quote(language, args['name'])} `}has the address ${quote(language, args['value'])}. The portal recommends an address with the organisation number.`,
    why: () =>
      'By that address the portal recognises the organisation when data come from other catalogues as well. Otherwise you may stand twice in the filter for publishers.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Write http://dataportal.se/organisation/SE and the ten digits of the organisation number, without hyphen. Change the address wherever it is used.'
        : `Write ${quote(language, args['suggestion'])}, wherever the address is used.`,
    fix: ({ args, language }) =>
      `Change the address of the publisher to ${quote(language, args['suggestion'])}`,
  },
};
