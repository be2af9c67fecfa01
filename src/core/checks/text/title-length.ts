import type { Rule } from '../rule.js';
import { countWords, eachText, placeOfText } from '../shared/texts.js';

const classKeys = ['Catalog', 'Dataset', 'Distribution', 'DataService'];

/** Titles are to have fewer words than this. */
const tooMany = 10;

/** Ten words have at least nine spaces and ten letters; shorter titles need no counting. */
const shortest = 2 * tooMany - 1;

const isLong = (text: string) => text.length >= shortest && countWords(text) >= tooMany;

export const titleLength: Rule = {
  code: 'title-length',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.title`),
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#1-bra-namn-ska-vara-korta-och-beskrivande',
  eachProperty: eachText({
    of: classKeys,
    keys: ['title'],
    suspects: isLong,
    check(titles) {
      const item = titles.find(({ text }) => isLong(text));
      if (!item) return undefined;
      return {
        rule: titleLength.code,
        place: placeOfText(item),
        property: item.property,
        args: { value: item.text, count: countWords(item.text) },
      };
    },
  }),
};
