import type { Rule } from '../rule.js';
import { eachText, placeOfText, rewriteText, textOfFinding } from '../shared/texts.js';

/** What parts keywords from each other; the comma of `1,5 grader` parts nothing. */
const separator = /[;\n|]|(?<!\d),|,(?!\d)/;

export const keywordListInOne: Rule = {
  code: 'keyword-list-in-one',
  group: 'text',
  severity: 'warning',
  safeFixes: ['rewrites'],
  about: ['Dataset.keyword', 'DataService.keyword', 'DatasetSeries.keyword'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  eachProperty: eachText({
    of: ['Dataset', 'DataService', 'DatasetSeries'],
    keys: ['keyword'],
    suspects: (text) => separator.test(text),
    check(keywords) {
      return keywords.flatMap((item) => {
        const words = item.text
          .split(separator)
          .map((word) => word.trim())
          .filter((word) => word !== '');
        if (words.length < 2) return [];
        return {
          rule: keywordListInOne.code,
          place: placeOfText(item),
          property: item.property,
          args: { value: item.text, parts: words },
        };
      });
    },
  }),
  fix(finding) {
    const found = textOfFinding(finding);
    const words = finding.args['parts'];
    if (!found || !Array.isArray(words)) return undefined;
    const isList = words.length > 2 || /[;\n|]/.test(found.text);
    return { safe: isList, edits: [rewriteText(found, [...new Set(words as readonly string[])])] };
  },
};
