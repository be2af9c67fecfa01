import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Finding, Rule } from '../rule.js';

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

/**
 * The terminology of the profile, and those that the guidance on geodata names for the same property: GEMET,
 * topic categories and priority datasets of INSPIRE; and EuroVoc, which the EU profile names.
 */
const known =
  /^https?:\/\/(?:www\.)?(?:dataportal\.se\/terminology\/grunddata\/.|eionet\.europa\.eu\/gemet\/|rdfdata\.eionet\.europa\.eu\/|inspire\.ec\.europa\.eu\/metadata-codelist\/|eurovoc\.europa\.eu\/)/;

export const subjectGrunddata: Rule = {
  code: 'subject-grunddata',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.subject`),
  limits: {
    sv: 'Regeln känner bara igen början på adressen. Om begreppet finns i terminologin ser den inte.',
    en: 'The rule knows only the beginning of the address. It does not see whether the terminology has the concept.',
  },
  texts: {
    sv: {
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
      summary: 'The category for national data domains is none of the terminology',
      title: () => 'No category for national data domains',
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but the field is for national data domains.`,
      why: () =>
        'The field marks national data domains, such as facts about persons, companies, property and geography. The portal does not know other values.',
      how: () =>
        'If the data belongs to a national data domain, give the address of its category: it begins with https://www.dataportal.se/terminology/grunddata/. Otherwise write the topic in the fields “Category” (theme) or “Keyword” (keyword).',
    },
  },
  eachProperty: {
    of: classKeys,
    keys: ['subject'],
    check(value, _key, node) {
      const found: Finding[] = [];
      for (const [index, item] of valuesOf(node.data, 'subject').entries()) {
        // What is no address is found by the schema.
        if (typeof item !== 'string' || !/^https?:/i.test(item) || known.test(item)) continue;
        found.push({
          rule: subjectGrunddata.code,
          place: { kind: 'resource', node, property: 'subject', ...(Array.isArray(value) ? { index } : {}) },
          property: node.type.properties.get('subject'),
          args: { value: item },
        });
      }
      return found;
    },
  },
};
