import { quote } from '../../languages/words.js';
import { singularOf } from '../keywords.js';
import type { Rule } from '../rule.js';
import { placeOfText } from '../texts.js';

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

export const keywordSingular: Rule = {
  code: 'keyword-singular',
  group: 'text',
  severity: 'info',
  offByDefault: true,
  about: classKeys.map((classKey) => `${classKey}.keyword`),
  limits: {
    sv: 'Regeln känner igen en kort lista med vanliga ord i plural. Böjning i allmänhet kan den inte.',
    en: 'The rule knows a short list of common words in the plural. It does not know how words are inflected in general.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  texts: {
    sv: {
      summary: 'Ett nyckelord står i plural',
      title: () => 'Nyckelord i plural',
      message: ({ subject, args, language }) =>
        `${subject} har nyckelordet ${quote(language, args['value'])}, som står i plural.`,
      why: () =>
        'Nyckelord skrivs i singular, så att ”badplats” och ”badplatser” inte blir två olika ord på portalen.',
      how: ({ args, language }) => `Skriv ${quote(language, args['suggestion'])}.`,
    },
    en: {
      summary: 'A keyword is in the plural',
      title: () => 'Keyword in the plural',
      message: ({ subject, args, language }) =>
        `${subject} has the keyword ${quote(language, args['value'])}, which is in the plural.`,
      why: () =>
        'Keywords are written in the singular, so that “school” and “schools” are not two different words on the portal.',
      how: ({ args, language }) => `Write ${quote(language, args['suggestion'])}.`,
    },
  },
  eachText: {
    of: classKeys,
    keys: ['keyword'],
    suspects: (text) => singularOf(text, 'sv') !== undefined || singularOf(text, 'en') !== undefined,
    check(keywords) {
      return keywords.flatMap((item) => {
        const { language, text } = item;
        const suggestion = language === 'sv' || language === 'en' ? singularOf(text, language) : undefined;
        if (suggestion === undefined) return [];
        return {
          rule: keywordSingular.code,
          place: placeOfText(item),
          property: item.property,
          args: { value: text, suggestion },
        };
      });
    },
  },
};
