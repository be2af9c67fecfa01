import type { Rule } from '../rule.js';
import { eachText, isFileName, placeOfText } from '../shared/texts.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService'];

export const titleIsFileName: Rule = {
  code: 'title-is-file-name',
  group: 'text',
  severity: 'warning',
  about: classKeys.map((classKey) => `${classKey}.title`),
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#1-bra-namn-ska-vara-korta-och-beskrivande',
  eachProperty: eachText({
    of: classKeys,
    keys: ['title'],
    suspects: isFileName,
    check(titles) {
      const item = titles.find(({ text }) => isFileName(text));
      if (!item) return undefined;
      return {
        rule: titleIsFileName.code,
        place: placeOfText(item),
        property: item.property,
        args: { value: item.text },
      };
    },
  }),
};
