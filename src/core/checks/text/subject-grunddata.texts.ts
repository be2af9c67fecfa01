import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const subjectGrunddataTexts: Sentences = {
  sv: {
    limits:
      'Regeln ser bara på adresser hos dataportalen och bara på hur de börjar. Ämnen ur andra listor, som GEMET och Inspire, lämnar den i fred.',
    summary: 'En adress hos dataportalen är ingen kategori för nationella grunddata',
    title: () => 'Ingen kategori för nationella grunddata',
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det är ingen kategori för nationella grunddata.`,
    why: () =>
      'Fältet märker ut nationella grunddata, som uppgifter om personer, företag, fastigheter och geografi. Adressen leder inte till någon av de kategorierna.',
    how: () =>
      'Hör data till nationella grunddata, ange kategorins adress: den börjar med https://dataportal.se/concepts/grunddata/. Skriv annars ämnet i fälten ”Kategori” (theme) eller ”Nyckelord” (keyword).',
  },
  en: {
    limits:
      'The rule looks only at addresses of the portal, and only at their beginning. Subjects of other lists, such as GEMET and INSPIRE, are left alone.',
    summary: 'An address of the portal is no category for national data domains',
    title: () => 'No category for national data domains',
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. That is no category for national data domains.`,
    why: () =>
      'The field marks national data domains, such as facts about persons, companies, property and geography. The address leads to none of those categories.',
    how: () =>
      'If the data belongs to a national data domain, give the address of its category: it begins with https://dataportal.se/concepts/grunddata/. Otherwise write the topic in the fields “Category” (theme) or “Keyword” (keyword).',
  },
};
