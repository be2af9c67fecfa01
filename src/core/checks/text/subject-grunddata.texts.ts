import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const subjectGrunddataTexts: Sentences = {
  sv: {
    limits: 'Regeln känner bara igen början på adressen. Om begreppet finns i terminologin ser den inte.',
    summary: 'Kategorin för nationella grunddata är ingen kategori ur terminologin',
    title: () => 'Ingen kategori för nationella grunddata',
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men fältet är till för nationella grunddata.`,
    why: () =>
      'Fältet märker ut nationella grunddata, som uppgifter om personer, företag, fastigheter och geografi. Portalen känner inte igen andra värden.',
    how: () =>
      'Hör data till nationella grunddata, ange kategorins adress: den börjar med https://www.dataportal.se/terminology/grunddata/. Skriv annars ämnet i fälten ”Kategori” (theme) eller ”Nyckelord” (keyword).',
  },
  en: {
    limits:
      'The rule knows only the beginning of the address. It does not see whether the terminology has the concept.',
    summary: 'The category for national data domains is none of the terminology',
    title: () => 'No category for national data domains',
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, but the field is for national data domains.`,
    why: () =>
      'The field marks national data domains, such as facts about persons, companies, property and geography. The portal does not know other values.',
    how: () =>
      'If the data belongs to a national data domain, give the address of its category: it begins with https://www.dataportal.se/terminology/grunddata/. Otherwise write the topic in the fields “Category” (theme) or “Keyword” (keyword).',
  },
};
