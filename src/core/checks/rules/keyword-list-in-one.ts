import { listOf, quote } from '../../languages/words.js';
import type { Rule, Telling } from '../rule.js';
import { placeOfText, rewriteText, textOfFinding } from '../texts.js';

const parts = ({ args, language }: Telling) =>
  listOf(
    language,
    ((args['parts'] as readonly string[] | undefined) ?? []).map((part) => quote(language, part, 40)),
  );

/** What parts keywords from each other; the comma of `1,5 grader` parts nothing. */
const separator = /[;\n|]|(?<!\d),|,(?!\d)/;

export const keywordListInOne: Rule = {
  code: 'keyword-list-in-one',
  group: 'text',
  severity: 'warning',
  about: ['Dataset.keyword', 'DataService.keyword', 'DatasetSeries.keyword'],
  limits: {
    sv: 'Ett ensamt kommatecken kan höra till ett namn. Regeln kan inte se skillnaden, och därför görs den ändringen bara efter fråga.',
    en: 'A single comma may be part of a name. The rule cannot tell, so that change is made only when it is asked for.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  texts: {
    sv: {
      summary: 'Ett nyckelord är egentligen en lista med flera',
      title: () => 'Flera nyckelord i ett',
      message: ({ subject, args, language }) =>
        `${subject} har flera ord i ett och samma nyckelord: ${quote(language, args['value'])}.`,
      why: () => 'Portalen söker på hela nyckelordet. Den som söker på ett av orden hittar inte datamängden.',
      how: (telling) =>
        `Skriv dem som egna nyckelord: ${parts(telling)}. I ett kalkylblad skiljs de åt med | (lodstreck).`,
      fix: (telling) => `Dela upp i egna nyckelord: ${parts(telling)}`,
    },
    en: {
      summary: 'A keyword is really a list of several',
      title: () => 'Several keywords in one',
      message: ({ subject, args, language }) =>
        `${subject} has several words in a single keyword: ${quote(language, args['value'])}.`,
      why: () =>
        'The portal searches for the keyword as a whole. Whoever searches for one of the words does not find the dataset.',
      how: (telling) =>
        `Write them as keywords of their own: ${parts(telling)}. In a spreadsheet they are parted by | (a vertical bar).`,
      fix: (telling) => `Make keywords of their own: ${parts(telling)}`,
    },
  },
  eachText: {
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
  },
  fix(finding) {
    const found = textOfFinding(finding);
    const words = finding.args['parts'];
    if (!found || !Array.isArray(words)) return undefined;
    const isList = words.length > 2 || /[;\n|]/.test(found.text);
    return { safe: isList, edits: [rewriteText(found, [...new Set(words as readonly string[])])] };
  },
};
