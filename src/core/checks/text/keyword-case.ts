import { vocabulary } from '../../profile/vocabularies.js';
import { perDocument } from '../per-document.js';
import type { CheckContext, PlacedText, Rule } from '../rule.js';
import { eachText, hasText, placeOfText, rewriteText, textsAt } from '../shared/texts.js';
import { commonKeywords } from './keywords.js';

export const lower = (word: string) => word.toLowerCase();

/** Whether the first letter alone is a capital, as in `Miljö`; acronyms have several. */
function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  const [first = ''] = text;
  if (first === lower(first)) return false;
  const rest = text.slice(first.length);
  return rest !== '' && rest === lower(rest);
}

/** Languages that write common nouns in lower case, as German does not. */
const inLowerCase = /^(?:sv|en|nb|nn|no|da|fi)(?:-|$)/i;

/** Lists of names that are common words as well: Berg, Mark, Vara. */
const names = ['se-municipalities', 'se-counties', 'se-authorities', 'language', 'country'];

let known: ReadonlySet<string> | undefined;

function isName(text: string): boolean {
  known ??= new Set(
    names.flatMap((id) =>
      vocabulary(id).entries.flatMap(({ short, label }) =>
        [short, label?.sv, label?.en].flatMap((name) => name ?? []),
      ),
    ),
  );
  return known.has(text);
}

type Sought = Pick<CheckContext, 'document' | 'resourcesOf'>;

/** Whether a keyword has a capital that does not belong there: the word is common, or the file has it without. */
function isSlip({ text, language }: PlacedText, context: Sought): boolean {
  if (!isCapitalised(text) || (language !== undefined && !inLowerCase.test(language))) return false;
  const word = lower(text);
  return (commonKeywords.has(word) || allKeywords(context).has(word)) && !isName(text);
}

const allKeywords = perDocument(({ resourcesOf }: Sought): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { data } of resourcesOf(...classKeys))
    hasText(data['keyword'], (text) => {
      found.add(text);
      return false;
    });
  return found;
});

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

export const keywordCase: Rule = {
  code: 'keyword-case',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.keyword`),
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  eachProperty: eachText({
    of: classKeys,
    keys: ['keyword'],
    suspects: isCapitalised,
    check(keywords, context) {
      const slips = keywords.filter((keyword) => isSlip(keyword, context));
      const [first] = slips;
      if (!first) return undefined;
      const words = slips.map(({ text }) => text);
      return { rule: keywordCase.code, place: placeOfText(first), property: first.property, args: { words } };
    },
  }),
  fix({ place, args }) {
    const { words } = args;
    if (place.kind !== 'resource' || !Array.isArray(words)) return undefined;
    const slips = textsAt(place.node, 'keyword').filter(({ text }) => words.includes(text));
    // A word that stands there in both spellings would stand there twice.
    const all = new Set(textsAt(place.node, 'keyword').map(({ language, text }) => `${language} ${text}`));
    const edits = slips.map((item) => {
      const text = lower(item.text);
      return rewriteText(item, all.has(`${item.language} ${text}`) ? [] : [text]);
    });
    // Whether a word is a name here is for a reader to say.
    return { safe: false, edits };
  },
};
