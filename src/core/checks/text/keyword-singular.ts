import type { Rule } from '../rule.js';
import { eachText, placeOfText } from '../shared/texts.js';
import { singularOf } from './keywords.js';

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

export const keywordSingular: Rule = {
  code: 'keyword-singular',
  group: 'text',
  severity: 'info',
  offByDefault: true,
  about: classKeys.map((classKey) => `${classKey}.keyword`),
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  eachProperty: eachText({
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
  }),
};
