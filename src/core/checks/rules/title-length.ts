import type { Rule } from '../rule.js';
import { countWords, placeOfText } from '../texts.js';

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
  texts: {
    sv: {
      summary: 'En titel är tio ord eller längre',
      title: () => 'Lång titel',
      message: ({ subject, args }) => `${subject} har en titel på ${args['count']} ord.`,
      why: () => 'Korta titlar är lättare att jämföra i en lista med träffar, där långa kan bli avklippta.',
      how: () =>
        'Skriv vad data handlar om i högst nio ord. Årtal, område, format och utgivare har egna fält, och resten hör hemma i beskrivningen.',
    },
    en: {
      summary: 'A title has ten words or more',
      title: () => 'Long title',
      message: ({ subject, args }) => `${subject} has a title of ${args['count']} words.`,
      why: () => 'Short titles are easier to compare in a list of hits, where long ones may be cut off.',
      how: () =>
        'Say what the data is about in nine words at most. Year, area, format and publisher have fields of their own, and the rest belongs in the description.',
    },
  },
  eachText: {
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
  },
};
