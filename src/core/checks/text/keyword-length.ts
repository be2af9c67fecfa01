import type { Rule } from '../rule.js';
import { countWords, eachText, placeOfText } from '../shared/texts.js';

/** The guidance says one or a few words. */
const most = 3;

/** A list in one keyword is reported by a rule of its own. */
const isLong = (text: string) => text.length > 2 * most && countWords(text) > most && !/[,;|\n]/.test(text);

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

export const keywordLength: Rule = {
  code: 'keyword-length',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.keyword`),
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  eachProperty: eachText({
    of: classKeys,
    keys: ['keyword'],
    suspects: isLong,
    check(keywords) {
      const item = keywords.find(({ text }) => isLong(text));
      if (!item) return undefined;
      return {
        rule: keywordLength.code,
        place: placeOfText(item),
        property: item.property,
        args: { value: item.text, count: countWords(item.text) },
      };
    },
  }),
};
